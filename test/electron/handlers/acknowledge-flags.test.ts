import { describe, expect, test } from 'vitest';
import { plannerWithAthlete, refusalFrom, TODAY, WEEK } from './test-planner.ts';

const PAIN = {
  date: '2026-11-17',
  moment: 'after',
  region: 'sit-bone',
  side: 'right',
  pain: 7,
} as const;
const ABOUT_PAIN = '2026-11-17 sit bone, right';

/** A planner with one entry of too much pain, and its flag. */
async function sore() {
  const planner = await plannerWithAthlete();
  const { call, athleteId } = planner;
  const entry = await call('symptom.log', { athleteId, ...PAIN });
  const flagsOf = async (rule: string, week = WEEK) => {
    const { flags } = await call('week.read', { athleteId, week });
    return flags.filter((flag) => flag.rule === rule);
  };
  const acknowledge = async (fields: object = {}) => {
    const rule = 'pain-too-high' as const;
    const word = { rule, abouts: [ABOUT_PAIN], reason: 'I fell on it' };
    const said = await call('flag.acknowledge', { athleteId, week: WEEK, ...word, ...fields });
    return said.acknowledgements[0];
  };
  return {
    ...planner,
    entry,
    flagsOf,
    acknowledge,
    /** Does the flag of too much pain rest? */
    rests: async (week = WEEK) => {
      const [flag] = await flagsOf('pain-too-high', week);
      return flag?.acknowledgement !== undefined;
    },
  };
}

describe('an acknowledged flag', () => {
  test('keeps what it was, the day and the reason; undo brings it back, and redo rests it', async () => {
    const { call, athleteId, acknowledge, rests } = await sore();
    expect(await rests()).toBe(false);
    expect(await acknowledge()).toEqual({
      id: 1,
      athleteId,
      date: TODAY,
      rule: 'pain-too-high',
      about: ABOUT_PAIN,
      severity: 'caution',
      extent: 7,
      reason: 'I fell on it',
    });
    expect(await rests()).toBe(true);
    await call('change.undo', { athleteId });
    expect(await rests()).toBe(false);
    await call('change.redo', { athleteId });
    expect(await rests()).toBe(true);
  });

  test('rests with less pain, comes back with more, and rests again by a new word', async () => {
    const { call, acknowledge, rests, entry, entries } = await sore();
    await acknowledge();
    await call('symptom.update', { symptomId: entry.id, pain: 6 });
    expect(await rests()).toBe(true);
    await call('symptom.update', { symptomId: entry.id, pain: 8 });
    expect(await rests()).toBe(false);
    expect(await acknowledge({ reason: 'Still from the fall' })).toMatchObject({
      id: 1,
      extent: 8,
    });
    expect(await rests()).toBe(true);
    expect(entries().acknowledgement).toHaveLength(1);
  });

  test('rests in the next week too, where the same pain is still the last word', async () => {
    const { acknowledge, rests, flagsOf } = await sore();
    await acknowledge();
    expect((await flagsOf('pain-too-high', '2026-W48'))[0]?.status).toBe('fired');
    expect(await rests('2026-W48')).toBe(true);
  });

  test('that is an emergency stays the first of the list, and takes no empty reason', async () => {
    const { call, athleteId, acknowledge, flagsOf } = await sore();
    await call('symptom.log', { athleteId, ...PAIN, signs: ['saddle-numbness', 'both-legs'] });
    const [flag] = await flagsOf('emergency-signs');
    const emergency = { rule: 'emergency-signs', abouts: [flag?.about] };
    const refusal = await refusalFrom(acknowledge({ ...emergency, reason: '  ' }));
    expect(refusal.problems).toMatchObject([{ field: 'reason' }]);
    await acknowledge({ ...emergency, reason: 'The hospital has seen me' });
    const { flags } = await call('week.read', { athleteId, week: WEEK });
    expect(flags[0]).toMatchObject({
      rule: 'emergency-signs',
      status: 'fired',
      severity: 'emergency',
      acknowledgement: { reason: 'The hospital has seen me' },
    });
  });

  test("is not another athlete's", async () => {
    const { call, acknowledge } = await sore();
    await acknowledge();
    const ben = await call('athlete.create', { name: 'Ben' });
    await call('symptom.log', { athleteId: ben.id, ...PAIN });
    const { flags } = await call('week.read', { athleteId: ben.id, week: WEEK });
    const flag = flags.find(({ rule }) => rule === 'pain-too-high');
    expect(flag?.status).toBe('fired');
    expect(flag).not.toHaveProperty('acknowledgement');
  });
});

describe('a flag can be acknowledged', () => {
  test('as seen from a given day, as a week can be read', async () => {
    const { call, athleteId, acknowledge } = await sore();
    const run = { date: '2026-11-20', sport: 'run', kind: 'easy', durationSeconds: 3_000 } as const;
    await call('session.plan', { athleteId, ...run, rpe: 3, surface: 'ice' });
    const ice = { rule: 'slippery-surface', abouts: ['2026-11-20'] };
    const afterwards = await refusalFrom(acknowledge({ ...ice, today: '2026-11-21' }));
    expect(afterwards.code).toBe('not-found');
    expect(await acknowledge({ ...ice, today: '2026-11-19' })).toMatchObject({
      date: '2026-11-19',
      extent: 1,
    });
  });

  test.each([
    ['it is about something else', { abouts: ['2026-11-18 sit bone, right'] }],
    ['its rule is quiet', { rule: 'long-sitting' }],
    ['the week does not have it', { week: '2026-W40' }],
  ])('but not when %s, and then nothing changes', async (_, fields) => {
    const { acknowledge, everything } = await sore();
    const before = everything();
    const { code, message } = await refusalFrom(acknowledge(fields));
    expect(code).toBe('not-found');
    expect(message).toContain('Nothing was changed.');
    expect(everything()).toEqual(before);
  });
});
