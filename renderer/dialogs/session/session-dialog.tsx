import type { IsoDate } from '../../../shared/calendar/iso-date.ts';
import type { HistoryWindow } from '../../../shared/contract/week-operations.ts';
import type { PlannedWorkout, Session } from '../../../shared/training/session.ts';
import { useChange } from '../../data/use-change.ts';
import { FormDialog } from '../form/form-dialog.tsx';
import { changesBetween, PLANNED, SESSION_CHANGES } from '../workout/check-workout.ts';
import { draftOf } from '../workout/draft.ts';
import { withSession } from '../workout/edited-history.ts';
import { RoomNotice } from '../workout/room-notice.tsx';
import { useWorkoutForm } from '../workout/use-workout-form.ts';
import { WorkoutEffect } from '../workout/workout-effect.tsx';
import { WorkoutFields } from '../workout/workout-fields.tsx';
import { newSessionDraft, PROPOSING, STORED } from './planned-draft.ts';
import { RacePriorityField, useRacePriority } from './race-priority.tsx';

type Props = {
  readonly window: HistoryWindow;
  /** The day of a new session; today if it is left out. */
  readonly date?: IsoDate;
  /** The session to edit; without it a new one is planned. */
  readonly session?: Session;
  readonly onClose: () => void;
};

const EFFORT = {
  label: 'How hard it should feel (RPE)',
  hint: '0 is rest, 10 is everything there is.',
  isRequired: true,
};

/** Plans a session, or edits or deletes one, and shows beforehand what that does to the flags. */
export function SessionDialog({ window, date, session, onClose }: Props) {
  const { history, today } = window;
  const { units } = history.athlete;
  const draft = session ? draftOf(session, units) : newSessionDraft(date ?? today);
  const opened = session && { draft, stored: session };
  const form = useWorkoutForm({ schema: PLANNED, units, draft, opened });
  const change = useSessionChange(window, session);
  const other = session ? STORED : PROPOSING;
  const race = useRacePriority(form.draft.kind, session);
  const workout = form.checked.ok ? race.withPriority(form.checked.value) : undefined;
  const after = workout && withSession(history, workout, session);
  return (
    <FormDialog
      title={session ? 'Edit session' : 'Plan a session'}
      size="wide"
      onClose={onClose}
      saveWord={session ? 'Save' : 'Plan'}
      onSave={() => form.save((value) => change.save(race.withPriority(value)), onClose)}
      isSaving={form.isSaving}
      problems={form.refused}
      onDelete={session && (() => void form.remove(change.remove, onClose))}
      aside={
        <>
          <RoomNotice after={after} date={workout?.date} window={window} />
          <WorkoutEffect window={window} workout={workout} after={after} />
        </>
      }
    >
      <WorkoutFields
        {...form}
        athlete={history.athlete}
        onSport={(sport) => form.change(other.sport(form.draft, sport))}
        onKind={(kind) => form.change(other.kind(form.draft, kind))}
        effort={EFFORT}
        isKindRequired
        afterKind={race.isAsked && <RacePriorityField {...race} />}
      />
    </FormDialog>
  );
}

function useSessionChange(window: HistoryWindow, session: Session | undefined) {
  const plan = useChange('session.plan', { reportsErrors: false });
  const update = useChange('session.update', { reportsErrors: false });
  const remove = useChange('session.remove', { reportsErrors: false });
  const athleteId = window.history.athlete.id;
  return {
    save: (workout: PlannedWorkout) => {
      if (!session) return plan.mutateAsync({ athleteId, ...workout });
      const changes = changesBetween(SESSION_CHANGES, session, workout);
      return Object.keys(changes).length === 0
        ? Promise.resolve()
        : update.mutateAsync({ sessionId: session.id, ...changes });
    },
    remove: async () => {
      if (session) await remove.mutateAsync({ sessionId: session.id });
    },
  };
}
