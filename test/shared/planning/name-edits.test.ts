import { expect, it } from 'vitest';
import { isoDate } from '../../../shared/calendar/iso-date.ts';
import { nameEdits } from '../../../shared/planning/name-edits.ts';
import { PlanEdit } from '../../../shared/planning/plan-edit.ts';
import { Session } from '../../../shared/training/session.ts';

const WORKOUT = { date: '2026-11-19', sport: 'run', kind: 'long', durationSeconds: 5_400, rpe: 4 };
const LONG_RUN = Session.parse({ ...WORKOUT, id: 1, athleteId: 1, position: 0 });

const nameOf = (...edits: object[]) =>
  nameEdits(
    edits.map((edit) => PlanEdit.parse(edit)),
    () => LONG_RUN,
    isoDate('2026-11-18'),
  );

it.each([
  [{ type: 'swap', sessionId: 1 }, 'Swapped Long run on Thu 19 Nov'],
  [{ type: 'shorten', sessionId: 1, distanceMetres: 9_000 }, 'Shortened Long run on Thu 19 Nov'],
  [{ type: 'ease', sessionId: 1 }, 'Eased Long run on Thu 19 Nov'],
  [{ type: 'move', sessionId: 1, date: '2026-11-21' }, 'Moved Long run to Sat 21 Nov'],
  [
    { type: 'change-surface', sessionId: 1, surface: 'track' },
    'Changed the ground of Long run on Thu 19 Nov',
  ],
  [{ type: 'add-warm-up', sessionId: 1 }, 'Added a warm-up to Long run on Thu 19 Nov'],
  [{ type: 'remove', sessionId: 1 }, 'Removed Long run on Thu 19 Nov'],
  [{ type: 'plan', workout: { ...WORKOUT, title: 'Park run' } }, 'Planned Park run on Thu 19 Nov'],
])('%o is called "%s"', (edit, name) => {
  expect(nameOf(edit)).toBe(name);
});

it('several are counted', () => {
  const ease = { type: 'ease', sessionId: 1 };
  const remove = { type: 'remove', sessionId: 1 };
  expect(nameOf(ease, ease, ease)).toBe('Eased 3 sessions');
  expect(nameOf(ease, ease, remove)).toBe('Made 3 edits of the plan');
});

it('a day of another year says which', () => {
  expect(nameOf({ type: 'move', sessionId: 1, date: '2027-01-03' })).toBe(
    'Moved Long run to Sun 3 Jan 2027',
  );
  const workout = { ...WORKOUT, date: '2027-01-03' };
  expect(nameOf({ type: 'plan', workout })).toBe('Planned Long run on Sun 3 Jan 2027');
});
