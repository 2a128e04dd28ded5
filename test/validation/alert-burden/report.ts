import { percent } from '../figures.ts';
import { textTable } from '../text-table.ts';
import {
  type AlertBurden,
  type RuleBurden,
  WEEKS_IN_USE_AFTER_TRAINING,
} from './measure-burden.ts';

/** How often each rule fires over a log, in a table and plain sentences. */
export function reportOfBurden(burden: AlertBurden): string {
  const { first, last, weeks, weeksWithRuns, days, activities, runs, rules } = burden;
  const silent = rules.filter(({ isSilent, weeksFired }) => isSilent && weeksFired === 0);
  const speaking = rules.filter((rule) => !silent.includes(rule));
  return [
    `How often the rules fire over ${activities} activities, ${runs} of them runs, from ${first} to ${last}: ${weeks} weeks in use (${weeksWithRuns} with a run), ${days} days.`,
    burdenTable(speaking, burden),
    [
      `- In use: weeks with training, and the ${WEEKS_IN_USE_AFTER_TRAINING} after each. The other ${burden.weeksNotInUse} weeks of the log are not looked at.`,
      '- Weeks: each seen from its last day, with nothing planned. Caution or more: those in which it is not only a note.',
      '- Days flagged: days that a flag is about. Days shown: days on which the flag is up for somebody who opens that day’s week on that day. A weekly jump stays up for 14 days.',
      '- Quiet is no all-clear: a log of activities holds no episode of pain, no ground and no warm-up.',
      '- Times of the export are in UTC, so that a run near midnight may stand on the day beside its own.',
    ].join('\n'),
    'Rules that could not tell in any week with a run, and what they last lacked',
    silent.map(({ rule, lastLacked }) => `- ${rule}: ${lastLacked ?? ''}`).join('\n') || '- none',
    'Rows left out, as the importer would',
    burden.leftOut.map(({ row, because }) => `- row ${row}: ${because}`).join('\n') || '- none',
  ].join('\n\n');
}

function burdenTable(rules: readonly RuleBurden[], burden: AlertBurden): string {
  const { weeks, days, any } = burden;
  const share = (part: number, whole: number) => `${part} (${percent(part / whole, 0)})`;
  const shared = (one: { weeksFired: number; weeksCautioned: number }) => [
    share(one.weeksFired, weeks),
    share(one.weeksCautioned, weeks),
  ];
  return textTable(
    ['Rule', 'weeks fired', 'caution or more', 'weeks cannot tell', 'days flagged', 'days shown'],
    [
      ...rules.map((one) => [
        one.rule,
        ...shared(one),
        share(one.weeksCannotTell, weeks),
        share(one.daysFlagged, days),
        share(one.daysShown, days),
      ]),
      ['any of them', ...shared(any), '', '', share(any.daysShown, days)],
    ],
  );
}
