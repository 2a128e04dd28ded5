import { addDays, daysBetween, type IsoDate, isWithin } from '../calendar/iso-date.ts';
import { weekOf } from '../calendar/iso-week.ts';
import type { Flag } from '../rules/flag.ts';
import { isSameSpot } from '../rules/looking/standing-symptoms.ts';
import { NOT_SETTLING_DAYS, notSettling } from '../rules/not-settling.ts';
import { painWorsening } from '../rules/pain-worsening.ts';
import { seal } from '../rules/seal.ts';
import { situationOf } from '../rules/situation.ts';
import type { History } from '../week/history.ts';
import { DAYS_AT_ZERO, type Episode } from './open-episodes.ts';

/** Where the pain of one open episode goes, by the rules on growing pain and on pain that stays. */
export type Settling = {
  /** The first day is day 1. */
  readonly day: number;
  /** Fired: what was seen, what to do and whom to see. Growing pain comes first. */
  readonly warnings: readonly SettlingWarning[];
  /** Where nothing fired: what can be said, and what is missing for more. */
  readonly calm: Calm;
};

export type SettlingWarning = Pick<Flag, 'rule' | 'title' | 'words' | 'sources'> & {
  /** Nerve or hip pain that grows is said as loudly as a sign to stop. */
  readonly isUrgent: boolean;
};

export type Calm =
  /** No pain since a day: a 0 on `closesOn` or later, with no pain before it, closes it by itself. */
  | { readonly status: 'at-zero'; readonly since: IsoDate; readonly closesOn: IsoDate }
  /** Less than a week old: too early to say. */
  | { readonly status: 'early'; readonly daysToGo: number }
  | { readonly status: 'settling' }
  | { readonly status: 'not-enough-data'; readonly missing: string };

const [WORSENING, STAYING] = [seal(painWorsening), seal(notSettling)];

/** What the two rules say about one open episode alone, as known on `today`. */
export function settlingOf(history: History, episode: Episode, today: IsoDate): Settling {
  const situation = situationOf(ofSpot(history, episode), weekNow(history, today), today);
  const answers = [...WORSENING.flags(situation), ...STAYING.flags(situation)];
  const staying = answers.find(({ rule }) => rule === 'not-settling');
  const daysOpen = daysBetween(episode.openedOn, today);
  return {
    day: daysOpen + 1,
    warnings: answers.filter(({ status }) => status === 'fired').map(warningOf),
    calm: atZero(history, episode, today) ?? calmOf(daysOpen, staying),
  };
}

/** The rules look at every sore spot; here only one is asked about. */
function ofSpot(history: History, episode: Episode): History {
  return {
    ...history,
    symptoms: history.symptoms.filter((entry) => isSameSpot(entry, episode)),
    episodeClosures: history.episodeClosures.filter((closure) => isSameSpot(closure, episode)),
  };
}

function weekNow({ athlete }: History, today: IsoDate) {
  return weekOf(today, athlete.weekStart);
}

function warningOf({ rule, title, words, sources, evidence }: Flag): SettlingWarning {
  return { rule, title, words, sources, isUrgent: evidence.nerveOrHip === true };
}

function atZero({ symptoms }: History, episode: Episode, today: IsoDate): Calm | undefined {
  const entries = symptoms.filter(
    (entry) => isSameSpot(entry, episode) && isWithin(entry.date, episode.openedOn, today),
  );
  const lastSore = entries.reduce(
    (last, { date, pain }) => (pain > 0 && date > last ? date : last),
    '',
  );
  const since = entries
    .map(({ date }) => date)
    .filter((date) => date > lastSore)
    .sort()[0];
  return since && { status: 'at-zero', since, closesOn: addDays(since, DAYS_AT_ZERO - 1) };
}

function calmOf(daysOpen: number, staying: Flag | undefined): Calm {
  if (daysOpen < NOT_SETTLING_DAYS) {
    return { status: 'early', daysToGo: NOT_SETTLING_DAYS - daysOpen };
  }
  return staying?.status === 'not-enough-data'
    ? { status: 'not-enough-data', missing: staying.words.seen }
    : { status: 'settling' };
}
