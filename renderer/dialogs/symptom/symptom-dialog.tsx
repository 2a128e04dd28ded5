import { useState } from 'react';
import { Moment, Region, Side, type Symptom } from '../../../shared/body/symptom.ts';
import type { IsoDate } from '../../../shared/calendar/iso-date.ts';
import type { HistoryWindow } from '../../../shared/contract/week-operations.ts';
import { MOMENT_NAMES, REGION_NAMES, SIDE_NAMES } from '../../../shared/words/names.ts';
import { DateField } from '../../ui/date-field.tsx';
import { Scale } from '../../ui/scale.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { EmergencyWords } from '../emergency/emergency-words.tsx';
import fields from '../form/fields.module.css';
import { FormDialog } from '../form/form-dialog.tsx';
import { reasonAt } from '../form/problems.ts';
import { isEmergency } from './emergency.ts';
import { FindingFields } from './finding-fields.tsx';
import { answersSoFar, showsFindings } from './findings.ts';
import { PAIN_WORDS } from './pain-words.ts';
import { SignFields } from './sign-fields.tsx';
import { newSymptomDraft, symptomDraftOf } from './symptom-draft.ts';
import { useSymptomForm } from './use-symptom-form.ts';

type Props = {
  readonly window: HistoryWindow;
  /** The day of a new entry; today if it is left out. */
  readonly date?: IsoDate;
  /** The entry to edit; without it a new one is logged. */
  readonly symptom?: Symptom;
  /** What a new entry begins with, beside what it always does. */
  readonly start?: Partial<Pick<Symptom, 'region' | 'side' | 'findings'>>;
  readonly onClose: () => void;
};

const MOMENTS = Moment.options.map((value) => ({ value, name: MOMENT_NAMES[value] }));
const REGIONS = Region.options.map((value) => ({ value, name: REGION_NAMES[value] }));
const SIDES = Side.options.map((value) => ({ value, name: SIDE_NAMES[value] }));

/** Logs pain: where, which side, when, how much, and the signs that matter. */
export function SymptomDialog({ window, date, symptom, start: given, onClose }: Props) {
  const { athlete } = window.history;
  const [start] = useState(() =>
    symptom
      ? symptomDraftOf(symptom)
      : newSymptomDraft(date ?? window.today, window.history, given),
  );
  const form = useSymptomForm(athlete.id, start, symptom);
  const { draft, change, problems } = form;
  // What this very entry said is not "last time".
  const others = {
    ...window.history,
    symptoms: window.history.symptoms.filter(({ id }) => id !== symptom?.id),
  };
  const isGrave = isEmergency(draft, window.history, window.today, symptom);
  return (
    <FormDialog
      title={symptom ? 'Edit pain entry' : 'Log pain'}
      onClose={onClose}
      saveWord={symptom ? 'Save' : 'Log pain'}
      onSave={() => form.save(onClose)}
      isSaving={form.isSaving}
      problems={form.refused}
      onDelete={symptom && (() => form.remove(onClose))}
      size="wide"
      isAsideBroad
      notice={isGrave && <EmergencyWords isShort />}
      aside={<SignFields signs={draft.signs} onChange={(signs) => change({ signs })} />}
    >
      <div className={fields.stack}>
        <Scale
          label="Pain, 0 to 10"
          isLarge
          isRequired
          autoFocus={!symptom}
          hint="0 is none, 10 the worst imaginable. The number keys work too."
          anchors={PAIN_WORDS}
          error={reasonAt(problems, 'pain')}
          value={draft.pain}
          onChange={(pain) => change({ pain })}
        />
        <Segmented
          label="When"
          look="pills"
          isRequired
          choices={MOMENTS}
          error={reasonAt(problems, 'moment')}
          value={draft.moment}
          onChange={(moment) => change({ moment })}
        />
        <Segmented
          label="Where"
          look="pills"
          isRequired
          choices={REGIONS}
          error={reasonAt(problems, 'region')}
          value={draft.region}
          onChange={(region) => change({ region })}
        />
        <div className={fields.row}>
          <Segmented
            label="Side"
            isRequired
            choices={SIDES}
            error={reasonAt(problems, 'side')}
            value={draft.side}
            onChange={(side) => change({ side })}
          />
          <DateField
            label="Day"
            isRequired
            weekStart={athlete.weekStart}
            error={reasonAt(problems, 'date')}
            value={draft.date}
            onChange={(day) => change({ date: day })}
          />
        </div>
        {showsFindings(draft) && (
          <FindingFields
            findings={draft.findings}
            before={answersSoFar(others, draft)}
            onChange={(findings) => change({ findings })}
          />
        )}
        <TextField
          label="Note"
          isLong
          error={reasonAt(problems, 'note')}
          value={draft.note}
          onChange={(note) => change({ note })}
        />
      </div>
    </FormDialog>
  );
}
