import { z } from 'zod';
import { QuietHours } from '../../shared/sitting-monitor/quiet-hours.ts';
import { AthleteId } from '../../shared/units/ids.ts';

/** Who sits at this computer, and when not to be asked. It is switched on by being there. */
const Settings = z.strictObject({ athleteId: AthleteId, quietHours: QuietHours.optional() });
export type Settings = z.infer<typeof Settings>;

/** On this computer only: it is about the computer, so no athlete carries it along. */
export const PLACE_OF_SETTINGS = 'evenload.sitting-monitor';

/** Nights, until somebody says otherwise. */
export const FIRST_QUIET_HOURS: QuietHours = { from: '22:00', until: '07:00' };

export function readSettings(): Settings | undefined {
  return readStored(PLACE_OF_SETTINGS, Settings);
}

export function writeSettings(settings: Settings | undefined): void {
  if (settings) localStorage.setItem(PLACE_OF_SETTINGS, JSON.stringify(settings));
  else localStorage.removeItem(PLACE_OF_SETTINGS);
}

/** What is stored here; undefined when there is nothing, or nothing that can be read. */
export function readStored<Value>(place: string, schema: z.ZodType<Value>): Value | undefined {
  try {
    return schema.safeParse(JSON.parse(localStorage.getItem(place) ?? 'null')).data;
  } catch {
    return undefined;
  }
}
