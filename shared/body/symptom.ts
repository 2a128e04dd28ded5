import { z } from 'zod';
import { IsoDate } from '../calendar/iso-date.ts';
import { AthleteId, SymptomId } from '../units/ids.ts';
import { Text } from '../units/text.ts';
import { Findings } from './finding.ts';
import { Tried } from './tried.ts';

export const Moment = z.enum(['before', 'during', 'after', 'next-morning', 'sitting']);
export type Moment = z.infer<typeof Moment>;

export const Region = z.enum([
  'buttock',
  'sit-bone',
  'hamstring',
  'hip',
  'low-back',
  'thigh',
  'knee',
  'lower-leg',
  'foot',
]);
export type Region = z.infer<typeof Region>;

export const Side = z.enum(['left', 'right', 'both']);
export type Side = z.infer<typeof Side>;

export const Sign = z.enum([
  'past-knee',
  'numbness',
  'tingling',
  'shooting',
  'burning-down-leg',
  'weakness',
  'foot-drop',
  'changed-gait',
  'saddle-numbness',
  'bladder-trouble',
  'bowel-trouble',
  'sexual-numbness',
  'both-legs',
  'weakness-both-legs',
  'pop-with-bruising',
  'unable-to-walk-or-sit',
  'fever',
]);
export type Sign = z.infer<typeof Sign>;

/** One entry of pain in one region at one moment. `next-morning` carries the date of that morning. */
export const SymptomEntry = z.strictObject({
  date: IsoDate,
  moment: Moment,
  region: Region,
  side: Side,
  /** 0 (none) to 10 (worst imaginable). */
  pain: z.number().min(0, 'must be 0 or more').max(10, 'must be 10 or less'),
  /** The signs that were there. Empty: asked, and none. Absent: not asked. */
  signs: z.array(Sign).max(Sign.options.length).optional(),
  /** Of the list of signs, those that nobody asked about. Absent: the whole list was asked. */
  unaskedSigns: z.array(Sign).max(Sign.options.length).optional(),
  /** Yes or no to what was asked about the spot. What is not in it was not asked. */
  findings: Findings.optional(),
  /** What was tried against it since the last entry, and what that did. */
  tried: Tried.optional(),
  note: Text(4_000).optional(),
});
export type SymptomEntry = z.infer<typeof SymptomEntry>;

export const Symptom = z.strictObject({
  ...SymptomEntry.shape,
  id: SymptomId,
  athleteId: AthleteId,
});
export type Symptom = z.infer<typeof Symptom>;
