import type { Moment, Symptom } from '../body/symptom.ts';
import type { IsoDate } from '../calendar/iso-date.ts';
import type { Activity } from '../training/activity.ts';
import { formatDayFrom, formatNumber } from '../words/format.ts';
import { MOMENT_NAMES } from '../words/names.ts';
import { type EpisodeLog, lastOf } from './episode-log.ts';
import type { Where } from './fact.ts';
import type { Answered } from './known-fact.ts';

type FindingWhere = Extract<Where, { type: 'finding' }>;

/**
 * Yes or no to a finding: the last word, an answer or pain at the moment that it is about. Moments
 * without pain say "no" only where nothing else was said: a good day does not undo the bad ones.
 */
export function answeredFinding(where: FindingWhere, log: EpisodeLog): Answered | undefined {
  const answered = lastAnswer(where, log);
  if (!where.moment) return answered;
  const moments = entriesAt(where.moment, log);
  const sore = lastOf(moments.filter(({ pain }) => pain > 0));
  if (sore && (!answered || sore.date >= answered.on)) return fromMoment(sore, log);
  const last = lastOf(moments);
  return answered ?? (last && fromMoment(last, log));
}

function lastAnswer(
  { finding }: FindingWhere,
  { entries, until }: EpisodeLog,
): Answered | undefined {
  const asked = entries.filter(({ findings }) => findings?.[finding] !== undefined);
  const last = lastOf(asked);
  if (!last) return undefined;
  const { date } = last;
  const isSo = asked.some((entry) => entry.date === date && entry.findings?.[finding] === true);
  const from = `Answered on ${formatDayFrom(date, until)}`;
  return { answer: isSo ? 'yes' : 'no', on: date, from };
}

/** The entries of a moment. Those of training count on days with running and no other sport. */
function entriesAt(moment: Moment, { entries, history }: EpisodeLog): readonly Symptom[] {
  const there = entries.filter((entry) => entry.moment === moment);
  if (moment === 'sitting') return there;
  const running = daysOfRunningOnly(history.activities);
  return there.filter(({ date }) => running.has(date));
}

/** On a day with several sports nobody can tell which of them it was. */
function daysOfRunningOnly(activities: readonly Activity[]): ReadonlySet<IsoDate> {
  const days = [...Map.groupBy(activities, ({ date }) => date)];
  return new Set(
    days.flatMap(([date, ofDay]) => (ofDay.every(({ sport }) => sport === 'run') ? [date] : [])),
  );
}

function fromMoment({ date, moment, pain }: Symptom, { until }: EpisodeLog): Answered {
  return {
    answer: pain > 0 ? 'yes' : 'no',
    on: date,
    from: `${MOMENT_NAMES[moment]} on ${formatDayFrom(date, until)}: pain of ${formatNumber(pain)}`,
  };
}
