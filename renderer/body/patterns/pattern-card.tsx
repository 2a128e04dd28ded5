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
      <Clues
        title="Asked, and not there: says nothing against it"
        clues={absent}
        icon={<CircleDashed aria-hidden="true" />}
        look="absent"
      />
      {disagreements.map((disagreement) => (
        <DisagreementWords key={disagreement.id} {...disagreement} />
      ))}
      {notAsked.length > 0 && (
        <div className={styles.unasked}>
          <Fold title="Not asked" count={notAsked.length}>
            <ul className={styles.questions}>
              {notAsked.map(({ fact, question }) => (
                <li key={fact}>
                  <QuestionRow episode={episode} fact={fact} question={question} />
                </li>
              ))}
            </ul>
          </Fold>
        </div>
      )}
    </li>
  );
}

type CluesProps = {
  readonly title: string;
  readonly clues: readonly SeenClue[];
  readonly icon: ReactNode;
  readonly look: 'for' | 'against' | 'absent';
};

function Clues({ title, clues, icon, look }: CluesProps) {
  if (clues.length === 0) return null;
  return (
    <>
      <p className={styles.title}>{title}</p>
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
    </>
  );
}
