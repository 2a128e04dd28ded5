import { Effect, Measure, type Tried } from '../../../shared/body/tried.ts';
import { EFFECT_NAMES, MEASURE_NAMES } from '../../../shared/words/names.ts';
import { AnswerRow } from './answer-row.tsx';
import styles from './finding-fields.module.css';
import { Fold } from './fold.tsx';

type Props = { readonly tried: Tried; readonly onChange: (tried: Tried) => void };

const EFFECTS = Effect.options.map((value) => ({ value, name: EFFECT_NAMES[value] }));

/** What was tried since the last entry, and what that did. */
export function TriedFields({ tried, onChange }: Props) {
  const count = Object.keys(tried).length;
  return (
    <Fold
      title="What helped, what hurt?"
      count={count === 0 ? '' : `${count} said`}
      startsOpen={count > 0}
    >
      <section className={styles.group} aria-label="What helped, what hurt">
        {Measure.options.map((measure) => (
          <AnswerRow
            key={measure}
            name={MEASURE_NAMES[measure]}
            answers={EFFECTS}
            answer={tried[measure]}
            onAnswer={(effect) => onChange(withEffect(tried, measure, effect))}
          />
        ))}
      </section>
    </Fold>
  );
}

function withEffect(tried: Tried, measure: Measure, effect: Effect | undefined): Tried {
  const { [measure]: _, ...others } = tried;
  return effect === undefined ? others : { ...others, [measure]: effect };
}
