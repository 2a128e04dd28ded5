import { BatteryCharging, Flag, type LucideIcon, TrendingDown, TrendingUp } from 'lucide-react';
import type { WeekMark } from '../../../shared/notes/notes.ts';

/** The picture of a mark. It never stands without its name. */
export const MARK_ICONS: Readonly<Record<WeekMark, LucideIcon>> = {
  build: TrendingUp,
  recovery: BatteryCharging,
  taper: TrendingDown,
  race: Flag,
};
