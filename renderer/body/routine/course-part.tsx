import type { Said } from '../../../shared/routine/expected-course.ts';
import type { Routine } from '../../../shared/routine/read-routine.ts';
import { DisagreementWords } from '../disagreement-words.tsx';
import section from '../section.module.css';
import styles from './course-part.module.css';

/** What can be expected, said kindly, with who says it; and that medicines are a doctor's matter. */
export function CoursePart({ routine }: { routine: Routine }) {
  const { expectedCourse, medicines, disagreements } = routine;
  return (
    <section className={section.part}>
      <h4>What to expect</h4>
      <ul className={styles.list}>
        {[...expectedCourse, medicines].map((said) => (
          <SaidWords key={said.says} said={said} />
        ))}
      </ul>
      {disagreements.map((disagreement) => (
        <DisagreementWords key={disagreement.id} {...disagreement} />
      ))}
    </section>
  );
}

function SaidWords({ said: { says, source } }: { said: Said }) {
  return (
    <li>
      {says} <span className={styles.source}>{source.authors}</span>
    </li>
  );
}
