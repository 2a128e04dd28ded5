import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ACTIVITY_CHANGES,
  changesBetween,
  checkWorkout,
  DONE_WITHOUT_KIND,
  PLANNED,
  SESSION_CHANGES,
} from '../../../renderer/dialogs/workout/check-workout.ts';
import {
  draftOf,
  emptyDraft,
  type WorkoutDraft,
  withSport,
} from '../../../renderer/dialogs/workout/draft.ts';
import { isoDate } from '../../../shared/calendar/iso-date.ts';
import { Activity } from '../../../shared/training/activity.ts';
import { Session } from '../../../shared/training/session.ts';
import type { Units } from '../../../shared/units/units.ts';

const TODAY = isoDate('2026-11-18');

const filled = (fields: Partial<WorkoutDraft>): WorkoutDraft => ({
  ...emptyDraft(TODAY),
  minutes: '50',
  rpe: 8,
  ...fields,
});

const planned = (fields: Partial<WorkoutDraft>, units: Units = 'kilometres') => {
  const checked = checkWorkout(PLANNED, filled(fields), units);
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  return checked.value;
};

const problemsOf = (fields: Partial<WorkoutDraft>) => {
  const checked = checkWorkout(PLANNED, filled(fields), 'kilometres');
  return checked.ok ? [] : checked.problems.fields;
};

const session = (fields: object = {}): Session =>
  Session.parse({
    ...{ id: 7, athleteId: 1, position: 0, date: TODAY, sport: 'run', kind: 'intervals' },
    ...{ durationSeconds: 3_000, distanceMetres: 9_000, hardDistanceMetres: 4_800, rpe: 8 },
    ...fields,
  });

const edited = (stored: Session, change: (draft: WorkoutDraft) => WorkoutDraft, units: Units) => {
  const draft = draftOf(stored, units);
  const checked = checkWorkout(PLANNED, change(draft), units, { draft, stored });
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  return changesBetween(SESSION_CHANGES, stored, checked.value);
};

describe('the workout that a form describes', () => {
  it('is in metres and seconds, whatever the athlete reads', () => {
    const typed = { hours: '1', minutes: '5', distance: '9.5', hardPart: '4,8' };
    expect(planned(typed)).toMatchObject({
      durationSeconds: 3_900,
      distanceMetres: 9_500,
      hardDistanceMetres: 4_800,
    });
    expect(planned({ distance: '6.2' }, 'miles').distanceMetres).toBeCloseTo(9_977.93, 2);
  });

  it('takes 90 minutes for one and a half hours', () => {
    expect(planned({ minutes: '90' }).durationSeconds).toBe(5_400);
  });

  it('leaves out what nobody filled in, and keeps a typed 0 as "none"', () => {
    expect(planned({}).hardDistanceMetres).toBeUndefined();
    expect(planned({ hardPart: '0' }).hardDistanceMetres).toBe(0);
  });

  it('keeps hard minutes as minutes', () => {
    const workout = planned({ hardPart: '12', hardPartIn: 'minutes' });
    expect(workout.hardDurationSeconds).toBe(720);
    expect(workout.hardDistanceMetres).toBeUndefined();
  });

  it('has none of the fields that its sport does not have', () => {
    const run = { distance: '9', hardPart: '4', surface: 'ice', warmUp: true } as const;
    const swim = planned(withSport(filled(run), 'swim'));
    expect(swim).toMatchObject({ sport: 'swim', distanceMetres: 9_000 });
    expect(swim.hardDistanceMetres).toBeUndefined();
    expect(swim.surface).toBeUndefined();
    expect(swim.warmUp).toBeUndefined();
  });
});

describe('what is wrong with a form', () => {
  it.each([
    ['a missing length', { minutes: '' }, 'durationSeconds', /say how long/],
    ['no RPE', { rpe: undefined }, 'rpe', /choose how hard/],
    ['no day', { date: undefined }, 'date', /choose a day/],
    ['text for a distance', { distance: 'ten' }, 'distanceMetres', /must be a number/],
    ['a distance below zero', { distance: '-1' }, 'distanceMetres', /negative/],
    ['forty hours', { hours: '40' }, 'durationSeconds', /24 hours/],
    ['minutes below zero', { minutes: '-5' }, 'durationSeconds', /must be a number/],
    ['more hard than whole', { distance: '9', hardPart: '10' }, 'hardDistanceMetres', /whole/],
  ] as const)('%s is said at its field', (_, fields, field, reason) => {
    expect(problemsOf(fields)).toContainEqual({ field, reason: expect.stringMatching(reason) });
  });
});

describe('editing', () => {
  it('sends only what changed', () => {
    expect(edited(session(), (draft) => ({ ...draft, title: '6 × 800 m' }), 'miles')).toEqual({
      title: '6 × 800 m',
    });
  });

  it('takes an emptied field away', () => {
    const change = (draft: WorkoutDraft) => ({ ...draft, hardPart: '' });
    expect(edited(session(), change, 'kilometres')).toEqual({ hardDistanceMetres: null });
  });

  it('drops what the new sport does not have', () => {
    const change = (draft: WorkoutDraft) => withSport(draft, 'water-jog');
    expect(edited(session({ surface: 'ice' }), change, 'kilometres')).toEqual({
      sport: 'water-jog',
      distanceMetres: null,
      hardDistanceMetres: null,
      surface: null,
    });
  });

  it('keeps no hard minutes beside a new hard distance', () => {
    const stored = session({ hardDistanceMetres: undefined, hardDurationSeconds: 600 });
    const change = (draft: WorkoutDraft): WorkoutDraft => ({
      ...draft,
      hardPart: '2',
      hardPartIn: 'distance',
    });
    expect(edited(stored, change, 'kilometres')).toEqual({
      hardDistanceMetres: 2_000,
      hardDurationSeconds: null,
    });
  });

  it('never changes a number that nobody touched, however it is shown', () => {
    const distance = fc.double({ min: 1, max: 100_000, noNaN: true });
    const duration = fc.double({ min: 1, max: 40_000, noNaN: true });
    const effort = fc.double({ min: 0, max: 10, noNaN: true });
    const units = fc.constantFrom<Units>('kilometres', 'miles');
    fc.assert(
      fc.property(
        distance,
        duration,
        effort,
        units,
        (distanceMetres, durationSeconds, rpe, unit) => {
          const hardDistanceMetres = distanceMetres / 3;
          const stored = session({ distanceMetres, durationSeconds, rpe, hardDistanceMetres });
          expect(edited(stored, (draft) => ({ ...draft, note: 'Windy' }), unit)).toEqual({
            note: 'Windy',
          });
        },
      ),
    );
  });

  it('gives an imported activity no kind that nobody said', () => {
    const stored = Activity.parse({
      ...{ id: 3, athleteId: 1, date: TODAY, sport: 'strength', durationSeconds: 1_834.2 },
    });
    const draft = draftOf(stored, 'kilometres');
    const rated = { ...draft, rpe: 5 };
    const checked = checkWorkout(DONE_WITHOUT_KIND, rated, 'kilometres', { draft, stored });
    if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
    expect(changesBetween(ACTIVITY_CHANGES, stored, checked.value)).toEqual({ rpe: 5 });
  });
});
