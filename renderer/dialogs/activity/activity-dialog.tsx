import type { IsoDate } from '../../../shared/calendar/iso-date.ts';
import type { HistoryWindow } from '../../../shared/contract/week-operations.ts';
import type { Activity } from '../../../shared/training/activity.ts';
import type { Session } from '../../../shared/training/session.ts';
import { FormDialog } from '../form/form-dialog.tsx';
import { DONE, DONE_WITHOUT_KIND } from '../workout/check-workout.ts';
import { draftOf, withSport } from '../workout/draft.ts';
import { withActivity } from '../workout/edited-history.ts';
import { useWorkoutForm } from '../workout/use-workout-form.ts';
import { WorkoutEffect } from '../workout/workout-effect.tsx';
import { WorkoutFields } from '../workout/workout-fields.tsx';
import { newActivityDraft } from './done-draft.ts';
import { originWords } from './origin-words.ts';
import { useActivityChange } from './use-activity-change.ts';

type Props = {
  readonly window: HistoryWindow;
  /** The day of a new activity; today if it is left out. */
  readonly date?: IsoDate;
  /** The activity to edit; without it a new one is logged. */
  readonly activity?: Activity;
  /** The planned session that was done: its values are taken over. */
  readonly from?: Session;
  readonly onClose: () => void;
};

const EFFORT = {
  label: 'How hard it felt as a whole (RPE)',
  hint: 'May be left empty and rated later, up to two weeks on. Without it the aerobic load is unknown.',
  isRequired: false,
};

/** Logs an activity, or edits or deletes one, and shows beforehand what that does to the flags. */
export function ActivityDialog({ window, date, activity, from, onClose }: Props) {
  const { athlete } = window.history;
  const form = useActivityForm({ window, date, activity, from });
  const change = useActivityChange(athlete.id, activity);
  const workout = form.checked.ok ? form.checked.value : undefined;
  return (
    <FormDialog
      title={activity ? 'Edit activity' : 'Log an activity'}
      subtitle={activity && originWords(activity)}
      size="wide"
      onClose={onClose}
      saveWord={activity ? 'Save' : 'Log'}
      onSave={() => form.save(change.save, onClose)}
      isSaving={form.isSaving}
      problems={form.refused}
      onDelete={activity && (() => void form.remove(change.remove, onClose))}
      aside={
        <WorkoutEffect
          window={window}
          workout={workout}
          after={workout && withActivity(window.history, workout, activity)}
        />
      }
    >
      <WorkoutFields
        {...form}
        athlete={athlete}
        onSport={(sport) => form.change(withSport(form.draft, sport))}
        onKind={(kind) => form.change({ kind })}
        effort={EFFORT}
        isKindRequired={!activity}
      />
    </FormDialog>
  );
}

type Start = Pick<Props, 'window'> & {
  readonly date: IsoDate | undefined;
  readonly activity: Activity | undefined;
  readonly from: Session | undefined;
};

function useActivityForm({ window, date, activity, from }: Start) {
  const { units } = window.history.athlete;
  const draft = activity
    ? draftOf(activity, units)
    : newActivityDraft(date ?? window.today, from, units);
  const opened = activity && { draft, stored: activity };
  const schema = activity && activity.kind === undefined ? DONE_WITHOUT_KIND : DONE;
  return useWorkoutForm({ schema, units, draft, opened });
}
