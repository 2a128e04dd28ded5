import type { RuleId } from '../../../../shared/rules/rule-id.ts';
import { day, type Entry, easyWeeks, pain, run } from '../../histories.ts';

/** A risk that was taken already: it is told, and no edit is offered. */
export type DoneScenario = {
  readonly rule: RuleId;
  readonly tells: string;
  readonly entries: readonly Entry[];
  readonly seen: string;
  readonly next: string;
  /** The entries that it marks, by their place in the list. */
  readonly marks: readonly string[];
};

const INTERVALS = { kind: 'intervals', kilometres: 9, hardKilometres: 4.8, warmUp: true };
const ranUntil = (last: number) => [run(day(last - 20)), run(day(last - 8)), run(day(last))];

export const DONE_SCENARIOS: readonly DoneScenario[] = [
  {
    rule: 'return-after-break',
    tells: 'You ran all through on the first day back.',
    entries: [...ranUntil(-16), run(day(1), { minutes: 40 })],
    seen: 'Tue 17 Nov: the first full run, 40 min, after 16 days without a run (the last was on Sat 31 Oct). The limit is 14 days without a run.',
    next: 'It is done. Note how it feels the morning after. From here, go in steps: first 30 minutes of brisk walking',
    marks: ['activity 4'],
  },
  {
    rule: 'return-after-break',
    tells: 'You raced on the day after the first run in weeks.',
    entries: [
      ...ranUntil(-26),
      run(day(0), { returnStep: 'build' }),
      run(day(1), { kind: 'race' }),
    ],
    seen: 'Tue 17 Nov: race, 30 min, after 25 days without a run (the last was on Wed 21 Oct), 1 day after running began again. The limit is 14 days without a run.',
    next: 'It is done.',
    marks: ['activity 5'],
  },
  {
    rule: 'intensity-introduced',
    tells: 'You did the first intervals in weeks.',
    entries: [run(day(-40), INTERVALS), ...easyWeeks(5), run(day(1), INTERVALS)],
    seen: 'Tue 17 Nov: 4.8 km hard, with no hard run in the 28 days before. The last hard run was on Wed 7 Oct.',
    next: 'It is done. Let the next runs be easy, and note how it feels the morning after.',
    marks: ['activity 17'],
  },
  {
    rule: 'intensity-introduced',
    tells: 'You did hills, and nobody knows how much of it was hard.',
    entries: [...easyWeeks(5), run(day(1), { kind: 'hills', kilometres: 8 })],
    seen: 'Tue 17 Nov: a hard run, with no hard run in the 28 days before.',
    next: 'It is done. Let the next runs be easy, and note how it feels the morning after.',
    marks: ['activity 16'],
  },
  {
    rule: 'racing-introduced',
    tells: 'You raced on Monday and again on Tuesday.',
    entries: [
      ...easyWeeks(13),
      run(day(-30), { kind: 'race' }),
      run(day(0), { kind: 'race' }),
      run(day(1), { kind: 'race' }),
    ],
    seen: 'Tue 17 Nov: a race, 1 day after the race of Mon 16 Nov (limit 14 days).',
    next: 'It is done. Take easy days after it, and note how it feels each morning.',
    marks: ['activity 42'],
  },
  {
    rule: 'longest-run-jump',
    tells: 'You ran 16 km where 12 km was the longest, in a log with a run of unknown length.',
    entries: [...easyWeeks(5), run(day(-2)), run(day(1), { kilometres: 16 })],
    seen: 'Tue 17 Nov: 16 km, 33.3 % past 12 km on Sat 14 Nov, the longest run of the 30 days before. The limit is 10 %: 13.2 km. Runs without a distance are left out: 1.',
    next: 'It is done. Note how it feels the morning after, and keep the next runs well inside what you are used to.',
    marks: ['activity 17'],
  },
  {
    rule: 'weekly-jump',
    tells: 'You ran half as much again as last week, and one run more of unknown length.',
    entries: [
      ...easyWeeks(5, [10, 10, 10]),
      run(day(0), { kilometres: 30 }),
      run(day(1), { kilometres: 15 }),
      run(day(2)),
    ],
    seen: 'Mon 16 Nov to Sun 22 Nov: 45 km of running, 50 % above the week before (30 km). The limit of 30 %, 39 km, is passed on Tue 17 Nov. Runs without a distance are left out: 1.',
    next: 'Trim 6 km from what is still ahead, the easy running first, or swap an easy run; where it is done already, hold the next two weeks level.',
    marks: ['activity 17'],
  },
  {
    rule: 'hard-days-together',
    tells: 'You ran long on the day after a hard run that has no kind, and are sore.',
    entries: [
      ...easyWeeks(3),
      pain(day(0), 2),
      run(day(0), { kind: undefined, kilometres: 9, hardKilometres: 5 }),
      run(day(1), { kind: undefined, kilometres: 18, hardKilometres: 0 }),
    ],
    seen: 'Tue 17 Nov: long run, on the day after hard run (Mon 16 Nov), in an open episode of pain. The limit is 48 h between them.',
    next: 'It is done. Take an easy or swapped day before the next demanding run.',
    marks: ['activity 11', 'activity 12'],
  },
  {
    rule: 'provoking-work',
    tells: 'You did sprints on a sore buttock.',
    entries: [
      ...easyWeeks(4),
      pain(day(-2), 3, { region: 'buttock' }),
      run(day(1), { kind: 'sprints', minutes: 40 }),
    ],
    seen: 'Tue 17 Nov: sprints, in an open episode (buttock, right). While it is sore there, the limit is no hills or sprints.',
    next: 'It is done. Leave out hills or sprints until the spot has settled, and note how it feels the morning after.',
    marks: ['activity 14'],
  },
  {
    rule: 'provoking-work',
    tells: 'You ran fast on a sore sit bone, twice in a day.',
    entries: [
      ...easyWeeks(4),
      pain(day(-2), 3),
      run(day(1), { kind: undefined, kilometres: 8, hardKilometres: 4, minutes: 40 }),
      run(day(1), { kind: 'tempo', minutes: 30 }),
    ],
    seen: 'Tue 17 Nov: a hard run, tempo, in an open episode (sit bone, right). While it is sore there, the limit is no faster running.',
    next: 'It is done. Leave out faster running until the spot has settled, and note how it feels the morning after.',
    marks: ['activity 14', 'activity 15'],
  },
  {
    rule: 'provoking-work',
    tells: 'It turned sharp in the speed session.',
    entries: [
      ...easyWeeks(4),
      pain(day(-2), 3, { findings: { 'sharp-pain': true, 'worse-at-speed': true } }),
      run(day(1), INTERVALS),
    ],
    seen: 'Tue 17 Nov: intervals, in an open episode (sit bone, right). While it is sore there, the limit is no faster running. Logged about the spot: sharp pain, worse at speed.',
    next: 'It is done. Sharp pain at speed: take some time off from speed work, and note how it feels the morning after.',
    marks: ['activity 14'],
  },
  {
    rule: 'slippery-surface',
    tells: 'You ran intervals on snow, and you are sore.',
    entries: [...easyWeeks(2), pain(day(0), 2), run(day(1), { ...INTERVALS, surface: 'snow' })],
    seen: 'Tue 17 Nov: a run on slippery ground (snow), with a hard run and an open episode of pain.',
    next: 'It is done. Note how it feels the morning after, and choose firm ground for the next run.',
    marks: ['activity 8'],
  },
  {
    rule: 'slippery-surface',
    tells: 'You ran easy on mud.',
    entries: [...easyWeeks(2), run(day(1), { kilometres: 6, surface: 'mud' })],
    seen: 'Tue 17 Nov: a run on slippery ground (mud).',
    next: 'It is done.',
    marks: ['activity 7'],
  },
  {
    rule: 'no-warm-up',
    tells: 'You ran tempo without a warm-up.',
    entries: [...easyWeeks(4), run(day(1), { kind: 'tempo', warmUp: false })],
    seen: 'Tue 17 Nov: tempo run without a warm-up.',
    next: 'It is done. Warm up before the next hard run.',
    marks: ['activity 13'],
  },
  {
    rule: 'complete-rest',
    tells: 'You did nothing from Sunday to Tuesday, and you are sore.',
    entries: [
      ...easyWeeks(3),
      pain(day(-10), 2),
      run(day(2), { sport: 'bike' }),
      ...[3, 4, 5, 6].map((days) => run(day(days), { sport: 'swim' })),
    ],
    seen: 'Sun 15 Nov to Tue 17 Nov: 3 days in a row with nothing done, in an open episode (sit bone, right). The limit is 3 days.',
    next: 'Choose some movement',
    marks: [],
  },
];
