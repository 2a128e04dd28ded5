import { day, easyWeeks, pain, planned, run } from '../../histories.ts';
import { cases, type LackingScenario } from './lacking-scenario.ts';

const unknown = (days: number, fields: object = {}) =>
  run(day(days), { kilometres: 8, minutes: 48, kind: undefined, ...fields });
const intervals = (days: number, fields: object = {}) =>
  planned(day(days), { kind: 'intervals', kilometres: 9, hardKilometres: 4, ...fields });
const race = planned(day(6), { kind: 'race', kilometres: 10 });
const week = (...kilometres: number[]) =>
  kilometres.map((distance, index) => planned(day(2 + index), { kilometres: distance }));
const sore = [pain(day(-1), 2), pain(day(2), 2)];

const PLAN_RULES = [
  'slow-recovery',
  'return-after-break',
  'intensity-introduced',
  'racing-introduced',
  'intensity-jump',
  'longest-run-jump',
  'weekly-jump',
  'hard-days-together',
  'provoking-work',
  'slippery-surface',
  'no-warm-up',
] as const;

export const LACKING_OF_TRAINING: readonly LackingScenario[] = [
  ...cases(
    PLAN_RULES,
    'There is nothing to look at yet.',
    [],
    'No training is logged or planned up to the end of this week.',
  ),
  ...cases(
    ['slow-recovery'],
    'Was that run on Saturday a long one?',
    [run(day(-2), { kind: undefined, minutes: 75, hardKilometres: 0 }), ...sore, intervals(3)],
    'The run on Sat 14 Nov does not say its kind; 1 h 15 min may be a long run or not.',
  ),
  ...cases(
    ['slow-recovery'],
    'How was it right after the long run?',
    [
      pain(day(-8), 2),
      run(day(-5), { kind: 'long', kilometres: 22 }),
      pain(day(2), 2),
      intervals(3),
    ],
    'For the 72 hours after the long run of Wed 11 Nov no pain is logged, so nobody can tell whether what is sore now is still sore from it.',
  ),
  ...cases(
    ['return-after-break'],
    'Did you run before the log begins?',
    [run(day(-9)), planned(day(4), { kind: 'long' })],
    'The log begins on Sat 7 Nov; whether the run on Sat 7 Nov came after a break takes the 14 days before it.',
  ),
  ...cases(
    ['return-after-break'],
    'Was Tuesday’s run a hard one?',
    [run(day(-60)), run(day(-48)), run(day(-40)), run(day(-2)), unknown(1, { minutes: 50 })],
    'The run on Tue 17 Nov says neither its kind nor how much of it was hard.',
  ),
  ...cases(
    ['intensity-introduced'],
    'Was Tuesday’s run a hard one?',
    [...easyWeeks(5), unknown(1)],
    'The run on Tue 17 Nov says neither its kind nor how much of it was hard.',
  ),
  ...cases(
    ['intensity-introduced'],
    'Was the run of last Friday a hard one?',
    [...easyWeeks(5), unknown(-3), intervals(3)],
    'The run on Fri 13 Nov says neither its kind nor how much of it was hard.',
  ),
  ...cases(
    ['intensity-introduced'],
    'Two weeks of log do not say whether you ran hard last month.',
    [...easyWeeks(2), intervals(3)],
    'The log begins on Mon 2 Nov; whether hard running on Thu 19 Nov is new takes 28 days.',
  ),
  ...cases(
    ['racing-introduced'],
    'Was Tuesday’s run a race?',
    [...easyWeeks(13), unknown(1)],
    'The run on Tue 17 Nov does not say its kind; it may have been a race.',
  ),
  ...cases(
    ['racing-introduced'],
    'Eleven weeks of log do not say whether you raced in the twelfth.',
    [...easyWeeks(11), race],
    'The log begins on Mon 31 Aug; whether the race on Sun 22 Nov is the first in a while takes 84 days.',
  ),
  ...cases(
    ['racing-introduced'],
    'Was that fast run in October a race?',
    [...easyWeeks(13), unknown(-20, { hardKilometres: 8 }), race],
    'The run on Tue 27 Oct does not say its kind; it may have been a race.',
  ),
  ...cases(
    ['intensity-jump'],
    'How much of Tuesday’s run was hard?',
    [...easyWeeks(4), unknown(1), ...week(10, 10)],
    'The run on Tue 17 Nov does not say how much was hard.',
  ),
  ...cases(
    ['intensity-jump'],
    'The days before are not in the log.',
    [run(day(-3), { kilometres: 8 }), ...week(10, 10), intervals(3)],
    'The log begins on Fri 13 Nov; the running from Mon 2 Nov on is needed to compare with.',
  ),
  ...cases(
    ['intensity-jump'],
    'There is nothing in the weeks before to compare with.',
    [run(day(-60), { kilometres: 8 }), ...week(10, 10), intervals(3, { hardKilometres: 5 })],
    'There is no running with a distance in the days from Mon 26 Oct to Sun 15 Nov.',
  ),
  ...cases(
    ['intensity-jump'],
    'None of the runs says how long it is.',
    [...easyWeeks(4), planned(day(3)), planned(day(4))],
    'The run on Thu 19 Nov has no distance.',
  ),
  ...cases(
    ['longest-run-jump'],
    'How far is that run?',
    [...easyWeeks(4), planned(day(5))],
    'The run on Sat 21 Nov has no distance.',
  ),
  ...cases(
    ['longest-run-jump'],
    'No run for a month: nothing is the longest of it.',
    [run(day(-40), { kilometres: 8 }), planned(day(2), { kilometres: 5 })],
    'There is no run with a distance in the 30 days before Wed 18 Nov, so there is no longest run to compare with. After such a break, come back in steps: brisk walking first, then walking and running in turn.',
  ),
  ...cases(
    ['longest-run-jump'],
    'It is your first run here, which is no break.',
    [run(day(1), { kilometres: 5 })],
    'There is no run with a distance in the 30 days before Tue 17 Nov, so there is no longest run to compare with. The log begins on Tue 17 Nov.',
  ),
  ...cases(
    ['longest-run-jump'],
    'You ran, but never said how far.',
    [run(day(-40)), run(day(-9)), run(day(-5)), planned(day(2), { kilometres: 5 })],
    'There is no run with a distance in the 30 days before Wed 18 Nov, so there is no longest run to compare with. Runs without a distance: 2.',
  ),
  ...cases(
    ['longest-run-jump'],
    'You only plan so far.',
    [planned(day(2), { kilometres: 5 })],
    'There is no run with a distance in the 30 days before Wed 18 Nov, so there is no longest run to compare with. No activity is in the log yet.',
  ),
  ...cases(
    ['weekly-jump'],
    'How far was Tuesday’s run?',
    [...easyWeeks(5), run(day(1)), ...week(4)],
    'The run on Tue 17 Nov has no distance; the week may be more than it shows.',
  ),
  ...cases(
    ['weekly-jump'],
    'The week before is not whole in the log.',
    [run(day(-2), { kilometres: 8 }), ...week(10, 10)],
    'The log begins on Sat 14 Nov; the running of the whole week from Mon 9 Nov is needed to compare with.',
  ),
  ...cases(
    ['weekly-jump'],
    'How far was the run of last Sunday?',
    [...easyWeeks(5), run(day(-1)), ...week(10, 10)],
    'A run in the week from Mon 9 Nov has no distance, so that week is no base to compare with.',
  ),
  ...cases(
    ['weekly-jump'],
    'No running last week: come back in steps.',
    [run(day(-40), { kilometres: 8 }), ...week(10, 10)],
    'There is no running in the week before to compare with. After a break, come back in steps.',
  ),
  ...cases(
    ['hard-days-together'],
    'Was the run before the intervals a hard one?',
    [...easyWeeks(3), unknown(1), intervals(2)],
    'The run on Tue 17 Nov says neither its kind nor how much of it was hard.',
  ),
  ...cases(
    ['hard-days-together'],
    'Was the run before the intervals a long one?',
    [...easyWeeks(3), unknown(1, { minutes: 75, hardKilometres: 0 }), intervals(2)],
    'The run on Tue 17 Nov does not say its kind; 1 h 15 min may be a long run or not.',
  ),
  ...cases(
    ['provoking-work'],
    'You plan intervals, and never said whether something hurts.',
    [...easyWeeks(3), intervals(3)],
    'No pain is logged in this week or the seven days before it.',
  ),
  ...cases(
    ['provoking-work'],
    'Your buttock is sore: did you run uphill on Tuesday?',
    [...easyWeeks(4), pain(day(-2), 3, { region: 'buttock' }), unknown(1)],
    'The run on Tue 17 Nov does not say its kind; it may have been hills or sprints, in an open episode (buttock, right).',
  ),
  ...cases(
    ['provoking-work'],
    'You plan intervals, and never said whether something hurts.',
    [...easyWeeks(3), intervals(3)],
    'No pain is logged in this week or the seven days before it.',
  ),
  ...cases(
    ['provoking-work'],
    'Your sit bone is sore: how fast did you run on Tuesday?',
    [...easyWeeks(4), pain(day(-2), 3), unknown(1)],
    'The run on Tue 17 Nov says neither its kind nor how much of it was hard, in an open episode (sit bone, right).',
  ),
  ...cases(
    ['no-warm-up'],
    'Did you warm up, or will you?',
    [...easyWeeks(4), intervals(4)],
    'The hard run on Fri 20 Nov does not say whether it has a warm-up.',
  ),
  ...cases(
    ['no-warm-up'],
    'Was Tuesday’s run a hard one?',
    [...easyWeeks(4), unknown(1)],
    'The run on Tue 17 Nov says neither its kind nor how much of it was hard.',
  ),
];
