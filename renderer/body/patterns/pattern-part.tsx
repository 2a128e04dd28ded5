import { useRef } from 'react';
import type { Episode } from '../../../shared/body/open-episodes.ts';
import type { PatternReport, SpotPatterns } from '../../../shared/patterns/read-patterns.ts';
import { spotTitle } from '../../../shared/words/spot-names.ts';
import { useKeptFocus } from '../../app/use-kept-focus.ts';
import { Fold } from '../fold.tsx';
import section from '../section.module.css';
import { OtherCauses } from './other-causes.tsx';
import { PatternCardView } from './pattern-card.tsx';
import styles from './pattern-part.module.css';
import { ProfessionalQuestions } from './professional-questions.tsx';
import { QuestionRow } from './question-row.tsx';

type Props = { readonly report: PatternReport; readonly episode: Episode };

/** What the logged signs speak for and against, by elimination; what to ask next; never a diagnosis. */
export function PatternPart({ report, episode }: Props) {
  const part = useRef<HTMLElement>(null);
  useKeptFocus(part);
  const spot = report.spots.find((one) => isSame(one.episode, episode));
  if (!spot) return null;
  const { cards, undescribed, nextQuestion, professionalQuestions } = spot;
  const standing = cards.filter((card) => card.standing !== 'out');
  const out = cards.filter((card) => card.standing === 'out');
  return (
    <section
      ref={part}
      tabIndex={-1}
      className={section.part}
      aria-label={`What the signs speak for: ${spotTitle(episode)}`}
    >
      <h4>What the signs speak for</h4>
      <p className={section.small}>{report.limits}</p>
      {undescribed && <p className={section.note}>{undescribed}</p>}
      {nextQuestion && (
        <div className={styles.next}>
          <p className={styles.nextName}>The question that tells most apart</p>
          <QuestionRow episode={episode} {...nextQuestion} />
        </div>
      )}
      <ul className={styles.cards}>
        {standing.map((card) => (
          <PatternCardView key={card.id} card={card} episode={episode} />
        ))}
      </ul>
      {out.length > 0 && (
        <Fold title="Left out by a document" count={out.length}>
          <ul className={styles.cards}>
            {out.map((card) => (
              <PatternCardView key={card.id} card={card} episode={episode} />
            ))}
          </ul>
        </Fold>
      )}
      <OtherCauses causes={report.otherCauses} />
      <ProfessionalQuestions questions={professionalQuestions} />
    </section>
  );
}

function isSame(one: SpotPatterns['episode'], other: Episode): boolean {
  return one.region === other.region && one.side === other.side && one.openedOn === other.openedOn;
}
