import { describe, expect, test } from 'vitest';
import { plannerWithAthlete, refusalFrom } from './test-planner.ts';

const DATE = '2026-11-18';
const CLAMSHELL = { date: DATE, exercise: 'clamshell' } as const;

async function routine() {
  const planner = await plannerWithAthlete();
  const { call, athleteId } = planner;
  return {
    ...planner,
    tick: (tick: object = {}) => call('routine.tick', { athleteId, ...CLAMSHELL, ...tick }),
    untick: () => call('routine.untick', { athleteId, ...CLAMSHELL }),
    read: (today?: string) => call('routine.read', { athleteId, ...(today && { today }) }),
    undo: async () => (await call('change.undo', { athleteId })).undone,
  };
}

describe('the routine', () => {
  test('is ticked, read back and unticked, each undoable by a name that says what', async () => {
    const { tick, untick, read, undo, athleteId } = await routine();
    const isDone = async () =>
      (await read()).exercises.find(({ exercise }) => exercise === 'clamshell')?.done;
    expect(await isDone()).toBe(false);
    const ticked = await tick();
    expect(ticked).toStrictEqual({ id: ticked.id, athleteId, ...CLAMSHELL });
    expect(await isDone()).toBe(true);
    expect(await undo()).toBe('Ticked Clamshell with a band on Wed 18 Nov');
    expect(await isDone()).toBe(false);
    const { id } = await tick();
    expect(await untick()).toEqual({ removed: id });
    expect(await undo()).toBe('Took away the tick of Clamshell with a band on Wed 18 Nov');
    expect(await isDone()).toBe(true);
  });

  test('ticked twice has one entry and one change', async () => {
    const { tick, undo, call, athleteId, everything } = await routine();
    const first = await tick();
    const before = everything();
    expect(await tick()).toEqual(first);
    expect(everything()).toEqual(before);
    await undo();
    expect((await refusalFrom(call('change.undo', { athleteId }))).code).toBe('nothing-to-undo');
  });

  test('cannot be ticked for a day that is still to come', async () => {
    const { tick, everything } = await routine();
    const before = everything();
    const refusal = await refusalFrom(tick({ date: '2026-11-19' }));
    expect(refusal.code).toBe('not-possible');
    expect(refusal.message).toBe(
      'Clamshell with a band on Thu 19 Nov cannot be ticked: that day is still to come. Tick it once it is done, or plan a strength or mobility session for that day.',
    );
    expect(everything()).toEqual(before);
    await tick({ date: '2026-11-17' });
  });

  test('that is not ticked cannot be unticked', async () => {
    const { untick } = await routine();
    expect(await refusalFrom(untick())).toMatchObject({
      code: 'not-found',
      message: expect.stringContaining('Clamshell with a band on Wed 18 Nov is not ticked'),
    });
  });

  test('is read as of any day, and refused for an athlete who is not there', async () => {
    const { tick, read, call } = await routine();
    await tick();
    expect((await read('2026-11-17')).exercises.filter(({ done }) => done)).toEqual([]);
    expect((await read('2026-11-20')).due.daysDone).toBe(0);
    for (const refused of [
      call('routine.read', { athleteId: 7 }),
      call('routine.tick', { athleteId: 7, ...CLAMSHELL }),
      call('routine.untick', { athleteId: 7, ...CLAMSHELL }),
    ]) {
      expect((await refusalFrom(refused)).message).toContain('no athlete with the id 7');
    }
  });

  test('hides what the logged signs speak against', async () => {
    const { call, athleteId, read } = await routine();
    const spot = { region: 'buttock', side: 'left', moment: 'after', pain: 2 } as const;
    await call('symptom.log', { athleteId, date: DATE, ...spot, signs: ['numbness'] });
    const hidden = (await read()).exercises.filter(({ gate }) => gate.status === 'hidden');
    expect(hidden.map(({ exercise }) => exercise)).toEqual(['sciatic-nerve-flossing']);
  });
});
