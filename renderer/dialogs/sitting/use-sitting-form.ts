import { useState } from 'react';
import type { Sitting } from '../../../shared/body/sitting.ts';
import type { IsoDate } from '../../../shared/calendar/iso-date.ts';
import type { AthleteId } from '../../../shared/units/ids.ts';
import { useChange } from '../../data/use-change.ts';
import { NO_PROBLEMS } from '../form/problems.ts';
import { useSave } from '../form/use-save.ts';
import { checkSitting, type SittingDraft, sittingDraftOf } from './sitting-draft.ts';

const SHOWN = [
  'totalMinutes',
  'longestUnbrokenMinutes',
  'beforeRunMinutes',
  'drivingMinutes',
  'hardSeat',
];

/** The state of the sitting form, and what saves and deletes the day's entry. */
export function useSittingForm(athleteId: AthleteId, date: IsoDate, stored: Sitting | undefined) {
  const [draft, setDraft] = useState(() => sittingDraftOf(stored));
  const { problems, setProblems, isSaving, save: send } = useSave(SHOWN);
  const log = useChange('sitting.log', { reportsErrors: false });
  const removal = useChange('sitting.remove', { reportsErrors: false });
  const change = (fields: Partial<SittingDraft>) => {
    setDraft((before) => ({ ...before, ...fields }));
    setProblems(NO_PROBLEMS);
  };
  const save = (done: () => void) => {
    const checked = checkSitting(draft, date);
    if (!checked.ok) return setProblems(checked.problems);
    // What this form has not shown is not replaced: another door may have logged the day meanwhile.
    const guard = stored ? {} : { onlyIfNone: true as const };
    void send(() => log.mutateAsync({ athleteId, ...checked.day, ...guard }), done);
  };
  const remove = (done: () => void) => {
    if (stored) void send(() => removal.mutateAsync({ sittingId: stored.id }), done);
  };
  return { draft, change, problems, isSaving, save, remove };
}
