import type { IsoDate } from '../../shared/calendar/iso-date.ts';
import type { HistoryWindow } from '../../shared/contract/week-operations.ts';
import type { PlanEdit } from '../../shared/planning/plan-edit.ts';
import type { Flag, Remedy } from '../../shared/rules/flag.ts';
import type { Activity } from '../../shared/training/activity.ts';
import type { LoggedTwice } from '../../shared/training/logged-twice.ts';
import type { Session } from '../../shared/training/session.ts';
import type { SessionId } from '../../shared/units/ids.ts';
import { useDialogs } from '../app/dialogs.ts';
import { useChange } from '../data/use-change.ts';

export type WeekActions = ReturnType<typeof useWeekActions>;

/** Everything that a card, a flag or a key can do to the week. All of it can be undone. */
export function useWeekActions(window: HistoryWindow) {
  const { show } = useDialogs();
  const { mutate: move } = useChange('session.move');
  const { mutate: edit } = useChange('plan.edit');
  const { mutate: copy } = useChange('session.copy');
  const { mutate: skip } = useChange('session.skip');
  const { mutate: swapBack } = useChange('session.swapBack');
  const { mutate: removeSession } = useChange('session.remove');
  const { mutate: join } = useChange('activity.join');
  const { mutate: removeActivity } = useChange('activity.remove');
  const { mutate: unacknowledge } = useChange('flag.unacknowledge');
  const { mutate: undo } = useChange('change.undo');
  const { mutate: redo } = useChange('change.redo');
  const athleteId = window.history.athlete.id;
  const { changes, history } = window;

  const swap = (session: Session) => show({ type: 'swap', window, session });
  const applyRemedy = (remedy: Remedy) => {
    // A swap for no sport in particular: somebody has to choose one.
    const session =
      remedy.type === 'swap' &&
      !remedy.sport &&
      history.sessions.find(({ id }) => id === remedy.sessionId);
    return session ? swap(session) : edit({ athleteId, edits: [remedy] });
  };

  const bringBack = (flags: readonly Flag[]) => {
    const acknowledgementIds = flags.flatMap(({ acknowledgement }) => acknowledgement?.id ?? []);
    unacknowledge({ athleteId, acknowledgementIds });
  };

  return {
    swap,
    bringBack,
    restFlag: (flag: Flag, earlier: readonly Flag[]) =>
      show({ type: 'rest-flag', window, flag, earlier }),
    applyRemedy,
    writeNote: (date: IsoDate) => show({ type: 'day-note', window, date }),
    setAvailability: (date: IsoDate) => show({ type: 'availability', window, date }),
    planTemplate: (date: IsoDate) => show({ type: 'plan-template', window, date }),
    saveWeekTemplate: () => show({ type: 'save-week-template', window }),
    saveTemplate: (session: Session) => show({ type: 'save-session-template', session }),
    swapRuns: (date: IsoDate) => show({ type: 'swap-runs', window, date }),
    swapThese: (first: Session, ...more: readonly Session[]) =>
      show({ type: 'swap-runs', window, date: first.date, runs: [first, ...more] }),
    easeWeek: () => show({ type: 'ease-week', window }),
    addSession: (date: IsoDate) => show({ type: 'session', window, date }),
    openSession: (session: Session) => show({ type: 'session', window, session }),
    openActivity: (activity: Activity) => show({ type: 'activity', window, activity }),
    logActivity: (date: IsoDate) => show({ type: 'activity', window, date }),
    logAsDone: (session: Session) =>
      show({ type: 'activity', window, date: session.date, from: session }),
    logPain: (date: IsoDate) => show({ type: 'symptom', window, date }),
    logSitting: (date: IsoDate) => show({ type: 'sitting', window, date }),
    move: (session: Session, date: IsoDate, position: number | undefined) =>
      move({ sessionId: session.id, date, position }),
    editPlan: (edits: readonly PlanEdit[], onDone?: (sessions: readonly Session[]) => void) =>
      edit({ athleteId, edits: [...edits] }, { onSuccess: ({ sessions }) => onDone?.(sessions) }),
    swapBack: (session: Session) => swapBack({ sessionId: session.id }),
    copy: (session: Session, date: IsoDate, position?: number, onDone?: (id: SessionId) => void) =>
      copy({ sessionId: session.id, date, position }, { onSuccess: ({ id }) => onDone?.(id) }),
    openSkip: (session: Session) => show({ type: 'skip', session }),
    planAgain: (session: Session) => skip({ sessionId: session.id, because: null }),
    openRepeat: (session: Session) => show({ type: 'repeat', session }),
    openFulfils: (activity: Activity) => show({ type: 'fulfils', window, activity }),
    joinTwice: ({ recording, entry }: LoggedTwice) =>
      join({ activityId: recording.id, entryId: entry.id }),
    removeSession: (session: Session) => removeSession({ sessionId: session.id }),
    removeActivity: (activity: Activity) => removeActivity({ activityId: activity.id }),
    undo: () => changes.undo !== undefined && undo({ athleteId }),
    redo: () => changes.redo !== undefined && redo({ athleteId }),
  };
}
