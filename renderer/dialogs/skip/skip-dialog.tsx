import { useState } from 'react';
import type { Session } from '../../../shared/training/session.ts';
import { formatLongDay } from '../../../shared/words/format.ts';
import { workoutName } from '../../../shared/words/workout-name.ts';
import { useChange } from '../../data/use-change.ts';
import { TextField } from '../../ui/text-field.tsx';
import { FormDialog } from '../form/form-dialog.tsx';
import { reasonAt } from '../form/problems.ts';
import { useSave } from '../form/use-save.ts';

type Props = {
  readonly session: Session;
  readonly onClose: () => void;
};

/** Says why a session was not done, or will not be. It stays in sight and no longer counts. */
export function SkipDialog({ session, onClose }: Props) {
  const [because, setBecause] = useState(session.skippedBecause ?? '');
  const skip = useChange('session.skip', { reportsErrors: false });
  const { problems, setProblems, isSaving, save } = useSave(['because']);
  const skipNow = () => {
    if (because.trim() === '') {
      return setProblems({ fields: [{ field: 'because', reason: 'say why, in a word or two' }] });
    }
    void save(() => skip.mutateAsync({ sessionId: session.id, because }), onClose);
  };
  return (
    <FormDialog
      title={`Skip ${workoutName(session)}`}
      subtitle={`${formatLongDay(session.date)}. It stays in sight and no longer counts as planned.`}
      size="narrow"
      onClose={onClose}
      saveWord="Skip"
      onSave={skipNow}
      isSaving={isSaving}
      problems={problems}
    >
      <TextField
        label="Why"
        hint="Such as: a cold, work, sore this morning."
        isRequired
        autoFocus
        error={reasonAt(problems, 'because')}
        value={because}
        onChange={setBecause}
      />
    </FormDialog>
  );
}
