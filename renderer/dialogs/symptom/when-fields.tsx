import { Repeat2 } from 'lucide-react';
import { Moment, type Symptom } from '../../../shared/body/symptom.ts';
import type { WeekStart } from '../../../shared/calendar/iso-week.ts';
import { MOMENT_NAMES } from '../../../shared/words/names.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { type Problems, reasonAt } from '../form/problems.ts';
import { lastTimeWords } from './last-time.ts';
import styles from './symptom-dialog.module.css';
import type { SymptomDraft } from './symptom-draft.ts';
import { MOMENT_KEYS, SAME_AGAIN_KEY } from './symptom-keys.ts';

type Props = {
  readonly draft: SymptomDraft;
  readonly change: (fields: Partial<SymptomDraft>) => void;
  readonly problems: Problems;
  readonly weekStart: WeekStart;
  /** The entries of the latest moment; none when an entry is edited. */
  readonly last: readonly Symptom[];
  readonly onSameAgain: () => void;
};

const MOMENTS = Moment.options.map((value) => ({ value, name: MOMENT_NAMES[value] }));
const KEYS = Moment.options.map((moment) => MOMENT_KEYS[moment]).join(', ');

/** The moment and the day, and the last entry to take over. */
export function WhenFields({ draft, change, problems, weekStart, last, onSameAgain }: Props) {
  const words = lastTimeWords(last);
  return (
    <>
      {words && (
        <p className={styles.last}>
          {words}
          <Button size="small" aria-keyshortcuts={SAME_AGAIN_KEY} onPress={onSameAgain}>
            <Repeat2 aria-hidden />
            The same again
          </Button>
        </p>
      )}
      <Segmented
        label="When"
        look="pills"
        isRequired
        hint={`Keys: ${KEYS}; ${SAME_AGAIN_KEY} for the same again.`}
        choices={MOMENTS}
        error={reasonAt(problems, 'moment')}
        value={draft.moment}
        onChange={(moment) => change({ moment })}
      />
      <div className={styles.day}>
        <DateField
          label="Day"
          isRequired
          weekStart={weekStart}
          error={reasonAt(problems, 'date')}
          value={draft.date}
          onChange={(date) => change({ date })}
        />
      </div>
    </>
  );
}
