import { describe, expect, test } from 'vitest';
import { plannerWithAthlete, refusalFrom, WEEK } from './test-planner.ts';

/** Two sore days of one spot, each with its own flag of one rule. */
async function soreDays() {
  const planner = await plannerWithAthlete();
  const { call, athleteId } = planner;
  const spot = { athleteId, moment: 'after', region: 'sit-bone', side: 'left' } as const;
  for (const date of ['2026-11-16', '2026-11-17']) {
    await call('symptom.log', { ...spot, date, pain: 7 });
  }
  const flags = async () => {
    const week = await call('week.read', { athleteId, week: WEEK });
    return week.flags.filter(({ rule }) => rule === 'pain-too-high');
  };
  const rest = async (abouts: readonly string[], reason = 'My physiotherapist knows.') =>
    call('flag.acknowledge', {
      athleteId,
      week: WEEK,
      rule: 'pain-too-high',
      abouts: [...abouts],
      reason,
    });
  return { ...planner, flags, rest };
}

const reasons = (flags: Awaited<ReturnType<Awaited<ReturnType<typeof soreDays>>['flags']>>) =>
  flags.map(({ acknowledgement }) => acknowledgement?.reason);

describe('acknowledging', () => {
  test('lets several flags of a rule rest as one change that one undo takes back', async () => {
    const { flags, rest, call, athleteId } = await soreDays();
    const abouts = (await flags()).map(({ about }) => about);
    expect(abouts.length).toBeGreaterThan(1);
    await rest(abouts);
    expect(reasons(await flags())).toEqual(abouts.map(() => 'My physiotherapist knows.'));
    expect((await call('change.undo', { athleteId })).undone).toBe(
      'Let rest: Pain is too high to run on',
    );
    expect(reasons(await flags())).toEqual(abouts.map(() => undefined));
  });

  test('said again keeps one word, the later one', async () => {
    const { flags, rest, entries } = await soreDays();
    const [first] = await flags();
    const abouts = [first?.about ?? ''];
    await rest(abouts);
    await rest([...abouts, ...abouts], 'I keep it easy.');
    expect(reasons(await flags())[0]).toBe('I keep it easy.');
    expect(Object.values(entries()).flat().filter(isWord)).toHaveLength(1);
  });

  test('is brought back, several at once', async () => {
    const { flags, rest, call, athleteId } = await soreDays();
    const abouts = (await flags()).map(({ about }) => about);
    const { acknowledgements } = await rest(abouts);
    await call('flag.unacknowledge', {
      athleteId,
      acknowledgementIds: acknowledgements.map(({ id }) => id),
    });
    expect(reasons(await flags())).toEqual(abouts.map(() => undefined));
  });

  test('refuses a flag that does not fire, and then leaves all as they are', async () => {
    const { flags, rest, everything } = await soreDays();
    const [first] = await flags();
    const before = everything();
    const refusal = await refusalFrom(rest([first?.about ?? '', 'the moon']));
    expect(refusal).toMatchObject({ code: 'not-found' });
    expect(refusal.message).toContain('"the moon"');
    expect(everything()).toEqual(before);
  });

  test('refuses to bring back a word of another athlete', async () => {
    const { flags, rest, call, everything } = await soreDays();
    const { acknowledgements } = await rest((await flags()).map(({ about }) => about));
    const { id: other } = await call('athlete.create', { name: 'Bea' });
    const before = everything();
    const refusal = await refusalFrom(
      call('flag.unacknowledge', {
        athleteId: other,
        acknowledgementIds: acknowledgements.map(({ id }) => id),
      }),
    );
    expect(refusal.code).toBe('not-found');
    expect(everything()).toEqual(before);
  });
});

function isWord(row: unknown): boolean {
  return typeof row === 'object' && row !== null && 'extent' in row;
}
