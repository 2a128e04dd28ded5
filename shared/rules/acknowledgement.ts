import { z } from 'zod';
import { IsoDate } from '../calendar/iso-date.ts';
import { AcknowledgementId, AthleteId } from '../units/ids.ts';
import { Text } from '../units/text.ts';
import { SEVERITIES } from './flag.ts';
import { RULE_IDS } from './rule-id.ts';

/** Characters. More than every sign at once takes, on both sides. */
const MOST_ABOUT = 500;

/** The user's word that a flag has been seen, with the reason why it may rest. */
export const Acknowledgement = z.strictObject({
  id: AcknowledgementId,
  athleteId: AthleteId,
  /** The day on which it was said. */
  date: IsoDate,
  rule: z.enum(RULE_IDS),
  /** What the flag was about, and how loud and how far it was: it comes back when it gets worse. */
  about: z.string().min(1).max(MOST_ABOUT),
  severity: z.enum(SEVERITIES),
  extent: z.number(),
  reason: Text(1_000),
});
export type Acknowledgement = z.infer<typeof Acknowledgement>;
