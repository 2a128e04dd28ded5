import {
  Bike,
  CircleEllipsis,
  Dumbbell,
  Footprints,
  type LucideIcon,
  PersonStanding,
  StretchHorizontal,
  Waves,
  WavesLadder,
} from 'lucide-react';
import type { Sport } from '../../shared/training/sport.ts';
import styles from './sport-icon.module.css';

const ICONS: Readonly<Record<Sport, LucideIcon>> = {
  run: Footprints,
  bike: Bike,
  swim: Waves,
  'water-jog': WavesLadder,
  strength: Dumbbell,
  mobility: StretchHorizontal,
  walk: PersonStanding,
  other: CircleEllipsis,
};

/** The picture of a sport in its colour. It never stands without the sport's name. */
export function SportIcon({ sport }: { readonly sport: Sport }) {
  const Icon = ICONS[sport];
  return <Icon aria-hidden className={`${styles.icon} ${styles[sport]}`} />;
}
