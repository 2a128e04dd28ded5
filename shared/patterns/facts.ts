import { type Episode, episodesOf, openEpisodesOn } from '../body/open-episodes.ts';
import type { Region } from '../body/symptom.ts';
import { earlier, type IsoDate } from '../calendar/iso-date.ts';
import { formatDayFrom, formatNumber } from '../words/format.ts';
import { REGION_NAMES } from '../words/names.ts';
import { answeredFinding } from './answered-finding.ts';
import { answeredSigns } from './answered-signs.ts';
import { type EpisodeLog, lastOf } from './episode-log.ts';
import { FACTS, type Where } from './fact.ts';
import type { Answered, KnownFacts } from './known-fact.ts';

/**
 * What the log of an episode says about every fact. The latest answer wins, and of two on one day
 * "yes". What nobody asked is left out: silence is no answer.
 */
export function readFacts(log: EpisodeLog): KnownFacts {
  return new Map(
    FACTS.flatMap(({ id, where }) => {
      const answered = answerOf(where, log);
      return answered ? [[id, answered] as const] : [];
    }),
  );
}

function answerOf(where: Where, log: EpisodeLog): Answered | undefined {
  switch (where.type) {
    case 'signs':
      return answeredSigns(where.signs, log);
    case 'finding':
      return answeredFinding(where, log);
    case 'this-spot':
      return thisSpot(where.regions, log.episode);
    case 'another-spot':
      return anotherSpot(where.region, log);
  }
}

function thisSpot(regions: readonly Region[], { region, openedOn }: Episode): Answered {
  return {
    answer: regions.includes(region) ? 'yes' : 'no',
    on: openedOn,
    from: `The spot is logged as ${REGION_NAMES[region].toLowerCase()}`,
  };
}

/** Pain in another region while the episode lasted, or in an episode of its own that reaches into it. */
function anotherSpot(region: Region, log: EpisodeLog): Answered | undefined {
  const { history, episode, until } = log;
  if (episode.region === region) return thisSpot([region], episode);
  const from = sinceWhen(region, log);
  const there = history.symptoms.filter(
    (entry) => entry.region === region && entry.date >= from && entry.date <= until,
  );
  const sore = there.filter(({ pain }) => pain > 0);
  const last = lastOf(sore.length > 0 ? sore : there);
  if (!last) return undefined;
  const place = REGION_NAMES[region].toLowerCase();
  return {
    answer: last.pain > 0 ? 'yes' : 'no',
    on: last.date,
    from: `Pain of ${formatNumber(last.pain)} in the ${place} on ${formatDayFrom(last.date, until)}`,
  };
}

/** The day from which pain of another region belongs to this time. */
function sinceWhen(region: Region, { history, episode: { openedOn } }: EpisodeLog): IsoDate {
  const episodes = episodesOf(history.symptoms, history.episodeClosures);
  return openEpisodesOn(episodes, openedOn)
    .filter((other) => other.region === region)
    .reduce((first, other) => earlier(first, other.openedOn), openedOn);
}
