import { BEYOND_TENDON_PAIN, signsOf } from '../body/sign-families.ts';
import { addDays, type IsoDate } from '../calendar/iso-date.ts';
import { formatDay, formatNumber } from '../words/format.ts';
import { lacking, QUIET } from './answers.ts';
import { between } from './looking/days.ts';
import { plannedRunsFrom } from './looking/next-runs.ts';
import { swapOf } from './looking/plan-edits.ts';
import { symptomSubject } from './looking/present-signs.ts';
import { isRising, lastMornings } from './looking/rising-mornings.ts';
import { judgeSoreSpots, meanPain, type SoreSpot } from './looking/sore-spots.ts';
import { placeOf } from './looking/standing-symptoms.ts';
import type { Answer, Rule, Situation } from './rule.ts';
import { GILMAN } from './sources/documents.ts';

const OUR_CHOICE = 'Our choice: the document says to follow the pain, but gives no number.';
const THRESHOLDS = {
  rise: { value: 1, unit: 'points from one 7-day mean to the next', reason: OUR_CHOICE },
  entries: {
    value: 3,
    unit: 'entries in each 7 days',
    reason: 'Our choice: the mean of fewer says little.',
  },
  mornings: { value: 2, unit: 'next mornings in a row, each higher', reason: OUR_CHOICE },
  daysApart: {
    value: 3,
    unit: 'days from one logged morning to the next, at most',
    reason: 'Our choice: mornings further apart are not in a row.',
  },
};

type Evidence = {
  /** The day of the last entry. */
  readonly date: IsoDate;
  readonly place: string;
  readonly openedOn: IsoDate;
  /** Mean pain of the last 7 days and of the 7 before, where both have entries enough. */
  readonly meanRecent: number | null;
  readonly meanBefore: number | null;
  readonly meanRises: boolean;
  /** The last three next mornings, `1, 2 and 4`, where they rise. */
  readonly mornings: string | null;
  /** Points from the first of these mornings to the last; 0 where they do not rise. */
  readonly morningRise: number;
  readonly nerveOrHip: boolean;
};

export const painWorsening: Rule<Evidence> = {
  id: 'pain-worsening',
  title: 'Pain is getting worse',
  severity: 'caution',
  grade: 'document',
  question:
    'Is mean pain of 7 days 1 or more above the 7 before, or are two next mornings in a row each higher?',
  thresholds: THRESHOLDS,
  sources: [GILMAN],
  why: 'The document says to find an amount of running that does not make the condition worse, to follow the pain day by day and to adjust. Pain that grows says that this is still too much.',
  certainty:
    'One expert’s opinion, not tried in a study; the numbers are our own choice. Pain also rises for other reasons, such as sitting or a bad night.',
  quiet:
    'Where pain is logged, neither its 7-day mean nor the next mornings rise by as much as the limits.',
  judge: (situation) => judgeSoreSpots(situation, (spot) => [judgeSpot(spot, situation)]),
  about: ({ place, openedOn }) => `${place}, open since ${openedOn}`,
  // An episode can rise again and again: the same rise to more pain is worse.
  extent: (seen) => riseOf(seen) + seen.morningRise + (seen.meanRecent ?? 0),
  say,
};

/** Days that are held against as many days before them. */
const DAYS = 7;

/** 3.1 − 2.1 is a rise of 1, though not quite in binary. */
const ROUNDING = 1e-9;

function judgeSpot(spot: SoreSpot, situation: Situation): Answer<Evidence> {
  const evidence = evidenceOf(spot);
  if (evidence && (evidence.meanRises || evidence.mornings !== null)) {
    return {
      status: 'fired',
      severity: 'caution',
      date: evidence.date,
      evidence,
      subjects: recentEntries(spot).map(symptomSubject),
      remedies: plannedRunsFrom(situation, spot.day).flatMap(swapOf),
    };
  }
  return evidence?.meanRecent == null ? lacking(entriesMissing(spot)) : QUIET;
}

function evidenceOf(spot: SoreSpot): Evidence | undefined {
  const { episode } = spot;
  const last = recentEntries(spot).at(-1);
  if (!last) return undefined;
  const means = meansOf(spot);
  const mornings = risingMornings(spot);
  return {
    date: last.date,
    place: placeOf(episode),
    openedOn: episode.openedOn,
    meanRecent: means?.recent ?? null,
    meanBefore: means?.before ?? null,
    meanRises:
      means !== undefined && means.recent - means.before >= THRESHOLDS.rise.value - ROUNDING,
    mornings: mornings ? inWords(mornings.map(({ pain }) => pain)) : null,
    morningRise: mornings ? mornings[2].pain - mornings[0].pain : 0,
    nerveOrHip:
      episode.region === 'hip' ||
      [...entriesBefore(spot), ...recentEntries(spot)].some(
        (entry) => signsOf(entry, BEYOND_TENDON_PAIN).length > 0,
      ),
  };
}

function recentEntries({ entries, day }: SoreSpot) {
  return between(entries, addDays(day, 1 - DAYS), day);
}

function entriesBefore({ entries, day }: SoreSpot) {
  return between(entries, addDays(day, 1 - 2 * DAYS), addDays(day, -DAYS));
}

function meansOf(spot: SoreSpot) {
  const least = THRESHOLDS.entries.value;
  const [recent, before] = [recentEntries(spot), entriesBefore(spot)].map((entries) =>
    entries.length >= least ? meanPain(entries) : undefined,
  );
  return recent === undefined || before === undefined ? undefined : { recent, before };
}

/** Only while the last of them is of the last 7 days: what rose before then is no news. */
function risingMornings({ entries, day }: SoreSpot) {
  const mornings = lastMornings(entries, THRESHOLDS.daysApart.value);
  if (!mornings || mornings[2].date < addDays(day, 1 - DAYS)) return undefined;
  return isRising(mornings) ? mornings : undefined;
}

function entriesMissing(spot: SoreSpot): string {
  const [recent, before] = [recentEntries(spot), entriesBefore(spot)].map(({ length }) => length);
  return `Entries for the ${placeOf(spot.episode)}: ${recent} in the last 7 days and ${before} in the 7 before. It takes ${THRESHOLDS.entries.value} in each.`;
}

function inWords([first, second, third]: readonly number[]): string {
  const [one = '', two = '', three = ''] = [first, second, third].map((pain) =>
    formatNumber(pain ?? 0),
  );
  return `${one}, ${two} and ${three}`;
}

function riseOf({ meanRises, meanRecent, meanBefore }: Evidence): number {
  return meanRises ? (meanRecent ?? 0) - (meanBefore ?? 0) : 0;
}

function say(seen: Evidence) {
  const parts = [
    seen.meanRises &&
      `mean pain ${formatNumber(seen.meanRecent ?? 0)} in the last 7 days after ${formatNumber(seen.meanBefore ?? 0)} in the 7 before (limit 1 above)`,
    seen.mornings !== null &&
      `next mornings ${seen.mornings} (limit two in a row, each higher than the one before)`,
  ].filter((part) => typeof part === 'string');
  const professional = seen.nerveOrHip
    ? ' Nerve or hip pain that gets worse belongs before a professional: see an athletic trainer, a physiotherapist or a doctor.'
    : '';
  return {
    seen: `${formatDay(seen.date)}, ${seen.place}: ${parts.join('; ')}.`,
    next: `Cut the running for now and swap the next runs, until it turns.${professional}`,
  };
}
