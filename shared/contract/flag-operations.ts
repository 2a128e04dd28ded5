import { z } from 'zod';
import { IsoDate } from '../calendar/iso-date.ts';
import { IsoWeek } from '../calendar/iso-week.ts';
import { Acknowledgement } from '../rules/acknowledgement.ts';
import { AcknowledgementId, AthleteId } from '../units/ids.ts';
import { returns, write } from './define.ts';

const { rule, about, reason } = Acknowledgement.shape;
/** One rule about seven days, with several sore spots on each. */
const MOST_AT_ONCE = 100;

export const flagOperations = {
  'flag.acknowledge': write({
    summary: 'Lets fired flags of one rule in a week rest, with a reason, until they get worse.',
    input: z.strictObject({
      athleteId: AthleteId,
      week: IsoWeek,
      rule,
      abouts: z.array(about).min(1).max(MOST_AT_ONCE),
      reason,
      today: IsoDate.optional(),
    }),
    output: returns<{ readonly acknowledgements: readonly Acknowledgement[] }>(),
  }),
  'flag.unacknowledge': write({
    summary: 'Brings back flags of one athlete that were acknowledged.',
    input: z.strictObject({
      athleteId: AthleteId,
      acknowledgementIds: z.array(AcknowledgementId).min(1).max(MOST_AT_ONCE),
    }),
    output: returns<{ readonly removed: readonly AcknowledgementId[] }>(),
  }),
};
