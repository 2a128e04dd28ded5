import { useState } from 'react';
import type { Session } from '../../../shared/training/session.ts';
import { workoutName } from '../../../shared/words/workout-name.ts';
import { useChange } from '../../data/use-change.ts';
import { NumberField } from '../../ui/text-field.tsx';
import { FormDialog } from '../form/form-dialog.tsx';
import { reasonAt } from '../form/problems.ts';
import { useSave } from '../form/use-save.ts';
import { parseDecimal } from '../workout/decimal.ts';

type Props = {
  readonly session: Session;
  readonly onClose: () => void;
};

const WEEKS_AT_FIRST = '4';

/** Plans a session again on the same weekday of the next weeks. */
export function RepeatDialog({ session, onClose }: Props) {
  const [weeks, setWeeks] = useState(WEEKS_AT_FIRST);
  const repeat = useChange('session.repeat', { reportsErrors: false });
  const { problems, setProblems, isSaving, save } = useSave(['weeks']);
  const weekday = Temporal.PlainDate.from(session.date).toLocaleString('en-GB', {
    weekday: 'long',
  });
  const repeatNow = () => {
    const count = parseDecimal(weeks);
    if (count === undefined || Number.isNaN(count)) {
      const reason = 'must be a whole number of weeks, such as 4';
      return setProblems({ fields: [{ field: 'weeks', reason }] });
    }
    void save(() => repeat.mutateAsync({ sessionId: session.id, weeks: count }), onClose);
  };
  return (
    <FormDialog
      title={`Repeat ${workoutName(session)}`}
      subtitle={`Every ${weekday} from the next week on. One undo takes all of it back.`}
      size="narrow"
      onClose={onClose}
      saveWord="Repeat"
      onSave={repeatNow}
      isSaving={isSaving}
      problems={problems}
    >
      <NumberField
        label="For how many weeks"
        isRequired
        autoFocus
        error={reasonAt(problems, 'weeks')}
        value={weeks}
        onChange={setWeeks}
      />
    </FormDialog>
  );
}
