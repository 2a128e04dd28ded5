import { useState } from 'react';
import type { Symptom } from '../../../shared/body/symptom.ts';
import type { IsoDate } from '../../../shared/calendar/iso-date.ts';
import type { InputOf } from '../../../shared/contract/operations.ts';
import type { AthleteId } from '../../../shared/units/ids.ts';
import { useChange } from '../../data/use-change.ts';
import { NO_PROBLEMS } from '../form/problems.ts';
import { useSave } from '../form/use-save.ts';
import { checkSymptom, symptomChanges } from './check-symptom.ts';
import type { SymptomDraft } from './symptom-draft.ts';

/** `ifThere`: the moment is logged already, and the form asks what to do. */
const SHOWN = ['date', 'moment', 'note', 'ifThere'];

export type IfThere = InputOf<'symptom.logSeveral'>['ifThere'];

type Means = {
  readonly athleteId: AthleteId;
  readonly today: IsoDate;
  readonly start: SymptomDraft;
  readonly stored?: Symptom | undefined;
};

/** The state of the pain form, and what saves and deletes the entry. */
export function useSymptomForm({ athleteId, today, start, stored }: Means) {
  const [draft, setDraft] = useState(start);
  // Nobody is told what is missing before they have tried to save.
  const [hasTried, setTried] = useState(false);
  const saving = useSave(SHOWN);
  const log = useChange('symptom.logSeveral', { reportsErrors: false });
  const update = useChange('symptom.update', { reportsErrors: false });
  const removal = useChange('symptom.remove', { reportsErrors: false });
  const checked = checkSymptom(draft, today);
  const change = (fields: Partial<SymptomDraft>) => {
    setDraft((before) => ({ ...before, ...fields }));
    saving.setProblems(NO_PROBLEMS);
  };
  const save = (done: () => void, ifThere?: IfThere) => {
    setTried(true);
    if (!checked.ok) return saving.setProblems(checked.problems);
    const entries = [...checked.entries];
    const [only] = entries;
    const send = () =>
      stored && only
        ? update.mutateAsync(symptomChanges(only, stored))
        : log.mutateAsync({ athleteId, entries, ifThere });
    void saving.save(send, done);
  };
  const remove = (done: () => void) => {
    if (stored) void saving.save(() => removal.mutateAsync({ symptomId: stored.id }), done);
  };
  const { problems: refused, isSaving } = saving;
  const problems = hasTried && !checked.ok ? checked.problems : refused;
  return { draft, change, problems, refused, isSaving, save, remove };
}

export type SymptomForm = ReturnType<typeof useSymptomForm>;
