import { useState } from 'react';
import type { IsoDate } from '../../../shared/calendar/iso-date.ts';
import type { HistoryWindow } from '../../../shared/contract/week-operations.ts';
import type { Session } from '../../../shared/training/session.ts';
import { useChange } from '../../data/use-change.ts';
import { DateField } from '../../ui/date-field.tsx';
import { Select } from '../../ui/select.tsx';
import { NumberField } from '../../ui/text-field.tsx';
import fields from '../form/fields.module.css';
import { FormDialog } from '../form/form-dialog.tsx';
import { reasonAt } from '../form/problems.ts';
import { useSave } from '../form/use-save.ts';
import {
  inputOf,
  inputOfThese,
  newDraft,
  SPORT_CHOICES,
  type SwapRunsDraft,
} from './swap-runs-draft.ts';
import { SwapRunsPreview } from './swap-runs-preview.tsx';

type Props = {
  readonly window: HistoryWindow;
  readonly date: IsoDate;
  /** These alone, which were selected. */
  readonly runs?: readonly Session[] | undefined;
  readonly onClose: () => void;
};

/** Swaps every planned run of some days, or those that were selected, in one step, with the list and its sums in view. */
export function SwapRunsDialog({ window, date, runs, onClose }: Props) {
  const { athlete } = window.history;
  const [draft, setDraft] = useState<SwapRunsDraft>(() => newDraft(date));
  const swap = useChange('plan.swapRuns', { reportsErrors: false });
  const { problems, isSaving, save } = useSave(['from', 'days']);
  const input = runs ? inputOfThese(athlete.id, runs, draft.sport) : inputOf(athlete.id, draft);
  const change = (changed: Partial<SwapRunsDraft>) => setDraft({ ...draft, ...changed });
  return (
    <FormDialog
      title={runs ? `Swap ${runs.length} selected runs` : 'Swap all runs for some days'}
      subtitle="Each keeps its aerobic load and drops its running load. One undo takes all of it back."
      onClose={onClose}
      saveWord="Swap them"
      onSave={() => void save(() => swap.mutateAsync(input), onClose)}
      isSaving={isSaving}
      problems={problems}
      size="wide"
      isAsideBroad
      aside={<SwapRunsPreview input={input} units={athlete.units} />}
    >
      <div className={fields.stack}>
        {!runs && (
          <>
            <DateField
              label="From"
              isRequired
              error={reasonAt(problems, 'from')}
              weekStart={athlete.weekStart}
              value={draft.from}
              onChange={(from) => change({ from })}
            />
            <NumberField
              label="For how many days"
              isRequired
              error={reasonAt(problems, 'days')}
              value={draft.days}
              onChange={(days) => change({ days })}
            />
          </>
        )}
        <Select
          label="For"
          choices={SPORT_CHOICES}
          value={draft.sport}
          onChange={(sport) => change({ sport })}
        />
      </div>
    </FormDialog>
  );
}
