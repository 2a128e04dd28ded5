import { useState } from 'react';
import type { HistoryWindow } from '../../../shared/contract/week-operations.ts';
import type { Activity } from '../../../shared/training/activity.ts';
import { formatLongDay } from '../../../shared/words/format.ts';
import { workoutName } from '../../../shared/words/workout-name.ts';
import { useChange } from '../../data/use-change.ts';
import { Select } from '../../ui/select.tsx';
import { FormDialog } from '../form/form-dialog.tsx';
import { useSave } from '../form/use-save.ts';
import { choiceNow, fulfilChoices, fulfilsOf } from './fulfil-choices.ts';

type Props = {
  readonly window: HistoryWindow;
  readonly activity: Activity;
  readonly onClose: () => void;
};

/** Says by hand which session an activity fulfils, or that it is beside the plan. */
export function FulfilsDialog({ window, activity, onClose }: Props) {
  const [choice, setChoice] = useState(choiceNow(activity));
  const fulfil = useChange('activity.fulfil', { reportsErrors: false });
  const { problems, isSaving, save } = useSave([]);
  const saveNow = () =>
    void save(
      () => fulfil.mutateAsync({ activityId: activity.id, fulfils: fulfilsOf(choice) }),
      onClose,
    );
  return (
    <FormDialog
      title={`What ${workoutName(activity)} fulfils`}
      subtitle={`Done on ${formatLongDay(activity.date)}. A session that is fulfilled counts once, as it was done.`}
      size="narrow"
      onClose={onClose}
      saveWord="Save"
      onSave={saveNow}
      isSaving={isSaving}
      problems={problems}
    >
      <Select
        label="Session"
        choices={fulfilChoices(window.history.sessions, activity)}
        value={choice}
        onChange={setChoice}
      />
    </FormDialog>
  );
}
