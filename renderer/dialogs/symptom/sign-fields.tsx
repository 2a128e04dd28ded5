import type { Sign } from '../../../shared/body/symptom.ts';
import { SIGN_NAMES } from '../../../shared/words/names.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import styles from './sign-fields.module.css';
import { type AskedSigns, EMERGENCY_LIST, OTHER_LIST, URGENT_LIST, withSign } from './signs.ts';

type Props = {
  readonly signs: AskedSigns;
  readonly onChange: (signs: AskedSigns) => void;
};

/** Which signs are there. "None of these" is an answer; leaving all empty is none. */
export function SignFields({ signs, onChange }: Props) {
  const boxes = (group: readonly Sign[]) =>
    group.map((sign) => (
      <Checkbox
        key={sign}
        isSelected={signs?.includes(sign) ?? false}
        onChange={(isThere) => onChange(withSign(signs, sign, isThere))}
      >
        {SIGN_NAMES[sign]}
      </Checkbox>
    ));
  return (
    <fieldset className={styles.signs}>
      <legend className={styles.legend}>Is any of this there too?</legend>
      <Checkbox
        isSelected={signs?.length === 0}
        onChange={(isNone) => onChange(isNone ? [] : undefined)}
      >
        <strong className={styles.none}>None of these</strong>
      </Checkbox>
      {boxes(OTHER_LIST)}
      {boxes(URGENT_LIST)}
      <p className={styles.grave}>With back or leg pain, each of these is an emergency:</p>
      {boxes(EMERGENCY_LIST)}
      {signs === undefined && <p className={styles.hint}>Nothing ticked counts as “not asked”.</p>}
    </fieldset>
  );
}
