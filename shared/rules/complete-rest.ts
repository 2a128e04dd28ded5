import { openEpisodesOn } from '../body/open-episodes.ts';
import { addDays, daysBetween, type IsoDate } from '../calendar/iso-date.ts';
import { HISTORY_DAYS } from '../week/history.ts';
import { formatDay } from '../words/format.ts';
import { lacking, QUIET, settle } from './answers.ts';
import { REST } from './disagreements.ts';
import { DOCTOR_FIRST, isDoctorFirst } from './looking/doctor-first.ts';
import { logBegins, reachesBack } from './looking/log-reach.ts';
import { isInSight, TOO_FAR_AHEAD } from './looking/looked-at.ts';
import { MOVEMENT_MINUTES, movementPlans } from './looking/movement-plans.ts';
import { isPlanKnownOn } from './looking/plan-known.ts';
import { isPainUnknown, NO_PAIN_LOGGED } from './looking/sore-spots.ts';
import { placeOf } from './looking/standing-symptoms.ts';
import type { Answer, Rule, Situation } from './rule.ts';
import { ABBATE, GILMAN } from './sources/documents.ts';

const THRESHOLDS = {
  days: {
    value: 3,
    unit: 'days in a row',
    reason: 'Our choice: the document warns of complete rest, but gives no number.',
  },
};

type Evidence = {
  readonly firstDate: IsoDate;
  /** The last day of it in this week. */
  readonly lastDate: IsoDate;
  readonly days: number;
  /** Is some of it still ahead, and can be planned? */
  readonly ahead: boolean;
  /** Do sessions fit in that end it? */
  readonly canBePlanned: boolean;
  readonly place: string;
};

export const completeRest: Rule<Evidence> = {
  id: 'complete-rest',
  title: 'Complete rest in an episode',
  severity: 'note',
  grade: 'document',
  question: 'Are there three days in a row with nothing at all in an open episode of pain?',
  thresholds: THRESHOLDS,
  sources: [GILMAN, ABBATE],
  disagreements: [REST],
  why: 'One document warns that complete rest is not likely to help this pain and may make it worse. Rest from what provokes it, not from everything.',
  certainty: 'Experts’ opinions, not tried in a study. The three days are our own choice.',
  quiet: 'No three days in a row without anything, in an open episode of pain.',
  judge,
  about: ({ firstDate }) => `from ${firstDate}`,
  extent: ({ days }) => days,
  say,
};

type Day = { readonly date: IsoDate; readonly is: 'rest' | 'unknown' | 'neither' };

function judge(situation: Situation): readonly Answer<Evidence>[] {
  const { history, dates } = situation;
  const isPainLogged = history.symptoms.some(({ date }) => date <= dates[6]);
  if (!isPainLogged && !reachesBack(situation, dates[6])) {
    return [lacking('Neither training nor pain is logged up to the end of this week.')];
  }
  if (!isInSight(situation)) return [lacking(TOO_FAR_AHEAD)];
  if (!isPlanKnownOn(dates[0], situation)) {
    return [lacking('Nothing is planned in this week yet, which is no plan to rest.')];
  }
  const busy = busyDays(situation);
  const dayOf = (date: IsoDate) => judgeDay(date, busy, situation);
  const days = [...restBefore(dates[0], dayOf), ...dates.map(dayOf)];
  const fired = streaksOf(days)
    .filter((streak) => streak.length >= THRESHOLDS.days.value)
    .filter((streak) => streak.some(({ date }) => date >= dates[0]))
    .flatMap((streak) => firedFor(streak, situation));
  if (fired.length > 0 && isDoctorFirst(situation)) return [lacking(DOCTOR_FIRST)];
  if (isPainUnknown(situation) && hasRestOf(dates, busy)) return [lacking(NO_PAIN_LOGGED)];
  const isUnknown = days.some((day) => day.is === 'unknown');
  const needs = `${logBegins(situation)}; whether an episode was all rest takes a log of training.`;
  return settle([...fired, isUnknown ? lacking(needs) : QUIET]);
}

/** The days with a workout, done or planned, or with an exercise of the routine: that is movement too. */
function busyDays({ workouts, history }: Situation): ReadonlySet<IsoDate> {
  return new Set([...workouts, ...history.exercisesDone].map(({ date }) => date));
}

/** Do so many days of the week lie in a row with nothing on them, sore or not? */
function hasRestOf(dates: readonly IsoDate[], busy: ReadonlySet<IsoDate>): boolean {
  const days = THRESHOLDS.days.value;
  return dates.some(
    (_, first) =>
      first + days <= dates.length &&
      dates.slice(first, first + days).every((date) => !busy.has(date)),
  );
}

function judgeDay(date: IsoDate, busy: ReadonlySet<IsoDate>, situation: Situation): Day {
  const inEpisode = openEpisodesOn(situation.episodes, date).length > 0;
  if (busy.has(date) || !inEpisode) return { date, is: 'neither' };
  return { date, is: reachesBack(situation, date) ? 'rest' : 'unknown' };
}

/** The days of rest that lead up to the week, in order: a streak may begin before it. */
function restBefore(first: IsoDate, dayOf: (date: IsoDate) => Day): readonly Day[] {
  const days: Day[] = [];
  while (days.length < HISTORY_DAYS) {
    const day = dayOf(addDays(first, -days.length - 1));
    if (day.is !== 'rest') break;
    days.push(day);
  }
  return days.reverse();
}

function streaksOf(days: readonly Day[]): readonly (readonly Day[])[] {
  const streaks: Day[][] = [[]];
  for (const day of days) {
    if (day.is === 'rest') streaks.at(-1)?.push(day);
    else streaks.push([]);
  }
  return streaks;
}

function firedFor(streak: readonly Day[], situation: Situation): readonly Answer<Evidence>[] {
  const first = streak[0];
  const third = streak[THRESHOLDS.days.value - 1];
  const last = streak.at(-1);
  const [episode] = third ? openEpisodesOn(situation.episodes, third.date) : [];
  if (!first || !third || !last || !episode) return [];
  const rest = streak.map(({ date }) => date);
  const remedies = movementPlans(rest, THRESHOLDS.days.value, situation);
  const evidence: Evidence = {
    firstDate: first.date,
    lastDate: last.date,
    days: daysBetween(first.date, last.date) + 1,
    ahead: last.date >= situation.today,
    canBePlanned: remedies.length > 0,
    place: placeOf(episode),
  };
  return [
    { status: 'fired', severity: 'note', date: third.date, evidence, subjects: [], remedies },
  ];
}

const OFFERED = ` What is offered here is easy, of ${MOVEMENT_MINUTES} minutes at most: our own choice.`;

function say({ firstDate, lastDate, days, ahead, canBePlanned, place }: Evidence) {
  return {
    seen: `${formatDay(firstDate)} to ${formatDay(lastDate)}: ${days} days in a row with nothing ${ahead ? 'done or planned' : 'done'}, in an open episode (${place}). The limit is ${THRESHOLDS.days.value} days.`,
    next: `Choose some movement that does not provoke it: a walk, an easy bike ride, a swim or water jogging. If that hurts too, try another.${canBePlanned ? OFFERED : ''}`,
  };
}
