import { z } from 'zod';
import { IsoWeek } from '../calendar/iso-week.ts';
import { Acknowledgement } from '../rules/acknowledgement.ts';
import { AcknowledgementId, AthleteId } from '../units/ids.ts';
import { returns, write } from './define.ts';

const { rule, about, reason } = Acknowledgement.shape;

export const flagOperations = {
  'flag.acknowledge': write({
    summary: 'Lets a fired flag of a week rest, with a reason, until it gets worse.',
    input: z.strictObject({ athleteId: AthleteId, week: IsoWeek, rule, about, reason }),
    output: returns<Acknowledgement>(),
  }),
  'flag.unacknowledge': write({
    summary: 'Brings back a flag that was acknowledged.',
    input: z.strictObject({ acknowledgementId: AcknowledgementId }),
    output: returns<{ removed: AcknowledgementId }>(),
  }),
};
