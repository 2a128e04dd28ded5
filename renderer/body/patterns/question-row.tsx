import type { Episode } from '../../../shared/body/open-episodes.ts';
import type { FactId } from '../../../shared/patterns/fact.ts';
import { Button } from '../../ui/button.tsx';
import styles from './question-row.module.css';
import { useAnswer } from './use-answer.ts';

type Props = {
  readonly episode: Episode;
  readonly fact: FactId;
  readonly question: string;
};

/** A question that nobody has asked yet, with the way to answer it. */
export function QuestionRow({ episode, fact, question }: Props) {
  const answering = useAnswer(episode)(fact);
  return (
    <div className={styles.row}>
      <p>{question}</p>
      {answering?.type === 'yes-no' && (
        <span className={styles.answers}>
          <Button
            size="small"
            aria-label={`Yes: ${question}`}
            onPress={() => answering.answer(true)}
          >
            Yes
          </Button>
          <Button
            size="small"
            aria-label={`No: ${question}`}
            onPress={() => answering.answer(false)}
          >
            No
          </Button>
        </span>
      )}
      {answering?.type === 'dialog' && (
        <Button size="small" aria-label={`Log it: ${question}`} onPress={answering.open}>
          Log it…
        </Button>
      )}
    </div>
  );
}
