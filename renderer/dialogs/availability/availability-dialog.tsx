import { useState } from 'react';
import type { IsoDate } from '../../../shared/calendar/iso-date.ts';
import type { HistoryWindow } from '../../../shared/contract/week-operations.ts';
import { formatLongDay } from '../../../shared/words/format.ts';
import { useChange } from '../../data/use-change.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { NumberField } from '../../ui/text-field.tsx';
import fields from '../form/fields.module.css';
import { FormDialog } from '../form/form-dialog.tsx';
import { reasonAt } from '../form/problems.ts';
import { useSave } from '../form/use-save.ts';
import { draftOf, inputOf, OFF_CHOICES } from './availability-draft.ts';

type Props = {
  readonly window: HistoryWindow;
  readonly date: IsoDate;
  readonly onClose: () => void;
};

/** Says what one day leaves room for; what is left out is as on usual days. */
export function AvailabilityDialog({ window, date, onClose }: Props) {
  const { athlete, availabilities } = window.history;
  const [draft, setDraft] = useState(() =>
    draftOf(availabilities.find((day) => day.date === date)),
  );
  const set = useChange('availability.set', { reportsErrors: false });
  const { problems, isSaving, save } = useSave(['mostMinutes']);
  const change = (changed: Partial<typeof draft>) => setDraft({ ...draft, ...changed });
  const saveNow = () => {
    const input = { athleteId: athlete.id, date, ...inputOf(draft) };
    void save(() => set.mutateAsync(input), onClose);
  };
  return (
    <FormDialog
      title="What this day leaves room for"
      subtitle={formatLongDay(date)}
      size="narrow"
      onClose={onClose}
      saveWord="Save"
      onSave={saveNow}
      isSaving={isSaving}
      problems={problems}
    >
      <div className={fields.stack}>
        <Segmented
          label="A day off"
          choices={OFF_CHOICES}
          value={draft.dayOff}
          onChange={(dayOff) => change({ dayOff })}
        />
        <NumberField
          label="At most, in minutes"
          hint="Empty: as on usual days."
          error={reasonAt(problems, 'mostMinutes')}
          value={draft.mostMinutes}
          onChange={(mostMinutes) => change({ mostMinutes })}
        />
        <Checkbox isSelected={draft.noPool} onChange={(noPool) => change({ noPool })}>
          No pool
        </Checkbox>
        <Checkbox isSelected={draft.noBike} onChange={(noBike) => change({ noBike })}>
          No bike
        </Checkbox>
      </div>
    </FormDialog>
  );
}
