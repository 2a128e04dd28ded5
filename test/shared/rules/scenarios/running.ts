import { day, easyWeeks, pain, planned, run } from '../../histories.ts';
import type { Scenario } from './scenario.ts';

const INTERVALS = { kind: 'intervals', kilometres: 9, hardKilometres: 4.8, rpe: 8, warmUp: true };
const RACE = { kind: 'race', kilometres: 10, rpe: 9, warmUp: true };
const ranUntil = (last: number) => [run(day(last - 20)), run(day(last - 8)), run(day(last))];
const easyPlan = (...kilometres: readonly number[]) =>
  kilometres.map((distance, index) => planned(day(2 + 2 * index), { kilometres: distance }));
/** Five weeks in which so many of 20 km are hard. */
const fastWeeks = (hardKilometres: number) =>
  [-28, -21, -14, -7, 0].flatMap((start) => [
    run(day(start), { kilometres: 10 }),
    run(day(start + 1), { kind: 'tempo', kilometres: 10, hardKilometres, warmUp: true }),
  ]);

export const RUNNING_SCENARIOS: readonly Scenario[] = [
  {
    rule: 'return-after-break',
    source: 'return-protocols',
    tells: 'Two weeks without a run: walk first, then walk and run in turn, then run.',
    entries: [...ranUntil(-11), planned(day(4), { minutes: 40 })],
    severity: 'caution',
    seen: 'Fri 20 Nov: the first full run, 40 min, after 14 days without a run (the last was on Thu 5 Nov). The limit is 14 days without a run.',
    next: 'Come back in steps',
    mirror: {
      tells: 'A first step of walking and running in turn is how to come back.',
      entries: [...ranUntil(-11), planned(day(4), { minutes: 30, returnStep: 'run-1' })],
    },
  },
  {
    rule: 'intensity-introduced',
    source: 'black',
    tells: 'Five easy weeks and now intervals: bring hard running in with a few strides.',
    entries: [...easyWeeks(5), planned(day(3), INTERVALS)],
    severity: 'caution',
    seen: 'Thu 19 Nov: 4.8 km hard, with no hard run in the 28 days before.',
    next: 'Begin with strides on the flat, 4 × 15–20 s',
    mirror: {
      tells: 'You did intervals two weeks ago too, so they are nothing new.',
      entries: [...easyWeeks(5), run(day(-11), INTERVALS), planned(day(3), INTERVALS)],
    },
  },
  {
    rule: 'racing-introduced',
    source: 'black',
    tells: 'Racing again after three months: build racing up steadily, and jog this one.',
    entries: [...easyWeeks(13), planned(day(6), RACE)],
    severity: 'caution',
    seen: 'Sun 22 Nov: a race, the first in 84 days.',
    next: 'jog it as an easy run',
    mirror: {
      tells: 'You raced last month, and the next race is far enough from it.',
      entries: [...easyWeeks(13), run(day(-29), RACE), planned(day(6), RACE)],
    },
  },
  {
    rule: 'intensity-jump',
    source: 'lovdal-2021',
    tells: 'More than a quarter of three weeks was hard: that went with injuries in one team.',
    entries: fastWeeks(5.2),
    severity: 'caution',
    seen: '5.2 km of 20 km running is hard: 26 %. Over the 21 days to the end of the week it is 26 % (limit 25 %).',
    next: 'Ease one of the hard sessions, or swap it',
    mirror: {
      tells: 'A quarter of it hard, week by week, is where it ends.',
      entries: fastWeeks(5),
    },
  },
  {
    rule: 'intensity-jump',
    source: 'black',
    tells: 'From no hard running to a tenth of it in a week: progress must be very steady.',
    entries: [
      ...easyWeeks(4),
      ...easyPlan(10, 10),
      planned(day(3), { ...INTERVALS, kilometres: 10, hardKilometres: 3 }),
    ],
    severity: 'caution',
    seen: '3 km of 30 km running is hard: 10 %. That is 10 points above 0 % in the 21 days before (limit 10 points).',
    next: 'Ease one of the hard sessions, or swap it',
    mirror: {
      tells: 'A few fast minutes in an easy week are a steady beginning.',
      entries: [
        ...easyWeeks(4),
        ...easyPlan(10, 10),
        planned(day(3), { ...INTERVALS, kilometres: 10, hardKilometres: 2.9 }),
      ],
    },
  },
  {
    rule: 'longest-run-jump',
    source: 'frandsen-2025',
    tells: 'Twelve kilometres is your longest of the month: sixteen is too far a step.',
    entries: [...easyWeeks(5), planned(day(5), { kilometres: 16 })],
    severity: 'caution',
    seen: 'Sat 21 Nov: 16 km, 33.3 % past 12 km on Sat 14 Nov, the longest run of the 30 days before. The limit is 10 %: 13.2 km.',
    next: 'Shorten it to 13.2 km',
    mirror: {
      tells: 'Thirteen after twelve is within a tenth.',
      entries: [...easyWeeks(5), planned(day(5), { kilometres: 13 })],
    },
  },
  {
    rule: 'weekly-jump',
    source: 'nielsen-2014',
    tells: 'More than 30 % on top of last week: that is where distance went with injuries.',
    entries: [...easyWeeks(5, [10, 10, 10]), ...easyPlan(14, 13, 13)],
    severity: 'caution',
    seen: 'Mon 16 Nov to Sun 22 Nov: 40 km of running, 33.3 % above the week before (30 km). The limit of 30 %, 39 km, is passed on Sun 22 Nov.',
    next: 'Trim 1 km',
    mirror: {
      tells: 'A tenth more than last week is nothing to speak of.',
      entries: [...easyWeeks(5, [10, 10, 10]), ...easyPlan(11, 11, 11)],
    },
  },
  {
    rule: 'weekly-jump',
    source: 'buist-2008',
    tells: 'A fifth more: past the 10 % that runners know, which no trial has found to help.',
    entries: [...easyWeeks(5, [10, 10, 10]), ...easyPlan(12, 12, 12)],
    severity: 'note',
    seen: 'Mon 16 Nov to Sun 22 Nov: 36 km of running, 20 % above the week before (30 km). The limit of 10 %, 33 km, is passed on Sun 22 Nov.',
    next: 'Trim 3 km',
    mirror: {
      tells: 'Ten per cent, as the old rule has it.',
      entries: [...easyWeeks(5, [10, 10, 10]), ...easyPlan(12, 12, 9)],
    },
  },
  {
    rule: 'weekly-jump',
    source: 'frandsen-2025',
    tells: 'Half as much again, and still the largest study would shrug: the evidence is mixed.',
    entries: [...easyWeeks(5, [10, 10, 10]), ...easyPlan(15, 15, 15)],
    severity: 'caution',
    seen: 'Mon 16 Nov to Sun 22 Nov: 45 km of running, 50 % above the week before (30 km). The limit of 30 %, 39 km, is passed on Sun 22 Nov.',
    next: 'hold the next two weeks level',
    mirror: {
      tells: 'After a recovery week the week before it is what counts.',
      entries: [
        ...easyWeeks(5, [10, 10, 10]).slice(3),
        run(day(-3), { kilometres: 12 }),
        ...easyPlan(9, 9, 9),
      ],
    },
  },
  {
    rule: 'weekly-jump',
    source: 'lovdal-2021',
    tells: 'A third more; in competitive runners that alone told nothing, so it is only a caution.',
    entries: [...easyWeeks(5, [15, 15, 20]), ...easyPlan(25, 20, 22)],
    severity: 'caution',
    seen: 'Mon 16 Nov to Sun 22 Nov: 67 km of running, 34 % above the week before (50 km). The limit of 30 %, 65 km, is passed on Sun 22 Nov.',
    next: 'swap an easy run',
    mirror: {
      tells: 'The same distance as last week.',
      entries: [...easyWeeks(5, [15, 15, 20]), ...easyPlan(15, 15, 20)],
    },
  },
  {
    rule: 'hard-days-together',
    source: 'own-choice',
    tells: 'Intervals on Thursday and the long run on Friday: put an easy day between.',
    entries: [
      ...easyWeeks(3),
      planned(day(3), INTERVALS),
      planned(day(4), { kind: 'long', kilometres: 12 }),
    ],
    severity: 'note',
    seen: 'Fri 20 Nov: long run, on the day after intervals (Thu 19 Nov). The limit is 48 h between them.',
    next: 'Put an easy or swapped day between them',
    mirror: {
      tells: 'Intervals on Thursday and the long run on Saturday leave Friday to rest.',
      entries: [
        ...easyWeeks(3),
        planned(day(3), INTERVALS),
        planned(day(5), { kind: 'long', kilometres: 12 }),
      ],
    },
  },
  {
    rule: 'provoking-work',
    source: 'allen',
    tells: 'Sore across the buttock: hills are what brings that on, so run on the flat.',
    entries: [
      ...easyWeeks(4),
      pain(day(-2), 3, { region: 'buttock', findings: { 'worse-uphill': true } }),
      planned(day(4), { kind: 'hills', kilometres: 8, warmUp: true }),
    ],
    severity: 'caution',
    seen: 'Fri 20 Nov: hills, in an open episode (buttock, right). While it is sore there, the limit is no hills or sprints. Logged about the spot: worse uphill.',
    next: 'Make it flat and easy, or swap it.',
    mirror: {
      tells: 'Sore across the buttock, and an easy run on the flat.',
      entries: [
        ...easyWeeks(4),
        pain(day(-2), 3, { region: 'buttock' }),
        planned(day(4), { kilometres: 8 }),
      ],
    },
  },
  {
    rule: 'provoking-work',
    source: 'black',
    tells: 'Sore at the sit bone: avoid faster running while it is.',
    entries: [
      ...easyWeeks(4),
      pain(day(-2), 3),
      planned(day(4), { kind: 'tempo', kilometres: 8, warmUp: true }),
    ],
    severity: 'caution',
    seen: 'Fri 20 Nov: tempo, in an open episode (sit bone, right). While it is sore there, the limit is no faster running.',
    next: 'Make it flat and easy, or swap it.',
    mirror: {
      tells: 'Sore at the sit bone, and an easy run.',
      entries: [...easyWeeks(4), pain(day(-2), 3), planned(day(4), { kilometres: 8 })],
    },
  },
  {
    rule: 'provoking-work',
    source: 'abbate',
    tells: 'A sharp twinge in the speed session: slow down, and take time off from speed.',
    entries: [
      ...easyWeeks(4),
      pain(day(-2), 3, { findings: { 'sharp-pain': true, 'worse-at-speed': true } }),
      planned(day(4), INTERVALS),
    ],
    severity: 'caution',
    seen: 'Fri 20 Nov: intervals, in an open episode (sit bone, right). While it is sore there, the limit is no faster running. Logged about the spot: sharp pain, worse at speed.',
    next: 'take some time off from speed work',
    mirror: {
      tells: 'The same session in water, at the same effort.',
      entries: [
        ...easyWeeks(4),
        pain(day(-2), 3, { findings: { 'sharp-pain': true, 'worse-at-speed': true } }),
        planned(day(4), { kind: 'intervals', sport: 'water-jog', minutes: 50 }),
      ],
    },
  },
];
