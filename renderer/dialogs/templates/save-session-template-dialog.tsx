import type { Session } from '../../../shared/training/session.ts';
import { workoutName } from '../../../shared/words/workout-name.ts';
import { useChange } from '../../data/use-change.ts';
import { SaveTemplateDialog } from './save-template-dialog.tsx';

type Props = { readonly session: Session; readonly onClose: () => void };

export function SaveSessionTemplateDialog({ session, onClose }: Props) {
  const { mutateAsync } = useChange('template.saveSession', { reportsErrors: false });
  return (
    <SaveTemplateDialog
      what="this session"
      suggestedName={workoutName(session)}
      send={(name) => mutateAsync({ sessionId: session.id, name })}
      onClose={onClose}
    />
  );
}
