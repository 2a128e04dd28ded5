import type { ProfessionalQuestion } from '../../../shared/patterns/professional-questions.ts';
import silent from '../../week/flags/silent-rules.module.css';
import { Fold } from '../fold.tsx';

/** What a professional asks first, and what the log answers. */
export function ProfessionalQuestions({
  questions,
}: {
  questions: readonly ProfessionalQuestion[];
}) {
  return (
    <Fold title="What a professional asks, and what your log answers" count={questions.length}>
      <dl className={silent.list}>
        {questions.map(({ question, answer }) => (
          <div key={question}>
            <dt>{question}</dt>
            {answer.status === 'logged' ? (
              answer.says.map((says) => <dd key={says}>{says}</dd>)
            ) : (
              <dd>Not logged. {answer.needs}</dd>
            )}
          </div>
        ))}
      </dl>
    </Fold>
  );
}
