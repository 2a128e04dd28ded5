import fc from 'fast-check';
import { PlanEdit } from '../../../shared/planning/plan-edit.ts';
import { CrossTrainingSport } from '../../../shared/training/sport.ts';
import { Surface } from '../../../shared/training/surface.ts';
import { day } from '../histories.ts';

const anyDate = fc.integer({ min: 0, max: 6 }).map(day);
const anyPosition = fc.option(fc.nat(4), { nil: undefined });
const metres = fc.integer({ min: 1, max: 250 }).map((hundreds) => hundreds * 100);

const workout = fc.record(
  {
    date: anyDate,
    sport: fc.constantFrom('run', 'run', 'bike', 'mobility'),
    kind: fc.constantFrom('easy', 'long', 'tempo', 'race'),
    durationSeconds: fc.integer({ min: 1, max: 300 }).map((minutes) => minutes * 60),
    rpe: fc.integer({ min: 0, max: 10 }),
    distanceMetres: metres,
  },
  { requiredKeys: ['date', 'sport', 'kind', 'durationSeconds', 'rpe'] },
);

/** Up to five edits of sessions with these ids, on days of the scenarios' week. */
export function anyEdits(ids: readonly number[]): fc.Arbitrary<PlanEdit[]> {
  const of = <Fields extends object>(type: string, fields: Fields) =>
    fc.record({ type: fc.constant(type), sessionId: fc.constantFrom(...ids), ...fields });
  const swap = {
    sport: fc.option(fc.constantFrom(...CrossTrainingSport.options), { nil: undefined }),
  };
  const edit = fc.oneof(
    of('swap', swap),
    of('shorten', { distanceMetres: metres }),
    of('ease', {}),
    of('move', { date: anyDate, position: anyPosition }),
    of('copy', { date: anyDate, position: anyPosition }),
    of('change-duration', {
      durationSeconds: fc.integer({ min: 1, max: 60 }).map((fives) => fives * 300),
    }),
    of('change-surface', { surface: fc.constantFrom(...Surface.options) }),
    of('add-warm-up', {}),
    of('remove', {}),
    fc.record({ type: fc.constant('plan'), workout }),
  );
  return fc.array(
    edit.map((fields) => PlanEdit.parse(fields)),
    { minLength: 1, maxLength: 5 },
  );
}
