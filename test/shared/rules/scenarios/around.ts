import { day, easyWeeks, exercised, pain, planned, run, sitting } from '../../histories.ts';
import type { Scenario } from './scenario.ts';

const sore = pain(day(-10), 2);
const ride = (days: number) => run(day(days), { sport: 'bike' });
const ahead = [3, 5].map((days) => planned(day(days)));
const routine = (days: number) => [
  exercised(day(days), 'single-knee-to-chest'),
  exercised(day(days), 'clamshell'),
];

export const AROUND_SCENARIOS: readonly Scenario[] = [
  {
    rule: 'complete-rest',
    source: 'gilman',
    tells: 'Three days of nothing will not help this: choose some movement.',
    entries: [...easyWeeks(3), sore, ride(-1), ...ahead],
    severity: 'note',
    seen: 'Mon 16 Nov to Wed 18 Nov: 3 days in a row with nothing done or planned, in an open episode (sit bone, right). The limit is 3 days.',
    next: 'Choose some movement',
    mirror: {
      tells: 'A ride on Tuesday is movement enough.',
      entries: [...easyWeeks(3), sore, ride(1), ...ahead],
    },
  },
  {
    rule: 'complete-rest',
    source: 'abbate',
    tells: 'Time off from what stings is right, and time off from everything is not.',
    entries: [...easyWeeks(3), pain(day(-10), 2, { region: 'buttock' }), ride(-1), ...ahead],
    severity: 'note',
    seen: 'Mon 16 Nov to Wed 18 Nov: 3 days in a row with nothing done or planned, in an open episode (buttock, right). The limit is 3 days.',
    next: 'does not provoke it',
    mirror: {
      tells: 'No running since it stung, and a swim in between.',
      entries: [
        ...easyWeeks(3),
        pain(day(-10), 2, { region: 'buttock' }),
        run(day(1), { sport: 'swim' }),
        ...ahead,
      ],
    },
  },
  {
    rule: 'slippery-surface',
    source: 'black',
    tells: 'Tempo on wet leaves is how hamstrings go wrong: take the treadmill.',
    entries: [
      ...easyWeeks(2),
      planned(day(4), { kind: 'tempo', kilometres: 6, surface: 'wet-leaves' }),
    ],
    severity: 'caution',
    seen: 'Fri 20 Nov: a run on slippery ground (wet leaves), with a hard run.',
    next: 'Take the treadmill',
    mirror: {
      tells: 'The same run on the track.',
      entries: [
        ...easyWeeks(2),
        planned(day(4), { kind: 'tempo', kilometres: 6, surface: 'track' }),
      ],
    },
  },
  {
    rule: 'no-warm-up',
    source: 'black',
    tells: 'Intervals without a warm-up: warm up and stretch first.',
    entries: [
      ...easyWeeks(4),
      planned(day(4), { kind: 'intervals', kilometres: 8, warmUp: false }),
    ],
    severity: 'note',
    seen: 'Fri 20 Nov: intervals without a warm-up.',
    next: 'Add a warm-up',
    mirror: {
      tells: 'Intervals after a warm-up.',
      entries: [
        ...easyWeeks(4),
        planned(day(4), { kind: 'intervals', kilometres: 8, warmUp: true }),
      ],
    },
  },
  {
    rule: 'long-sitting',
    source: 'gilman',
    tells: 'Nine hours in a chair turn the glutes off: choose movement between.',
    entries: [sitting(day(1), 540)],
    severity: 'note',
    seen: 'Tue 17 Nov: sitting, 9 h in all (limit 8 h).',
    next: 'Get up every 30 minutes',
    mirror: { tells: 'Eight hours in all is the limit.', entries: [sitting(day(1), 480)] },
  },
  {
    rule: 'long-sitting',
    source: 'abbate',
    tells: 'An hour without getting up while it is sore: stand up, and take a cushion.',
    entries: [sitting(day(1), 300, { longestUnbrokenMinutes: 60 }), pain(day(0), 2)],
    severity: 'note',
    seen: 'Tue 17 Nov: sitting, 1 h unbroken (limit 1 h in an episode).',
    next: 'take the wallet out of the back pocket',
    mirror: {
      tells: 'You got up every fifty minutes.',
      entries: [sitting(day(1), 300, { longestUnbrokenMinutes: 50 }), pain(day(0), 2)],
    },
  },
  {
    rule: 'long-sitting',
    source: 'black',
    tells: 'A hard seat under a sore sit bone keeps it going.',
    entries: [sitting(day(1), 200, { hardSeat: true }), pain(day(0), 1)],
    severity: 'note',
    seen: 'Tue 17 Nov: sitting, a hard seat in an episode.',
    next: 'use a soft cushion',
    mirror: {
      tells: 'The same hours on a soft seat.',
      entries: [sitting(day(1), 200, { hardSeat: false }), pain(day(0), 1)],
    },
  },
  {
    rule: 'long-sitting',
    source: 'glutes-answer',
    tells: 'Two hours at the desk and straight out of the door: walk a little first.',
    entries: [sitting(day(1), 300, { beforeRunMinutes: 120 }), run(day(1))],
    severity: 'note',
    seen: 'Tue 17 Nov: sitting, 2 h straight before a run without a warm-up (limit 2 h).',
    next: 'walk a little before the run',
    mirror: {
      tells: 'Two hours at the desk, and a warm-up before the run.',
      entries: [sitting(day(1), 300, { beforeRunMinutes: 120 }), run(day(1), { warmUp: true })],
    },
  },
  {
    rule: 'no-strengthening',
    source: 'gilman',
    tells: 'No hip stretching and no glute work this week: do it as often as you can.',
    entries: [...easyWeeks(3), sore],
    severity: 'note',
    seen: 'Mon 16 Nov to Sun 22 Nov: no day with both hip stretching and glute strengthening done or planned (stretching on no day, strengthening on no day). The aim is 2 days.',
    next: 'Plan 20 minutes of each',
    mirror: {
      tells: 'Stretching and strengthening on two days.',
      entries: [...easyWeeks(3), sore, ...routine(0), ...routine(2)],
    },
  },
  {
    rule: 'no-strengthening',
    source: 'abbate',
    tells:
      'Stretching alone is half of it: make the glutes strong, so that they do not tire first.',
    entries: [...easyWeeks(3), sore, exercised(day(0), 'single-knee-to-chest'), ...routine(2)],
    severity: 'note',
    seen: 'Mon 16 Nov to Sun 22 Nov: 1 day with both hip stretching and glute strengthening done or planned (stretching on 2 days, strengthening on 1 day). The aim is 2 days.',
    next: 'Plan 20 minutes of each on the days that lack',
    mirror: {
      tells: 'Clamshells beside the stretches, on both days.',
      entries: [...easyWeeks(3), sore, ...routine(0), ...routine(2)],
    },
  },
  {
    rule: 'no-strengthening',
    source: 'glutes-answer',
    tells: 'Mobility was not enough for that runner until he made his hip abductors stronger.',
    entries: [
      ...easyWeeks(3),
      sore,
      run(day(0), { sport: 'mobility' }),
      run(day(2), { sport: 'mobility' }),
    ],
    severity: 'note',
    seen: 'Mon 16 Nov to Sun 22 Nov: no day with both hip stretching and glute strengthening done or planned (stretching on 2 days, strengthening on no day). The aim is 2 days.',
    next: 'Plan 20 minutes of each',
    mirror: {
      tells: 'Mobility and strength on both days.',
      entries: [
        ...easyWeeks(3),
        sore,
        ...[0, 2].flatMap((days) => [
          run(day(days), { sport: 'mobility' }),
          run(day(days), { sport: 'strength' }),
        ]),
      ],
    },
  },
];
