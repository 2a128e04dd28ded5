import type { Disagreement } from '../../shared/rules/disagreement.ts';
import styles from './disagreement-words.module.css';

/** Where the sources say different things: each of them, and what the planner does. */
export function DisagreementWords({ question, positions, here }: Disagreement) {
  return (
    <div className={styles.disagreement}>
      <p>
        <strong>The sources disagree: {question}</strong>
      </p>
      {positions.map(({ source, says }) => (
        <p key={source.id}>
          {source.authors}: {says}
        </p>
      ))}
      <p>Here: {here}</p>
    </div>
  );
}
