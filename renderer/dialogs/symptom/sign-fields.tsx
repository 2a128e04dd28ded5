import { useEffect, useRef } from 'react';
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
        <strong className={styles.none}>None of these</strong>
      </Checkbox>
      {boxes(OTHER_LIST)}
      {boxes(URGENT_LIST)}
      <p className={styles.grave}>With back or leg pain, each of these is an emergency:</p>
      {boxes(EMERGENCY_LIST)}
      <EmergencyAlert isShown={isEmergency} />
      {signs === undefined && <p className={styles.hint}>Nothing ticked counts as “not asked”.</p>}
    </fieldset>
  );
}

/** Comes into view by itself, wherever the boxes were scrolled to. */
function EmergencyAlert({ isShown }: { readonly isShown: boolean }) {
  const alert = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isShown) alert.current?.scrollIntoView({ block: 'nearest' });
  }, [isShown]);
  return (
    <div ref={alert} role="alert">
      {isShown && <EmergencyWords isShort />}
    </div>
  );
}
