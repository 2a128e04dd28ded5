import type { HistoryWindow } from '../../../shared/contract/week-operations.ts';
import { useChange } from '../../data/use-change.ts';
import { SaveTemplateDialog } from './save-template-dialog.tsx';

type Props = { readonly window: HistoryWindow; readonly onClose: () => void };

export function SaveWeekTemplateDialog({ window, onClose }: Props) {
  const { mutateAsync } = useChange('template.saveWeek', { reportsErrors: false });
  const { history, week } = window;
  return (
    <SaveTemplateDialog
      what="this week"
      suggestedName=""
      send={(name) => mutateAsync({ athleteId: history.athlete.id, week, name })}
      onClose={onClose}
    />
  );
}
