import type { IsoDate } from '../../shared/calendar/iso-date.ts';
import { weekOf } from '../../shared/calendar/iso-week.ts';
import type { Handlers, ValidInputOf } from '../../shared/contract/operations.ts';
import { Refusal } from '../../shared/contract/refusal.ts';
import { exerciseName } from '../../shared/routine/catalogue.ts';
import type { ExerciseDone } from '../../shared/routine/exercise.ts';
import { readRoutine } from '../../shared/routine/read-routine.ts';
import { formatDayFrom } from '../../shared/words/format.ts';
import { readHistory } from '../database/read-history.ts';
import type { Means } from './means.ts';

type RoutineHandlers = Pick<Handlers, 'routine.read' | 'routine.tick' | 'routine.untick'>;
type Tick = ValidInputOf<'routine.tick'>;

export function routineHandlers({ database, clock }: Means): RoutineHandlers {
  const { athletes, exercisesDone, changes } = database;

  function tickOf({ athleteId, date, exercise }: Tick): ExerciseDone | undefined {
    const ofDay = exercisesDone.between(athleteId, date, date);
    return ofDay.find((done) => done.exercise === exercise);
  }

  return {
    'routine.read': ({ athleteId, today = clock.today() }) =>
      database.read(() => {
        const week = weekOf(today, athletes.get(athleteId).weekStart);
        return readRoutine(readHistory(database, athleteId, week), today);
      }),

    'routine.tick': (tick) =>
      changes.make(tick.athleteId, (write) => {
        athletes.get(tick.athleteId);
        refuseFuture(tick, clock.today());
        const result = tickOf(tick) ?? exercisesDone.add(write, tick);
        return { name: `Ticked ${described(tick, clock.today())}`, result };
      }),

    'routine.untick': (tick) =>
      changes.make(tick.athleteId, (write) => {
        athletes.get(tick.athleteId);
        const { id } = tickOf(tick) ?? refuseUnticked(tick, clock.today());
        exercisesDone.remove(write, id);
        const name = `Took away the tick of ${described(tick, clock.today())}`;
        return { name, result: { removed: id } };
      }),
  };
}

function refuseFuture(tick: Tick, today: IsoDate): void {
  if (tick.date <= today) return;
  throw new Refusal(
    'not-possible',
    `${described(tick, today)} cannot be ticked: that day is still to come. Tick it once it is done, or plan a strength or mobility session for that day.`,
  );
}

function refuseUnticked(tick: Tick, today: IsoDate): never {
  throw new Refusal(
    'not-found',
    `${described(tick, today)} is not ticked. Perhaps it was undone already.`,
  );
}

function described({ exercise, date }: Pick<Tick, 'exercise' | 'date'>, today: IsoDate): string {
  return `${exerciseName(exercise)} on ${formatDayFrom(date, today)}`;
}
