import { addDays, daysBetween, type IsoDate } from '../calendar/iso-date.ts';
import { SYMPTOM_HISTORY_DAYS } from '../week/history.ts';
import { formatDay, formatDayFrom, formatNumber } from '../words/format.ts';
import { lacking, QUIET } from './answers.ts';
import { between } from './looking/days.ts';
import { daysSinceLogged, oldNews } from './looking/looked-at.ts';
import { symptomSubject } from './looking/present-signs.ts';
import {
  judgeSoreSpots,
  meanPain,
  type PainDay,
  painDaysOf,
  type SoreSpot,
} from './looking/sore-spots.ts';
import { placeOf } from './looking/standing-symptoms.ts';
import type { Answer, Rule, Situation } from './rule.ts';
import { BLACK, GILMAN } from './sources/documents.ts';

const THRESHOLDS = {
  daysOld: {
    value: 7,
    unit: 'days of an episode',
    reason: 'The document asks for help when it shows no sign of settling within a week.',
  },
  daysCompared: {
    value: 3,
    unit: 'logged days at either end',
    reason:
      'Our choice: it settles when the mean of the last three logged days, each by its highest pain, is below that of the first three.',
  },
  daysLogged: {
    value: 4,
    unit: 'logged days at least',
    reason: 'Our choice: with fewer, the first three and the last three are the same.',
  },
  daysBack: {
    value: 14,
    unit: 'days looked at, within the episode',
    reason: 'Our choice: in a long episode, what counts is how it goes now.',
  },
};

/** Days of an episode after which pain that does not go down is told. */
export const NOT_SETTLING_DAYS = THRESHOLDS.daysOld.value;

type Evidence = {
  /** The last logged day. */
  readonly date: IsoDate;
  readonly place: string;
  readonly openedOn: IsoDate;
  readonly daysOpen: number;
  readonly daysLogged: number;
  readonly firstMean: number;
  readonly lastMean: number;
  /** Days since it was logged; null while that is fresh. */
  readonly daysAgo: number | null;
};

export const notSettling: Rule<Evidence> = {
  id: 'not-settling',
  title: 'Pain that is not settling',
  severity: 'caution',
  grade: 'document',
  question: 'Is an episode a week old or more, and does its pain not go down?',
  thresholds: THRESHOLDS,
  sources: [BLACK, GILMAN],
  why: 'One document asks for professional help when it does not show signs of settling within a week, so that other causes are looked for. It says that a mild inflammation can settle within a week, and that with other factors, or once it is chronic, it can last many months. Another says that getting better takes time and patience.',
  certainty:
    'Experts’ opinions. What counts as settling is our own choice. Slow is common, and no sign of anything worse by itself.',
  quiet: 'No open episode of a week or more whose pain does not go down.',
  judge: (situation) => judgeSoreSpots(situation, (spot) => [judgeSpot(spot, situation)]),
  about: ({ place, openedOn }) => `${place}, open since ${openedOn}`,
  extent: ({ lastMean }) => lastMean,
  say,
};

function judgeSpot(spot: SoreSpot, situation: Situation): Answer<Evidence> {
  const { episode, day } = spot;
  const daysOpen = daysBetween(episode.openedOn, day);
  if (daysOpen < THRESHOLDS.daysOld.value) return QUIET;
  const days = painDaysOf(comparedEntries(spot));
  const [first, last] = [meanOfFirst(days), meanOfLast(days)];
  const date = days.at(-1)?.date;
  if (date === undefined || first === undefined || last === undefined) {
    return lacking(daysMissing(spot, days.length));
  }
  if (last === 0 || last < first - ROUNDING) return QUIET;
  const place = placeOf(episode);
  return {
    status: 'fired',
    severity: 'caution',
    date,
    evidence: {
      ...{ date, place, openedOn: episode.openedOn, daysOpen, daysLogged: days.length },
      ...{ firstMean: first, lastMean: last, daysAgo: daysSinceLogged(date, situation) },
    },
    subjects: comparedEntries(spot).map(symptomSubject),
    remedies: [],
  };
}

/** Thirds do not add up exactly in binary. */
const ROUNDING = 1e-9;

function comparedEntries({ episode, entries, day }: SoreSpot) {
  const from = addDays(day, 1 - THRESHOLDS.daysBack.value);
  return between(entries, from > episode.openedOn ? from : episode.openedOn, day);
}

function meanOfFirst(days: readonly PainDay[]): number | undefined {
  if (days.length < THRESHOLDS.daysLogged.value) return undefined;
  return meanPain(days.slice(0, THRESHOLDS.daysCompared.value));
}

function meanOfLast(days: readonly PainDay[]): number | undefined {
  if (days.length < THRESHOLDS.daysLogged.value) return undefined;
  return meanPain(days.slice(-THRESHOLDS.daysCompared.value));
}

function daysMissing({ episode }: SoreSpot, logged: number): string {
  return `The episode (${placeOf(episode)}) is open since ${formatDay(episode.openedOn)}; in its last ${THRESHOLDS.daysBack.value} days pain is logged on ${logged} of the ${THRESHOLDS.daysLogged.value} days that it takes to see where it goes.`;
}

/** Days. Symptoms are read for a year: what seems to begin in its first month may be older. */
const SEEN_DAYS = SYMPTOM_HISTORY_DAYS - 31;

function say(seen: Evidence) {
  const { date, place, openedOn, daysOpen, daysLogged, firstMean, lastMean, daysAgo } = seen;
  const [orEarlier, orMore] = daysOpen > SEEN_DAYS ? [' or earlier', ' or more'] : ['', ''];
  return {
    seen: `The episode (${place}) is open since ${formatDayFrom(openedOn, date)}${orEarlier}, ${daysOpen} days${orMore} (limit ${THRESHOLDS.daysOld.value}). Of its last ${daysLogged} logged days the first three have a mean pain of ${formatNumber(firstMean)} and the last three of ${formatNumber(lastMean)}, which is not lower.${oldNews(date, daysAgo)}`,
    next: 'Let a physiotherapist, an athletic trainer or a doctor look at it. Until then keep to what does not make it worse, and give it time.',
  };
}
