import { expect, test } from 'vitest';
import { plannerWithAthlete, WEEK } from './test-planner.ts';

test('undo names the mark of a week, and what was done to it', async () => {
  const { call, athleteId } = await plannerWithAthlete();
  const named = async (change: object) => {
    await call('weekNote.write', { athleteId, week: WEEK, ...change });
    return (await call('history.read', { athleteId, week: WEEK })).changes.undo;
  };
  expect(await named({ mark: 'taper' })).toBe('Marked the week from Mon 16 Nov: Taper');
  expect(await named({ text: 'Sleep more' })).toBe('Wrote the note of the week from Mon 16 Nov');
  expect(await named({ mark: null })).toBe('Took the mark off the week from Mon 16 Nov');
});

test('undoing a mark leaves the note that was there before', async () => {
  const { call, athleteId } = await plannerWithAthlete();
  await call('weekNote.write', { athleteId, week: WEEK, text: 'Sleep more' });
  await call('weekNote.write', { athleteId, week: WEEK, mark: 'recovery' });
  await call('change.undo', { athleteId });
  const [week] = await call('season.read', { athleteId, first: WEEK, weeks: 1 });
  expect(week?.note).toMatchObject({ text: 'Sleep more' });
  expect(week?.note?.mark).toBeUndefined();
});
