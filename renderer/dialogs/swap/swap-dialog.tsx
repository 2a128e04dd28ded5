import { useMemo, useState } from 'react';
import type { HistoryWindow } from '../../../shared/contract/week-operations.ts';
import type { Session } from '../../../shared/training/session.ts';
import type { CrossTrainingSport } from '../../../shared/training/sport.ts';
import { formatLongDay } from '../../../shared/words/format.ts';
import { workoutName } from '../../../shared/words/workout-name.ts';
import { useChange } from '../../data/use-change.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FormDialog } from '../form/form-dialog.tsx';
import { useSave } from '../form/use-save.ts';
import { SwapChoice } from './swap-choice.tsx';
import { SwapEffect, SwapFlags } from './swap-effect.tsx';
import { preselected, type SwapOption, swapOptions } from './swap-options.ts';

type Props = {
  readonly window: HistoryWindow;
  readonly session: Session;
  readonly onClose: () => void;
};

/** Swaps a run for cross-training, with before and after in view. Arrow keys choose, Enter swaps. */
export function SwapDialog({ window, session, onClose }: Props) {
  const options = useMemo(() => optionsOrWords(window, session), [window, session]);
  const title = `Swap ${workoutName(session)}`;
  if (typeof options === 'string') {
    return (
      <Dialog title={title} size="narrow" onClose={onClose}>
        {options}
      </Dialog>
    );
  }
  return (
    <Choosing title={title} window={window} session={session} options={options} onClose={onClose} />
  );
}

type ChoosingProps = Props & {
  readonly title: string;
  readonly options: readonly SwapOption[];
};

function Choosing({ title, window, session, options, onClose }: ChoosingProps) {
  const [sport, setSport] = useState<CrossTrainingSport>(() => preselected(options));
  const swap = useChange('session.swap', { reportsErrors: false });
  const { problems, isSaving, save } = useSave([]);
  const chosen = options.find((option) => option.sport === sport);
  const swapNow = () =>
    void save(() => swap.mutateAsync({ sessionId: session.id, sport }), onClose);
  return (
    <FormDialog
      title={title}
      subtitle={`${formatLongDay(session.date)}. Keeps the aerobic load, drops the running load.`}
      onClose={onClose}
      saveWord="Swap"
      onSave={swapNow}
      isSaving={isSaving}
      problems={problems}
      size="wide"
      aside={chosen && <SwapFlags change={chosen.flags} />}
    >
      <SwapChoice options={options} value={sport} onChange={setSport} />
      {chosen && (
        <SwapEffect session={session} option={chosen} units={window.history.athlete.units} />
      )}
    </FormDialog>
  );
}

function optionsOrWords(window: HistoryWindow, session: Session): readonly SwapOption[] | string {
  try {
    return swapOptions(window, session);
  } catch (fault) {
    if (fault instanceof Error) return fault.message;
    throw fault;
  }
}
