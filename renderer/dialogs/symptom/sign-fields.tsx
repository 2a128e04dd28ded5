import type { Sign } from '../../../shared/body/symptom.ts';
import { SIGN_NAMES } from '../../../shared/words/names.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { EmergencyWords } from '../emergency/emergency-words.tsx';
import styles from './sign-fields.module.css';
import { type AskedSigns, EMERGENCY_LIST, OTHER_LIST, URGENT_LIST, withSign } from './signs.ts';

type Props = {
  readonly signs: AskedSigns;
  readonly onChange: (signs: AskedSigns) => void;
  readonly isEmergency: boolean;
};

/** Which signs are there. "None of these" is an answer; leaving all empty is none. */
export function SignFields({ signs, onChange, isEmergency }: Props) {
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
        None of these
      </Checkbox>
      <div className={styles.columns}>
        <div>{boxes(OTHER_LIST)}</div>
        <div>{boxes(URGENT_LIST)}</div>
      </div>
      <p className={styles.grave}>With back or leg pain, each of these is an emergency:</p>
      <div className={styles.columns}>
        <div>{boxes(EMERGENCY_LIST.slice(0, 3))}</div>
        <div>{boxes(EMERGENCY_LIST.slice(3))}</div>
      </div>
      <div role="alert">{isEmergency && <EmergencyWords isShort />}</div>
      {signs === undefined && (
        <p className={styles.hint}>Nothing ticked is kept as “nobody asked”.</p>
      )}
    </fieldset>
  );
}
