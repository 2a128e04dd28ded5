import { CircleDashed, Minus, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Episode } from '../../../shared/body/open-episodes.ts';
import type { PatternCard, SeenClue } from '../../../shared/patterns/eliminate.ts';
import { DisagreementWords } from '../disagreement-words.tsx';
import { Fold } from '../fold.tsx';
import styles from './pattern-card.module.css';
import { STANDING_WORDS } from './pattern-words.ts';
import { QuestionRow } from './question-row.tsx';

type Props = { readonly card: PatternCard; readonly episode: Episode };

/** One pattern: what speaks for it and against it, with the entry and the document; what nobody asked. */
export function PatternCardView({ card, episode }: Props) {
  const { name, about, standing, absent, notAsked, disagreements } = card;
  return (
    <li className={styles.card} data-standing={standing}>
      <header className={styles.head}>
        <h5>{name}</h5>
        <p className={styles.standing}>{STANDING_WORDS[standing]}</p>
      </header>
      <p className={styles.about}>{about}</p>
      <Clues title="For" clues={card.for} icon={<Plus aria-hidden="true" />} look="for" />
      <Clues
        title="Against"
        clues={card.against}
        icon={<Minus aria-hidden="true" />}
        look="against"
      />
      <div className={styles.folds}>
        {absent.length > 0 && (
          <Fold title="Asked, and not there: says nothing against it" count={absent.length}>
            <div className={styles.inside}>
              <ClueList clues={absent} icon={<CircleDashed aria-hidden="true" />} look="absent" />
            </div>
          </Fold>
        )}
        {notAsked.length > 0 && (
          <Fold title="Not asked" count={notAsked.length}>
            <ul className={`${styles.inside} ${styles.questions}`}>
              {notAsked.map(({ fact, question }) => (
                <li key={fact}>
                  <QuestionRow episode={episode} fact={fact} question={question} />
                </li>
              ))}
            </ul>
          </Fold>
        )}
        {disagreements.length > 0 && (
          <Fold title="Where the documents disagree" count={disagreements.length}>
            <div className={styles.inside}>
              {disagreements.map((disagreement) => (
                <DisagreementWords key={disagreement.id} {...disagreement} />
              ))}
            </div>
          </Fold>
        )}
      </div>
    </li>
  );
}

type ListProps = {
  readonly clues: readonly SeenClue[];
  readonly icon: ReactNode;
  readonly look: 'for' | 'against' | 'absent';
};

function Clues({ title, ...list }: ListProps & { readonly title: string }) {
  if (list.clues.length === 0) return null;
  return (
    <>
      <p className={styles.title}>{title}</p>
      <ClueList {...list} />
    </>
  );
}

/** Each with the entry that answers it, and the document that says what it means. */
function ClueList({ clues, icon, look }: ListProps) {
  return (
    <ul className={styles.clues} data-look={look}>
      {clues.map(({ fact, statement, from, words, sources }) => (
        <li key={`${fact} ${words}`}>
          {icon}
          <div>
            <p>
              {statement} <span className={styles.from}>{from}</span>
            </p>
            <p className={styles.said}>
              {words} {sources.map(({ authors }) => authors).join('; ')}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
