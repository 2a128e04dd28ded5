import { describe, expect, it } from 'vitest';
import { answer, day, easyWeeks, flag, flags, pain, planned, run } from '../histories.ts';
import { afterRemedy } from './after-remedies.ts';

const RULE = 'no-warm-up';
const hard = (fields: object = {}) =>
  planned(day(4), { kind: 'intervals', kilometres: 8, warmUp: false, ...fields });

describe('no-warm-up', () => {
  it('asks for a warm-up before intervals, and for massage and cooling when sore (Black)', () => {
    const found = flag(RULE, [...easyWeeks(4), hard()]);
    expect(found).toMatchObject({ status: 'fired', severity: 'note', date: day(4) });
    expect(found.words.next).toMatch(/^Add a warm-up.*massage it before running and cool it/);
  });

  it('takes more care in an open episode', () => {
    const found = flag(RULE, [...easyWeeks(4), pain(day(0), 2), hard({ kind: 'race' })]);
    expect(found.severity).toBe('caution');
    expect(found.words.seen).toBe(
      'Fri 20 Nov: race without a warm-up, in an open episode of pain.',
    );
  });

  it('is quiet when there is one, and about an easy run without', () => {
    expect(answer(RULE, [...easyWeeks(4), hard({ warmUp: true })])).toBe('quiet');
    expect(answer(RULE, [...easyWeeks(4), hard({ kind: 'easy' })])).toBe('quiet');
    expect(answer(RULE, [...easyWeeks(4), hard({ sport: 'bike' })])).toBe('quiet');
  });

  it('is quiet after its remedy', () => {
    const entries = [...easyWeeks(4), hard()];
    const { remedies } = flag(RULE, entries);
    expect(remedies).toMatchObject([{ type: 'add-warm-up' }]);
    for (const remedy of remedies) expect(afterRemedy(entries, RULE, remedy)).toBe('quiet');
  });

  it('gathers the runs of a day, and offers nothing for what is done', () => {
    const found = flags(RULE, [...easyWeeks(4), hard(), hard({ kind: 'hills' })]);
    expect(found.map(({ evidence }) => evidence.runs)).toEqual(['intervals, hills']);
    const done = flag(RULE, [...easyWeeks(4), run(day(1), { kind: 'tempo', warmUp: false })]);
    expect(done.remedies).toEqual([]);
    expect(done.words.next).toMatch(/^It is done/);
  });

  it('lacks data where nobody said, and where nobody knows how hard it was', () => {
    expect(answer(RULE, [...easyWeeks(4), hard({ warmUp: undefined })])).toBe('not-enough-data');
    const imported = run(day(1), { kilometres: 8, kind: undefined });
    expect(answer(RULE, [...easyWeeks(4), imported])).toBe('not-enough-data');
    expect(answer(RULE, [])).toBe('not-enough-data');
  });
});
