import { day, pain, planned, run } from '../../histories.ts';
import type { Scenario } from './scenario.ts';

const daily = (...levels: readonly number[]) =>
  levels.map((level, index) => pain(day(3 - levels.length + index), level));
const morning = (days: number, level: number) => pain(day(days), level, { moment: 'next-morning' });
const rides = (...changes: readonly number[]) =>
  changes.flatMap((change, index) => {
    const date = 1 - 3 * (changes.length - 1 - index);
    return [run(day(date), { sport: 'bike' }), morning(date, 2), morning(date + 1, 2 + change)];
  });
const intervals = planned(day(3), { kind: 'intervals', kilometres: 9, warmUp: true });

export const PAIN_SCENARIOS: readonly Scenario[] = [
  {
    rule: 'pain-too-high',
    source: 'silbernagel-2007',
    tells: 'Six of ten after a run is more than anybody has shown to be safe: swap the next runs.',
    entries: [pain(day(1), 6), planned(day(3))],
    severity: 'caution',
    seen: 'Tue 17 Nov, sit bone, right: pain 6 of 10 after training. The limit is 5 of 10, or 2 points more the next morning than before training.',
    next: 'Swap the next runs',
    mirror: {
      tells: 'Five of ten, settled by the next morning, is what the trial allowed.',
      entries: [pain(day(1), 5), planned(day(3))],
    },
  },
  {
    rule: 'pain-worsening',
    source: 'gilman',
    tells: 'Each morning is worse than the one before: what you do now is still too much.',
    entries: [morning(0, 1), morning(1, 2), morning(2, 4), planned(day(4))],
    severity: 'caution',
    seen: 'Wed 18 Nov, sit bone, right: next mornings 1, 2 and 4 (limit two in a row, each higher than the one before).',
    next: 'Cut the running',
    mirror: {
      tells: 'Up and down by a point around the same mean: that is not worse.',
      entries: [...daily(2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1), planned(day(4))],
    },
  },
  {
    rule: 'pain-watch',
    source: 'silbernagel-2007',
    tells: 'Four of ten is inside what the trial allowed, and near its edge: no speed, no hills.',
    entries: [pain(day(1), 4), intervals],
    severity: 'caution',
    seen: 'Tue 17 Nov, sit bone, right: pain 4 of 10 after training. Watched from 3 to 5 of 10, and while the next morning is above before training.',
    next: 'leave out speed and hills',
    mirror: { tells: 'Two of ten is nothing to change a plan for.', entries: [pain(day(1), 2)] },
  },
  {
    rule: 'not-settling',
    source: 'black',
    tells: 'A week of it and no sign of settling: see a physiotherapist.',
    entries: daily(3, 3, 3, 3, 3, 3, 3, 3),
    severity: 'caution',
    seen: 'The episode (sit bone, right) is open since Wed 11 Nov, 7 days (limit 7). Of its last 8 logged days the first three have a mean pain of 3 and the last three of 3, which is not lower.',
    next: 'physiotherapist',
    mirror: { tells: 'A week of it, and it goes down.', entries: daily(4, 4, 4, 3, 3, 2, 2, 2) },
  },
  {
    rule: 'not-settling',
    source: 'gilman',
    tells: 'Two weeks, and the last days are worse than the first: get help, and give it time.',
    entries: daily(2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3),
    severity: 'caution',
    seen: 'The episode (sit bone, right) is open since Thu 5 Nov, 13 days (limit 7). Of its last 14 logged days the first three have a mean pain of 2 and the last three of 3, which is not lower.',
    next: 'give it time',
    mirror: {
      tells: 'It takes time, and it gets better bit by bit.',
      entries: daily(3, 3, 3, 3, 3, 3, 3, 3, 2, 2, 2, 2, 2, 2),
    },
  },
  {
    rule: 'slow-recovery',
    source: 'glutes-answer',
    tells: 'All of you is over the long run but that one spot: no intervals on top of it tomorrow.',
    entries: [
      run(day(-2), { kind: 'long', kilometres: 22 }),
      pain(day(-1), 2),
      pain(day(2), 2),
      intervals,
    ],
    severity: 'caution',
    seen: 'Thu 19 Nov: intervals, while the sit bone, right was still sore on Wed 18 Nov (2 of 10), 4 days after the long run of Sat 14 Nov. The limit is 72 h.',
    next: 'Swap this run',
    mirror: {
      tells: 'The spot has recovered with the rest of you.',
      entries: [
        run(day(-2), { kind: 'long', kilometres: 22 }),
        pain(day(-1), 2),
        pain(day(2), 0),
        intervals,
      ],
    },
  },
  {
    rule: 'aggravating-activity',
    source: 'gilman',
    tells: 'After two of the last three rides the morning was worse: try another sport.',
    entries: rides(1, 0, 2),
    severity: 'note',
    seen: 'After cycling, pain the next morning (sit bone, right) changed by +1, 0, +2 points the last three times (last on Tue 17 Nov): worse by 1 or more in 2 of them. The limit is 2 of 3.',
    next: 'Try water jogging instead',
    mirror: { tells: 'The mornings after your rides are as good as any.', entries: rides(0, 0, 1) },
  },
];
