import { isPartOf } from '../body/episodes/read-episodes.ts';
import { type Episode, episodesOf } from '../body/open-episodes.ts';
import { spotsToSpare } from '../body/read-responses.ts';
import type { IsoDate } from '../calendar/iso-date.ts';
import { episodeLog } from '../patterns/episode-log.ts';
import type { Flag } from '../rules/flag.ts';
import { formatDayAndYear } from '../words/format.ts';
import { spotTitle } from '../words/spot-names.ts';
import { courseOf } from './course.ts';
import { courseSection } from './course-words.ts';
import { flagSections, flagsNow, isEmergency } from './flags.ts';
import type { ProfessionalPages, SpotPage } from './page.ts';
import { questionsSection } from './questions.ts';
import { signsSection } from './signs.ts';
import { trainingSection } from './training.ts';
import { triedSection } from './tried.ts';
import { whoSection } from './who.ts';
import type { PageEntries } from './whole-log.ts';

/**
 * What a professional is handed, as known on `today`: a page for each open episode, else for the
 * latest. What nobody logged is said to be not logged; nothing of it is a diagnosis.
 */
export function readProfessionalPages(entries: PageEntries, today: IsoDate): ProfessionalPages {
  const { athlete } = entries.history;
  const episodes = episodesToTell(entries, today);
  const flags = flagsNow(entries.history, today);
  return {
    today,
    athleteId: athlete.id,
    athleteName: athlete.name,
    units: athlete.units,
    pages: episodes.map((episode) => spotPage(entries, episode, { episodes, flags, today })),
    isEmergency: isEmergency(flags),
    origin: `Written on ${formatDayAndYear(today)} with Evenload, from what the runner logged, and perhaps changed by the runner before it was printed. What is not logged is not known. No diagnosis.`,
  };
}

/**
 * Those of the body room, told from their first day. An episode without an entry for a year is no
 * longer followed: it is told only where there is no other.
 */
function episodesToTell({ history, log }: PageEntries, today: IsoDate): readonly Episode[] {
  const whole = episodesOf(log.symptoms, log.episodeClosures);
  const followed = spotsToSpare(episodesOf(history.symptoms, history.episodeClosures), today);
  if (followed.length === 0) return spotsToSpare(whole, today);
  return followed.map((episode) => whole.find((one) => isPartOf(episode, one)) ?? episode);
}

type Known = {
  readonly episodes: readonly Episode[];
  readonly flags: readonly Flag[];
  readonly today: IsoDate;
};

function spotPage(
  { history, log }: PageEntries,
  episode: Episode,
  { episodes, flags, today }: Known,
): SpotPage {
  const whole = { ...log, weekStart: history.athlete.weekStart };
  const { symptoms, episodeClosures } = log;
  const ofSpot = episodeLog({ ...history, symptoms, episodeClosures }, episode, today);
  const others = episodes.filter((other) => other !== episode);
  const { urgent, others: otherFlags } = flagSections(flags);
  return {
    episode,
    place: spotTitle(episode),
    sections: [
      whoSection(history.athlete.name, { episode, others, symptoms }, today),
      ...(urgent ? [urgent] : []),
      signsSection(ofSpot),
      questionsSection(ofSpot, log, today),
      courseSection(ofSpot),
      trainingSection(ofSpot, { history, log }, today),
      triedSection(ofSpot, log, today),
      otherFlags,
    ],
    course: courseOf(ofSpot, whole, today),
  };
}
