import { useState } from 'react';
import type { IsoDate } from '../../../shared/calendar/iso-date.ts';
import type { HistoryWindow } from '../../../shared/contract/week-operations.ts';
import { formatLongDay } from '../../../shared/words/format.ts';
import { useMeasuredDays } from '../../sitting-monitor/use-measured-days.ts';
import { DurationField } from '../../ui/duration-field.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import fields from '../form/fields.module.css';
import { FormDialog } from '../form/form-dialog.tsx';
import { type Problems, reasonAt } from '../form/problems.ts';
import { YES_NO_CHOICES, yesNo, yesNoOf } from '../form/yes-no.ts';
import { HourFields } from './hour-fields.tsx';
import { MeasuredNotice } from './measured-notice.tsx';
import { minutesOf, type SittingDraft, withHours, withMeasured } from './sitting-draft.ts';
import { useSittingForm } from './use-sitting-form.ts';

type Props = {
  readonly window: HistoryWindow;
  readonly date: IsoDate;
  readonly onClose: () => void;
};

/** Logs a day of sitting; what the day has already is filled in. */
export function SittingDialog({ window, date, onClose }: Props) {
  const { athlete, sittings } = window.history;
  const [stored] = useState(() => sittings.find((sitting) => sitting.date === date));
  const form = useSittingForm(athlete.id, date, stored);
  const measured = useMeasuredDays(athlete.id).find((day) => day.date === date);
  return (
    <FormDialog
      title={stored ? 'Edit sitting' : 'Log sitting'}
      subtitle={`${formatLongDay(date)}. Driving counts as sitting.`}
      size="narrow"
      onClose={onClose}
      saveWord={stored ? 'Save' : 'Log sitting'}
      onSave={() => form.save(onClose)}
      isSaving={form.isSaving}
      problems={form.problems}
      onDelete={stored && (() => form.remove(onClose))}
    >
      {measured && (
        <MeasuredNotice
          measured={measured}
          replaces={stored !== undefined}
          onUse={() => form.change(withMeasured(form.draft, measured))}
        />
      )}
      <Fields draft={form.draft} change={form.change} problems={form.problems} />
    </FormDialog>
  );
}

type FieldsProps = {
  readonly draft: SittingDraft;
  readonly change: (fields: Partial<SittingDraft>) => void;
  readonly problems: Problems;
};

function Fields({ draft, change, problems }: FieldsProps) {
  return (
    <div className={fields.stack}>
      <DurationField
        label="In all"
        isRequired
        error={reasonAt(problems, 'totalMinutes')}
        value={draft.total}
        onChange={(total) => change({ total })}
      />
      <HourFields
        hours={draft.hours}
        onChange={(hours) => change(withHours(draft, hours))}
        total={minutesOf(draft.total)}
      />
      <DurationField
        label="Longest without standing up"
        hint="Empty: not known."
        error={reasonAt(problems, 'longestUnbrokenMinutes')}
        value={draft.longest}
        onChange={(longest) => change({ longest })}
      />
      <DurationField
        label="Straight before the run"
        hint="Empty: no run, or not known."
        error={reasonAt(problems, 'beforeRunMinutes')}
        value={draft.beforeRun}
        onChange={(beforeRun) => change({ beforeRun })}
      />
      <DurationField
        label="Of it driving"
        hint="Or being driven. Empty: not known."
        error={reasonAt(problems, 'drivingMinutes')}
        value={draft.driving}
        onChange={(driving) => change({ driving })}
      />
      <Segmented
        label="On a hard seat"
        choices={YES_NO_CHOICES}
        error={reasonAt(problems, 'hardSeat')}
        value={yesNo(draft.hardSeat)}
        onChange={(said) => change({ hardSeat: yesNoOf(said) })}
      />
    </div>
  );
}
