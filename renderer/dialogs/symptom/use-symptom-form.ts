import { useState } from 'react';
import type { Symptom } from '../../../shared/body/symptom.ts';
import type { AthleteId } from '../../../shared/units/ids.ts';
import { useChange } from '../../data/use-change.ts';
import { NO_PROBLEMS } from '../form/problems.ts';
import { useSave } from '../form/use-save.ts';
import { checkSymptom, symptomChanges } from './check-symptom.ts';
import type { SymptomDraft } from './symptom-draft.ts';

const SHOWN = ['date', 'moment', 'region', 'side', 'pain', 'note'];

/** The state of the pain form, and what saves and deletes the entry. */
export function useSymptomForm(athleteId: AthleteId, start: SymptomDraft, stored?: Symptom) {
  const [draft, setDraft] = useState(start);
  // Nobody is told what is missing before they have tried to save.
  const [hasTried, setTried] = useState(false);
  const saving = useSave(SHOWN);
  const log = useChange('symptom.log', { reportsErrors: false });
  const update = useChange('symptom.update', { reportsErrors: false });
  const removal = useChange('symptom.remove', { reportsErrors: false });
  const checked = checkSymptom(draft);
  const change = (fields: Partial<SymptomDraft>) => {
    setDraft((before) => ({ ...before, ...fields }));
    saving.setProblems(NO_PROBLEMS);
  };
  const save = (done: () => void) => {
    setTried(true);
    if (!checked.ok) return saving.setProblems(checked.problems);
    const { entry } = checked;
    void saving.save(
      () =>
        stored
          ? update.mutateAsync(symptomChanges(entry, stored))
          : log.mutateAsync({ athleteId, ...entry }),
      done,
    );
  };
  const remove = (done: () => void) => {
    if (stored) void saving.save(() => removal.mutateAsync({ symptomId: stored.id }), done);
  };
  const { problems: refused, isSaving } = saving;
  const problems = hasTried && !checked.ok ? checked.problems : refused;
  return { draft, change, problems, refused, isSaving, save, remove };
}
