import type { Symptom } from '../body/symptom.ts';
import { addDays, type IsoDate } from '../calendar/iso-date.ts';
import { type EpisodeLog, lastOf } from '../patterns/episode-log.ts';
import { formatDayAndYear, formatNumber } from '../words/format.ts';
import { MOMENT_NAMES } from '../words/names.ts';
import { blockOf, type PageSection } from './page.ts';
import { highestOf, painByDay } from './pain-by-day.ts';
import { type Days, daysOf, numberOf, within } from './since.ts';
import { counted } from './words.ts';

const DAYS = 7;
/** Days with an entry that a mean needs, in each of the two weeks; as the rule on growing pain asks. */
const FEWEST = 3;
/** Notes that are printed. The others stay in the log. */
const MOST_NOTES = 3;
/** Letters of a note that are printed, so that long ones do not take a third sheet. */
const MOST_LETTERS = 240;

/** The course of pain in words, beside its picture. */
export function courseSection(log: EpisodeLog): PageSection {
  return {
    id: 'course',
    title: 'Course of pain and load',
    blocks: [blockOf('course', 'Pain, from 0 to 10', painWords(log)), ...notes(log)],
  };
}

function painWords(log: EpisodeLog): readonly string[] {
  const { entries, until } = log;
  const last = lastOf(entries);
  if (!last) return [];
  const moment = MOMENT_NAMES[last.moment].toLowerCase();
  return [
    `Logged on ${painByDay(entries).length} of ${counted(numberOf(daysOf(log)), 'day')}. Last: ${formatNumber(last.pain)}, ${moment}, on ${formatDayAndYear(last.date)}.`,
    meansWords('Highest pain of a day', entries, until),
    meansWords(
      'Next-morning pain',
      entries.filter((entry) => entry.moment === 'next-morning'),
      until,
    ),
  ];
}

/** `Next-morning pain: 2.2 on average in the 7 days to … (5 logged); 3.1 in the 7 days before (6 logged).` */
function meansWords(what: string, entries: readonly Symptom[], until: IsoDate): string {
  const lastWeek = { from: addDays(until, 1 - DAYS), to: until };
  const weekBefore = { from: addDays(until, 1 - 2 * DAYS), to: addDays(until, -DAYS) };
  return `${what}: ${meanWords(entries, lastWeek)} in the ${DAYS} days to ${formatDayAndYear(until)}; ${meanWords(entries, weekBefore)} in the ${DAYS} days before.`;
}

function meanWords(entries: readonly Symptom[], days: Days): string {
  const highest = painByDay(within(entries, days)).map((day) => highestOf(day.entries));
  if (highest.length === 0) return 'not logged';
  if (highest.length < FEWEST) return `too few days logged for a mean (${highest.length})`;
  const mean = highest.reduce((sum, pain) => sum + pain, 0) / highest.length;
  return `mean ${formatNumber(mean)} (${highest.length} days logged)`;
}

function notes({ entries }: EpisodeLog) {
  const noted = entries
    .filter(({ note }) => note !== undefined)
    .toSorted((one, other) => (one.date > other.date ? -1 : 1));
  if (noted.length === 0) return [];
  const shown = noted
    .slice(0, MOST_NOTES)
    .map(({ date, note = '' }) => `${formatDayAndYear(date)}: ${shortened(note)}`);
  const left = noted.length - shown.length;
  const more = left > 0 ? [`${counted(left, 'earlier note')} in the log.`] : [];
  return [blockOf('notes', 'Notes on the pain', [...shown, ...more])];
}

/** Cut between words, and said to be cut. */
function shortened(note: string): string {
  const plain = note.trim().replaceAll(/\s+/g, ' ');
  if (plain.length <= MOST_LETTERS) return plain;
  const cut = plain.slice(0, MOST_LETTERS);
  const words = cut.slice(0, cut.lastIndexOf(' ') > 0 ? cut.lastIndexOf(' ') : MOST_LETTERS);
  return `${words} … (cut here; the log has all of it)`;
}
