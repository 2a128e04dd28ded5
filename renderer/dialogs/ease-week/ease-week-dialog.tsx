import { useState } from 'react';
import type { HistoryWindow } from '../../../shared/contract/week-operations.ts';
import type { Easing } from '../../../shared/planning/ease-week/ease-week.ts';
import { useChange } from '../../data/use-change.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FlagChangeList } from '../flags/flag-change-list.tsx';
import { FormDialog } from '../form/form-dialog.tsx';
import { useSave } from '../form/use-save.ts';
import { EasingChoice } from './easing-choice.tsx';
import { easedFlags, nothingToEaseWords } from './easing-effect.ts';
import { useEasings } from './use-easings.ts';

const TITLE = 'Ease this week';
const SUBTITLE =
  'The smallest edits that quiet every caution that the plan of this week can quiet, with as much of the aerobic load as can be kept.';

type Props = {
  readonly window: HistoryWindow;
  readonly onClose: () => void;
};

/** Proposes up to three ways to quiet the week's cautions; nothing is done without a yes. */
export function EaseWeekDialog({ window, onClose }: Props) {
  const easings = useEasings(window);
  if (!easings || easings.length === 0) {
    return (
      <Dialog title={TITLE} size="narrow" onClose={onClose}>
        <p role="status">
          {easings ? nothingToEaseWords(window) : 'Trying the edits of this week …'}
        </p>
      </Dialog>
    );
  }
  return <Choosing window={window} easings={easings} onClose={onClose} />;
}

type ChoosingProps = Props & { readonly easings: readonly Easing[] };

function Choosing({ window, easings, onClose }: ChoosingProps) {
  const [place, setPlace] = useState(0);
  const edit = useChange('plan.edit', { reportsErrors: false });
  const { problems, isSaving, save } = useSave([]);
  const chosen = easings[place];
  const easeNow = () => {
    if (!chosen) return;
    const athleteId = window.history.athlete.id;
    void save(() => edit.mutateAsync({ athleteId, edits: [...chosen.edits] }), onClose);
  };
  return (
    <FormDialog
      title={TITLE}
      subtitle={SUBTITLE}
      onClose={onClose}
      saveWord={chosen?.edits.length === 1 ? 'Make this edit' : 'Make these edits'}
      onSave={easeNow}
      isSaving={isSaving}
      problems={problems}
      size="wide"
      aside={chosen && <FlagChangeList change={easedFlags(window, chosen)} />}
    >
      <EasingChoice window={window} easings={easings} value={place} onChange={setPlace} />
    </FormDialog>
  );
}
