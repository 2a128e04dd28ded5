import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import styles from './finding-fields.module.css';

type Props<Answer extends string> = {
  readonly name: string;
  readonly answers: readonly { readonly value: Answer; readonly name: string }[];
  readonly answer: Answer | undefined;
  readonly onAnswer: (answer: Answer | undefined) => void;
};

/** One question in a row. Nothing pressed is "not known"; a second press takes the answer back. */
export function AnswerRow<Answer extends string>(props: Props<Answer>) {
  const { name, answers, answer, onAnswer } = props;
  return (
    <div className={styles.row}>
      <span aria-hidden="true">{name}</span>
      <span />
      <ToggleButtonGroup
        aria-label={name}
        className={styles.answers ?? ''}
        selectedKeys={answer === undefined ? [] : [answer]}
        onSelectionChange={(keys) => onAnswer(answers.find(({ value }) => keys.has(value))?.value)}
      >
        {answers.map(({ value, name: word }) => (
          <ToggleButton key={value} id={value} className={styles.answer ?? ''}>
            {word}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}
