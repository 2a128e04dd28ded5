import { describe, expect, it } from 'vitest';
import { athleteDraftOf, checkAthlete } from '../../../renderer/dialogs/athlete/athlete-draft.ts';
import {
  isOutOfReach,
  withLiking,
  withReach,
} from '../../../renderer/dialogs/athlete/cross-training-choice.ts';
import { problemsOf } from '../../../renderer/dialogs/form/problems.ts';
import { newSessionDraft, PROPOSING } from '../../../renderer/dialogs/session/planned-draft.ts';
import { checkSitting, sittingDraftOf } from '../../../renderer/dialogs/sitting/sitting-draft.ts';
import { uncoveredWords } from '../../../renderer/dialogs/swap/swap-words.ts';
import { scaleSteps } from '../../../renderer/ui/scale-steps.ts';
import { isoDate } from '../../../shared/calendar/iso-date.ts';
import { Refusal } from '../../../shared/contract/refusal.ts';
import { loadUnits, minutes } from '../../../shared/units/units.ts';

const TODAY = isoDate('2026-11-18');

describe('a new session', () => {
  it('is proposed as an easy run, and the proposals follow sport and kind', () => {
    const draft = newSessionDraft(TODAY);
    expect(draft).toMatchObject({ sport: 'run', kind: 'easy', minutes: '45', rpe: 3 });
    expect(PROPOSING.sport(draft, 'bike')).toMatchObject({ hours: '1', minutes: '0', rpe: 3 });
    expect(PROPOSING.kind(draft, 'tempo')).toMatchObject({ minutes: '45', rpe: 6 });
  });

  it('keeps what was typed over a proposal', () => {
    const draft = { ...newSessionDraft(TODAY), minutes: '52', rpe: 5 };
    expect(PROPOSING.kind(PROPOSING.sport(draft, 'bike'), 'tempo')).toMatchObject({
      minutes: '52',
      rpe: 5,
    });
  });
});

describe('a day of sitting', () => {
  const empty = sittingDraftOf(undefined);
  const time = (hours: string, mins: string) => ({ hours, minutes: mins, seconds: '' });

  it('is kept in minutes, and what is not known is left out', () => {
    const checked = checkSitting({ ...empty, total: time('8', '40') }, TODAY);
    expect(checked).toMatchObject({ ok: true, day: { date: TODAY, totalMinutes: 520 } });
    if (checked.ok) expect(checked.day.longestUnbrokenMinutes).toBeUndefined();
  });

  it('is refused when a stretch is longer than the day', () => {
    const draft = { ...empty, total: time('1', ''), longest: time('2', '') };
    expect(checkSitting(draft, TODAY)).toMatchObject({
      ok: false,
      problems: { fields: [{ field: 'totalMinutes', reason: expect.stringMatching(/longer/) }] },
    });
  });

  it('needs a total', () => {
    expect(checkSitting(empty, TODAY)).toMatchObject({
      problems: { fields: [{ reason: expect.stringMatching(/say how long/) }] },
    });
  });
});

describe('an athlete', () => {
  it('may have no heart rate for zone 3, but not a wrong one', () => {
    const draft = { ...athleteDraftOf(undefined), name: 'Ana' };
    expect(checkAthlete(draft)).toMatchObject({ ok: true, settings: { name: 'Ana' } });
    expect(checkAthlete({ ...draft, zoneThreeHeartRate: '1' })).toMatchObject({ ok: false });
    expect(checkAthlete({ ...draft, name: '  ' })).toMatchObject({ ok: false });
  });
});

describe('what an athlete can swap for', () => {
  const POOL = ['swim', 'water-jog'] as const;

  it('loses swimming and water jogging together without a pool, and gets both back', () => {
    const without = withReach(['bike'], POOL, true);
    expect(without).toEqual(['bike', 'swim', 'water-jog']);
    expect(isOutOfReach(without, POOL)).toBe(true);
    expect(withReach(without, POOL, false)).toEqual(['bike']);
  });

  it('is not called "no pool" where only one of the two is out of reach', () => {
    expect(isOutOfReach(['swim'], POOL)).toBe(false);
  });

  it('is liked in the order of pressing; a second press takes it out', () => {
    const liked = withLiking(withLiking([], 'bike'), 'water-jog');
    expect(liked).toEqual(['bike', 'water-jog']);
    expect(withLiking(liked, 'bike')).toEqual(['water-jog']);
  });

  it('stays unsaid when nothing is chosen', () => {
    const checked = checkAthlete({ ...athleteDraftOf(undefined), name: 'Ana' });
    expect(checked).not.toHaveProperty('settings.sportsOutOfReach');
    expect(checked).not.toHaveProperty('settings.preferredSports');
  });
});

describe('what the host refuses', () => {
  const refusal = new Refusal('invalid-input', 'The session was not planned.', [
    { field: 'rpe', reason: 'must be 10 or less' },
  ]);

  it('is said at the field that the form shows', () => {
    expect(problemsOf(refusal, ['rpe'])).toEqual({
      fields: [{ field: 'rpe', reason: 'must be 10 or less' }],
    });
  });

  it('is never lost on a field that the form does not show', () => {
    expect(problemsOf(refusal, ['title']).whole).toBe('The session was not planned.');
  });

  it('is said in full when it is a fault', () => {
    expect(problemsOf(new Error('disk full'), ['rpe']).whole).toMatch(/disk full/);
  });
});

describe('what a swap leaves uncovered', () => {
  const uncovered = (cap: 'one-and-a-half-times' | 'longest-in-sport' | 'new-sport') =>
    uncoveredWords({ minutes: minutes(22), aerobicLoad: loadUnits(88), cap }, 'swim');

  it.each([
    ['one-and-a-half-times', /one and a half times/],
    ['longest-in-sport', /longest swim/],
    ['new-sport', /no swim in the last 30 days/],
  ] as const)('says the numbers and the cap: %s', (cap, reason) => {
    expect(uncovered(cap)).toMatch(/^22 min and 88 AU are not covered/);
    expect(uncovered(cap)).toMatch(reason);
  });
});

describe('the steps of a scale', () => {
  it('are 0 to 10, with a value that is not whole in its place', () => {
    expect(scaleSteps(undefined)).toHaveLength(11);
    expect(scaleSteps(7)).toHaveLength(11);
    expect(scaleSteps(7.8).slice(7, 10)).toEqual([7, 7.8, 8]);
  });
});
