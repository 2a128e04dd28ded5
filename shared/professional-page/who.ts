import type { Episode } from '../body/open-episodes.ts';
import { daysBetween, type IsoDate } from '../calendar/iso-date.ts';
import { formatDayAndYear } from '../words/format.ts';
import { REGION_NAMES, SIDE_NAMES } from '../words/names.ts';
import type { PageBlock, PageSection } from './page.ts';
import { counted } from './words.ts';

/** Who it is, where it hurts and since when, and room for the runner's own words. */
export function whoSection(
  name: string,
  episode: Episode,
  others: readonly Episode[],
  today: IsoDate,
): PageSection {
  const blocks: readonly PageBlock[] = [
    { id: 'runner', title: 'Runner', lines: [name] },
    { id: 'spot', title: 'Sore spot', lines: [courseWords(episode, today), ...otherSpots(others)] },
    { id: 'own-words', title: 'In my own words', lines: [] },
  ];
  return { id: 'who', title: 'Who and when', blocks };
}

/** `Sit bone, right`. */
export function spotName({ region, side }: Episode): string {
  return `${REGION_NAMES[region]}, ${SIDE_NAMES[side].toLowerCase()}`;
}

function courseWords(episode: Episode, today: IsoDate): string {
  const { openedOn, closedOn } = episode;
  const opened = `${spotName(episode)}. The first pain was logged on ${formatDayAndYear(openedOn)}`;
  if (closedOn !== undefined && closedOn <= today) {
    return `${opened}; it has counted as over since ${formatDayAndYear(closedOn)}.`;
  }
  const days = daysBetween(openedOn, today);
  const before =
    days === 0 ? 'the day of writing' : `${counted(days, 'day')} before this was written`;
  return `${opened}, ${before}. It is still open.`;
}

function otherSpots(others: readonly Episode[]): readonly string[] {
  const named = others.map(
    (other) => `${spotName(other).toLowerCase()} (since ${formatDayAndYear(other.openedOn)})`,
  );
  return named.length === 0 ? [] : [`Other sore spots now: ${named.join('; ')}.`];
}
