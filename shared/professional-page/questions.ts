import type { IsoDate } from '../calendar/iso-date.ts';
import type { EpisodeLog } from '../patterns/episode-log.ts';
import { professionalQuestions } from '../patterns/professional-questions.ts';
import { blockOf, type PageSection } from './page.ts';
import type { WholeLog } from './whole-log.ts';

/** The questions that a professional asks first, each with what the log answers. */
export function questionsSection(
  log: EpisodeLog,
  { activities }: WholeLog,
  today: IsoDate,
): PageSection {
  const asked = professionalQuestions(log, today, { activities });
  return {
    id: 'questions',
    title: 'Questions that a professional asks',
    blocks: asked.map(({ question, answer }, index) => {
      const id = `question-${index + 1}`;
      return answer.status === 'logged'
        ? blockOf(id, question, answer.says)
        : blockOf(id, question, [], answer.needs);
    }),
  };
}
