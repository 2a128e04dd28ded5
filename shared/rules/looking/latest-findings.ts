import { Finding, type Findings } from '../../body/finding.ts';
import type { Episode } from '../../body/open-episodes.ts';
import type { Symptom } from '../../body/symptom.ts';
import type { IsoDate } from '../../calendar/iso-date.ts';
import { between } from './days.ts';
import { isSameSpot } from './standing-symptoms.ts';

/**
 * The last answer to each finding in an episode, up to and with `date`. Of two answers on one day
 * "yes" stands. What is not in it was not asked.
 */
export function latestFindings(
  symptoms: readonly Symptom[],
  episode: Episode,
  date: IsoDate,
): Findings {
  const entries = between(symptoms, episode.openedOn, date).filter((entry) =>
    isSameSpot(entry, episode),
  );
  const answers = Finding.options.flatMap((finding) => {
    const answer = lastAnswer(entries, finding);
    return answer === undefined ? [] : [[finding, answer]];
  });
  return Object.fromEntries(answers);
}

function lastAnswer(entries: readonly Symptom[], finding: Finding): boolean | undefined {
  const asked = entries.filter(({ findings }) => findings?.[finding] !== undefined);
  const last = asked.reduce((latest, { date }) => (date > latest ? date : latest), '');
  const ofLastDay = asked.filter(({ date }) => date === last);
  if (ofLastDay.length === 0) return undefined;
  return ofLastDay.some(({ findings }) => findings?.[finding] === true);
}
