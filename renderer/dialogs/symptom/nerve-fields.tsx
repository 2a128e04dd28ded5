import { useState } from 'react';
import { answeredLately, nerveQuestions } from '../../../shared/body/nerve-questions.ts';
import type { Sign, Symptom } from '../../../shared/body/symptom.ts';
import type { IsoDate } from '../../../shared/calendar/iso-date.ts';
import { formatDay } from '../../../shared/words/format.ts';
import { Button } from '../../ui/button.tsx';
import { AnswerRow } from './answer-row.tsx';
import styles from './nerve-fields.module.css';
import { withSign } from './signs.ts';
import type { SpotDraft } from './spots.ts';

type Props = {
  readonly spot: SpotDraft;
  readonly date: IsoDate;
  /** What was logged before, without the entry that is edited. */
  readonly symptoms: readonly Symptom[];
  readonly onChange: (signs: SpotDraft['signs']) => void;
};

const QUESTIONS: Readonly<Partial<Record<Sign, string>>> = {
  'past-knee': 'Does the pain go down past the knee?',
  numbness: 'Is anything numb?',
  weakness: 'Is the foot, the ankle or the leg weak?',
};

const YES_NO = [
  { value: 'yes', name: 'Yes' },
  { value: 'no', name: 'No' },
] as const;

/** Past the knee, numb, weak? Asked with the pain, and left in peace for some days once answered. */
export function NerveFields({ spot, date, symptoms, onChange }: Props) {
  const [asksAgain, setAsksAgain] = useState(false);
  const questions = nerveQuestions(spot.region);
  const answered = answeredLately(symptoms, { ...spot, date });
  const isSaid = questions.some((sign) => spot.signs[sign] !== undefined);
  if (answered && !asksAgain && !isSaid) {
    return (
      <p className={styles.answered}>
        Numb or weak{questions.includes('past-knee') && ', or pain past the knee'}: answered on{' '}
        {formatDay(answered)}.
        <Button size="small" onPress={() => setAsksAgain(true)}>
          It has changed
        </Button>
      </p>
    );
  }
  return (
    <fieldset className={styles.questions}>
      <legend className={styles.legend}>Leave empty what you do not know</legend>
      {questions.map((sign) => (
        <AnswerRow
          key={sign}
          name={QUESTIONS[sign] ?? ''}
          answers={YES_NO}
          answer={yesOrNo(spot.signs[sign])}
          onAnswer={(said) =>
            onChange(withSign(spot.signs, sign, said === undefined ? undefined : said === 'yes'))
          }
        />
      ))}
    </fieldset>
  );
}

function yesOrNo(answer: boolean | undefined): 'yes' | 'no' | undefined {
  if (answer === undefined) return undefined;
  return answer ? 'yes' : 'no';
}
