import type { Episode } from '../body/open-episodes.ts';
import type { Symptom } from '../body/symptom.ts';
import { daysBetween, type IsoDate } from '../calendar/iso-date.ts';
import { isSameSpot } from '../rules/looking/standing-symptoms.ts';
import { formatDayAndYear } from '../words/format.ts';
import { spotTitle } from '../words/spot-names.ts';
import type { PageBlock, PageSection } from './page.ts';
import { counted } from './words.ts';

/** Days. A word on a spot that is older than this is old news, and its day is said. */
const FRESH_DAYS = 7;

type Spots = {
  readonly episode: Episode;
  /** The other episodes that are told of. */
  readonly others: readonly Episode[];
  /** Of every spot, up to today. */
  readonly symptoms: readonly Symptom[];
};

/** Who it is, where it hurts and since when, and room for the runner's own words. */
export function whoSection(name: string, spots: Spots, today: IsoDate): PageSection {
  const blocks: readonly PageBlock[] = [
    { id: 'runner', title: 'Runner', lines: [name] },
    {
      id: 'spot',
      title: 'Sore spot',
      lines: [courseWords(spots, today), ...otherSpots(spots, today)],
    },
    { id: 'own-words', title: 'In my own words', lines: [] },
  ];
  return { id: 'who', title: 'Who and when', blocks };
}

function courseWords({ episode, symptoms }: Spots, today: IsoDate): string {
  const { openedOn, closedOn } = episode;
  const opened = `${spotTitle(episode)}. The first pain was logged on ${formatDayAndYear(openedOn)}`;
  if (closedOn !== undefined && closedOn <= today) {
    return `${opened}; it has counted as over since ${formatDayAndYear(closedOn)}.`;
  }
  const days = daysBetween(openedOn, today);
  const before =
    days === 0 ? 'the day of writing' : `${counted(days, 'day')} before this was written`;
  return `${opened}, ${before}. ${openWords(episode, lastOld(episode, symptoms, today))}`;
}

/** Open, which after a long silence says little; on its seventh day at 0 only until tomorrow. */
function openWords({ closedOn }: Episode, last: IsoDate | undefined): string {
  if (closedOn !== undefined) {
    return `After seven days at 0 it counts as over from ${formatDayAndYear(closedOn)} on.`;
  }
  if (last === undefined) return 'It is still open.';
  return `Nobody has said that it is over; it was last logged on ${formatDayAndYear(last)}.`;
}

/** The last day with an entry of the spot, where that is old news. */
function lastOld(
  { region, side }: Episode,
  symptoms: readonly Symptom[],
  today: IsoDate,
): IsoDate | undefined {
  const last = symptoms
    .filter((entry) => isSameSpot(entry, { region, side }) && entry.date <= today)
    .reduce<IsoDate | undefined>(
      (latest, { date }) => (latest && latest > date ? latest : date),
      undefined,
    );
  return last !== undefined && daysBetween(last, today) > FRESH_DAYS ? last : undefined;
}

function otherSpots({ others, symptoms }: Spots, today: IsoDate): readonly string[] {
  const named = others.map((other) => {
    const last = lastOld(other, symptoms, today);
    const logged = last === undefined ? '' : `, last logged on ${formatDayAndYear(last)}`;
    return `${spotTitle(other).toLowerCase()} (since ${formatDayAndYear(other.openedOn)}${logged})`;
  });
  return named.length === 0 ? [] : [`Other sore spots now: ${named.join('; ')}.`];
}
