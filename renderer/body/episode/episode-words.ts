import type { EpisodeEnd } from '../../../shared/body/episodes/episode-entries.ts';
import type { EpisodeStory, PainOn } from '../../../shared/body/episodes/episode-story.ts';
import type { TriedMeasure } from '../../../shared/body/episodes/tried-measures.ts';
import type { IsoDate } from '../../../shared/calendar/iso-date.ts';
import { formatDayFrom, formatNumber } from '../../../shared/words/format.ts';

/** `Began at 2 on Sat 31 Oct, worst 5 on Fri 6 Nov, last 2 on Tue 17 Nov. Logged on 12 of 19 days.` */
export function storyWords(
  { first, worst, latest, days, daysLogged }: EpisodeStory,
  today: IsoDate,
): string {
  const on = ({ pain, date }: PainOn) => `${formatNumber(pain)} on ${formatDayFrom(date, today)}`;
  const logged = `Logged on ${daysLogged} of ${days} ${days === 1 ? 'day' : 'days'}.`;
  if (!first || !worst || !latest) return logged;
  if (daysLogged === 1) return `Pain of ${on(first)}. ${logged}`;
  return `Began at ${on(first)}, worst ${on(worst)}, last ${on(latest)}. ${logged}`;
}

export const END_WORDS: Readonly<Record<EpisodeEnd, string>> = {
  open: 'open',
  'by-own-word': 'over by your word',
  'by-itself': 'over after seven days at 0',
};

/** `helped 2 times, no difference once` */
export function effectWords({ helped, noDifference, hurt }: TriedMeasure): string {
  const said = [
    { word: 'helped', times: helped },
    { word: 'no difference', times: noDifference },
    { word: 'hurt', times: hurt },
  ];
  return said
    .filter(({ times }) => times > 0)
    .map(({ word, times }) => `${word} ${times === 1 ? 'once' : `${times} times`}`)
    .join(', ');
}
