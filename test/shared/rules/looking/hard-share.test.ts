import { describe, expect, it } from 'vitest';
import { hardShareOf } from '../../../../shared/rules/looking/hard-share.ts';
import { situationOf } from '../../../../shared/rules/situation.ts';
import { day, type Entry, history, run, TODAY, WEEK } from '../../histories.ts';

const runsOf = (...entries: Entry[]) => situationOf(history(entries), WEEK, TODAY).runs;
const easy = (kilometres?: number) => run(day(0), { kilometres, minutes: 60 });
const tempo = (kilometres: number, hardKilometres: number) =>
  run(day(1), { kind: 'tempo', kilometres, hardKilometres });
const unknown = (kilometres?: number) => run(day(1), { kind: undefined, kilometres, minutes: 60 });

describe('the hard share of running', () => {
  it('is hard distance over all distance', () => {
    expect(hardShareOf(runsOf(easy(15), tempo(5, 2)), 'this week')).toEqual({
      share: 0.1,
      metres: 20_000,
      hardMetres: 2_000,
    });
  });

  it('leaves out a fifth that is not known, and is not told where it is more', () => {
    expect(hardShareOf(runsOf(easy(6), tempo(2, 2), unknown(2)), 'this week')).toEqual({
      share: 0.25,
      metres: 8_000,
      hardMetres: 2_000,
    });
    expect(hardShareOf(runsOf(easy(6), tempo(2, 2), unknown(2.1)), 'this week')).toEqual({
      missing: 'The run on Tue 17 Nov does not say how much was hard.',
    });
  });

  it('leaves out one run of five without a distance, and is not told with one of four', () => {
    const four = [easy(4), easy(4), easy(1), tempo(1, 1)];
    expect(hardShareOf(runsOf(...four, unknown()), 'this week')).toMatchObject({ share: 0.1 });
    expect(hardShareOf(runsOf(...four.slice(1), unknown()), 'this week')).toEqual({
      missing: 'The run on Tue 17 Nov has no distance.',
    });
  });

  it('counts an easy run of 0 m among the runs that are known', () => {
    const known = [easy(10), easy(0), easy(0), easy(0)];
    expect(hardShareOf(runsOf(...known, unknown()), 'this week')).toMatchObject({ share: 0 });
  });

  it('is missing where nothing was run', () => {
    expect(hardShareOf([], 'the days from A to B')).toEqual({
      missing: 'There is no running with a distance in the days from A to B.',
    });
  });
});
