import type { SignAnswers } from '../../../shared/body/sign-answers.ts';
import { Sign } from '../../../shared/body/symptom.ts';
import { SIGN_NAMES } from '../../../shared/words/names.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Fold } from './fold.tsx';
import styles from './sign-fields.module.css';
import {
  countAnswers,
  EMERGENCY_LIST,
  isNoneOfTheRest,
  OTHER_LIST,
  URGENT_LIST,
  withNoneOfTheRest,
  withSign,
} from './signs.ts';

type Props = {
  readonly signs: SignAnswers;
  readonly onChange: (signs: SignAnswers) => void;
};

/** Every sign. "None of the others" is an answer; what is left empty is unknown. */
export function SignFields({ signs, onChange }: Props) {
  const boxes = (group: readonly Sign[]) =>
    group.map((sign) => (
      <Checkbox
        key={sign}
        isSelected={signs[sign] === true}
        onChange={(isThere) => onChange(withSign(signs, sign, isThere || undefined))}
      >
        {SIGN_NAMES[sign]}
      </Checkbox>
    ));
  return (
    <Fold
      title="Other signs, some of them an emergency"
      count={`${countAnswers(signs)} of ${Sign.options.length} answered`}
      startsOpen={[...EMERGENCY_LIST, ...URGENT_LIST].some((sign) => signs[sign] === true)}
    >
      <fieldset className={styles.signs}>
        <legend className="spoken">Is any of this there too?</legend>
        <p className={styles.grave}>With back or leg pain, each of these is an emergency:</p>
        {boxes(EMERGENCY_LIST)}
        <p className={styles.title}>Each of these needs a doctor today or tomorrow:</p>
        {boxes(URGENT_LIST)}
        <p className={styles.title}>And these matter too:</p>
        {boxes(OTHER_LIST)}
        <Checkbox
          isSelected={isNoneOfTheRest(signs)}
          onChange={(isNone) => onChange(withNoneOfTheRest(signs, isNone))}
        >
          <strong className={styles.none}>None of the others</strong>
        </Checkbox>
        <p className={styles.hint}>What is left empty counts as “not asked”.</p>
      </fieldset>
    </Fold>
  );
}
