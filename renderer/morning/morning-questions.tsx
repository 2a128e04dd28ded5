import { Sunrise } from 'lucide-react';
import { useId, useMemo, useRef, useState } from 'react';
import { Button as Press, Toolbar } from 'react-aria-components';
import { type MorningQuestion, morningQuestions } from '../../shared/body/morning-questions.ts';
import type { HistoryWindow } from '../../shared/contract/week-operations.ts';
import { isSameSpot } from '../../shared/rules/looking/standing-symptoms.ts';
import { useKeptFocus } from '../app/use-kept-focus.ts';
import { useChange } from '../data/use-change.ts';
import { areaName } from '../dialogs/symptom/body-picture/areas.ts';
import { PAIN_WORDS } from '../dialogs/symptom/pain-words.ts';
import { Button } from '../ui/button.tsx';
import { scaleSteps } from '../ui/scale-steps.ts';
import styles from './morning-questions.module.css';
import { runsOfYesterday } from './morning-words.ts';
import { putOff, usePutOff } from './put-off.ts';

type Props = { readonly window: HistoryWindow };

/** The pain of this morning, after each run of yesterday: one press answers, "not now" waits a day. */
export function MorningQuestions({ window }: Props) {
  // What was answered keeps its row, but not into the next morning.
  return <ThisMorning key={window.today} window={window} />;
}

function ThisMorning({ window }: Props) {
  const { history, today } = window;
  const { id: athleteId, units } = history.athlete;
  const questions = useMemo(() => morningQuestions(history, today), [history, today]);
  const rows = useRows(questions);
  const isPutOff = usePutOff(athleteId, today);
  const card = useRef<HTMLElement>(null);
  const id = useId();
  useKeptFocus(card);
  const [first] = questions;
  if (!first || isPutOff) return null;
  return (
    <section ref={card} tabIndex={-1} className={styles.card} aria-labelledby={id}>
      <Sunrise aria-hidden="true" className={styles.icon} />
      <div className={styles.words}>
        <h3 id={id}>How is it this morning?</h3>
        <p>{runsOfYesterday(first.runs, units)}</p>
      </div>
      <div className={styles.questions}>
        {rows.map((question) => (
          <Question
            key={areaName(question)}
            question={question}
            isAnswered={!questions.some((open) => isSameSpot(open, question))}
            window={window}
          />
        ))}
      </div>
      <span className={styles.later}>
        <Button size="small" variant="quiet" onPress={() => putOff(athleteId, today)}>
          Not now
        </Button>
      </span>
    </section>
  );
}

/**
 * The questions as they stood first: one that is answered keeps its place until all are, or a second
 * click on the same number would answer for the next spot, which has moved up under it.
 */
function useRows(questions: readonly MorningQuestion[]): readonly MorningQuestion[] {
  const [rows, setRows] = useState(questions);
  const isKnown = questions.every((open) => rows.some((row) => isSameSpot(row, open)));
  if (!isKnown) setRows(questions);
  return isKnown ? rows : questions;
}

type QuestionProps = Props & { readonly question: MorningQuestion; readonly isAnswered: boolean };

function Question({ question, isAnswered, window }: QuestionProps) {
  const { mutate: log, isPending } = useChange('symptom.logSeveral');
  const { region, side } = question;
  const name = areaName(question);
  const answer = (pain: number) =>
    log({
      athleteId: window.history.athlete.id,
      entries: [{ date: window.today, moment: 'next-morning', region, side, pain }],
    });
  return (
    <div className={styles.question}>
      <span aria-hidden="true">{name}</span>
      <Toolbar
        aria-label={`${name}: pain this morning, 0 to 10${isAnswered ? ', answered' : ''}`}
        className={styles.steps ?? ''}
      >
        {scaleSteps(undefined).map((step) => (
          <Press
            key={step}
            className={styles.step ?? ''}
            isDisabled={isPending || isAnswered}
            aria-label={`${step}: ${PAIN_WORDS[step]}`}
            onPress={() => answer(step)}
          >
            {step}
          </Press>
        ))}
      </Toolbar>
    </div>
  );
}
