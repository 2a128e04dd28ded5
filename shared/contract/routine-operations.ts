import { z } from 'zod';
import { IsoDate } from '../calendar/iso-date.ts';
import { ExerciseDone } from '../routine/exercise.ts';
import type { Routine } from '../routine/read-routine.ts';
import { AthleteId, type ExerciseDoneId } from '../units/ids.ts';
import { read, returns, write } from './define.ts';

const tick = ExerciseDone.omit({ id: true });

export const routineOperations = {
  'routine.read': read({
    summary:
      'Reads the routine: its exercises, which are shown, what is due, how much was done in 12 weeks.',
    input: z.strictObject({ athleteId: AthleteId, today: IsoDate.optional() }),
    output: returns<Routine>(),
  }),
  'routine.tick': write({
    summary: 'Ticks an exercise that was done on a day. A second tick changes nothing.',
    input: tick,
    output: returns<ExerciseDone>(),
  }),
  'routine.untick': write({
    summary: 'Takes the tick of an exercise on a day away.',
    input: tick,
    output: returns<{ removed: ExerciseDoneId }>(),
  }),
};
