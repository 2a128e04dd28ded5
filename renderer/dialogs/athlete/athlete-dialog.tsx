import { useState } from 'react';
import type { Athlete } from '../../../shared/training/athlete.ts';
import { useChange } from '../../data/use-change.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { NumberField, TextField } from '../../ui/text-field.tsx';
import fields from '../form/fields.module.css';
import { FormDialog } from '../form/form-dialog.tsx';
import { NO_PROBLEMS, type Problems, reasonAt } from '../form/problems.ts';
import { useSave } from '../form/use-save.ts';
import { type AthleteDraft, athleteDraftOf, checkAthlete, type Settings } from './athlete-draft.ts';
import { CrossTrainingFields } from './cross-training-fields.tsx';
import { UsualDaysFields } from './usual-days-fields.tsx';

type Props = {
  /** The athlete whose settings are changed; without it a new one is added. */
  readonly athlete?: Athlete;
  readonly onClose: () => void;
  readonly onSaved: (athlete: Athlete) => void;
};

/** Adds an athlete, or changes the settings of one. */
export function AthleteDialog({ athlete, onClose, onSaved }: Props) {
  const form = useAthleteForm(athlete, (saved) => {
    onSaved(saved);
    onClose();
  });
  return (
    <FormDialog
      title={athlete ? 'Settings' : 'New athlete'}
      {...(athlete && { subtitle: athlete.name })}
      size="narrow"
      onClose={onClose}
      saveWord={athlete ? 'Save' : 'Add athlete'}
      onSave={form.save}
      isSaving={form.isSaving}
      problems={form.problems}
    >
      <Fields {...form} isNew={!athlete} />
    </FormDialog>
  );
}

const SHOWN = ['name', 'units', 'weekStart', 'zoneThreeHeartRate', 'mostMinutes'];

function useAthleteForm(athlete: Athlete | undefined, done: (saved: Athlete) => void) {
  const [draft, setDraft] = useState(() => athleteDraftOf(athlete));
  const { problems, setProblems, isSaving, save: sendForm } = useSave(SHOWN);
  const create = useChange('athlete.create', { reportsErrors: false });
  const update = useChange('athlete.update', { reportsErrors: false });
  const change = (settings: Partial<AthleteDraft>) => {
    setDraft((before) => ({ ...before, ...settings }));
    setProblems(NO_PROBLEMS);
  };
  const save = () => {
    const checked = checkAthlete(draft);
    if (!checked.ok) return setProblems(checked.problems);
    const { settings } = checked;
    void sendForm(async () => {
      const saved = athlete
        ? await update.mutateAsync({ athleteId: athlete.id, ...changesTo(settings) })
        : await create.mutateAsync(settings);
      done(saved);
    }, nothingMore);
  };
  return { draft, change, problems, isSaving, save };
}

const nothingMore = () => undefined;

/** What is no longer in the form is taken away. */
function changesTo(settings: Settings) {
  return {
    ...settings,
    zoneThreeHeartRate: settings.zoneThreeHeartRate ?? null,
    sportsOutOfReach: settings.sportsOutOfReach ?? null,
    preferredSports: settings.preferredSports ?? null,
    daysOff: settings.daysOff ?? null,
    mostMinutes: settings.mostMinutes ?? null,
  };
}

type FieldsProps = {
  readonly draft: AthleteDraft;
  readonly change: (settings: Partial<AthleteDraft>) => void;
  readonly problems: Problems;
  readonly isNew: boolean;
};

function Fields({ draft, change, problems, isNew }: FieldsProps) {
  return (
    <div className={fields.stack}>
      <TextField
        label="Name"
        isRequired
        autoFocus={isNew}
        autoComplete="off"
        error={reasonAt(problems, 'name')}
        value={draft.name}
        onChange={(name) => change({ name })}
      />
      <Segmented
        label="Distances in"
        choices={[
          { value: 'kilometres', name: 'Kilometres' },
          { value: 'miles', name: 'Miles' },
        ]}
        value={draft.units}
        onChange={(units) => change({ units })}
      />
      <Segmented
        label="Weeks begin on"
        choices={[
          { value: 'monday', name: 'Monday' },
          { value: 'sunday', name: 'Sunday' },
        ]}
        value={draft.weekStart}
        onChange={(weekStart) => change({ weekStart })}
      />
      <NumberField
        label="Heart rate where zone 3 begins (bpm)"
        hint="With it, the hard part of an imported run is read from its heart rate. Empty: not known."
        error={reasonAt(problems, 'zoneThreeHeartRate')}
        value={draft.zoneThreeHeartRate}
        onChange={(zoneThreeHeartRate) => change({ zoneThreeHeartRate })}
      />
      <UsualDaysFields
        daysOff={draft.daysOff}
        mostMinutes={draft.mostMinutes}
        weekStart={draft.weekStart}
        error={reasonAt(problems, 'mostMinutes')}
        onChange={change}
      />
      <CrossTrainingFields
        outOfReach={draft.sportsOutOfReach}
        liked={draft.preferredSports}
        onChange={change}
      />
    </div>
  );
}
