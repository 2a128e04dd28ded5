import type { Athlete } from '../../../shared/training/athlete.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ChooseFiles } from './choose-files.tsx';
import type { ImportProgress } from './import-progress.ts';
import { ImportResult } from './import-result.tsx';
import { Progress } from './progress.tsx';
import { useImport } from './use-import.ts';

type Props = { readonly athlete: Athlete; readonly onClose: () => void };

/** Imports files of activities, shows how far it is, and what came of every file. */
export function ImportDialog({ athlete, onClose }: Props) {
  const { progress, choose, drop, cancel } = useImport(athlete.id);
  const isBusy = progress.phase === 'sending' || progress.phase === 'importing';
  // What has been imported stays; closing must not leave an import running unseen.
  const close = () => {
    cancel();
    onClose();
  };
  return (
    <Dialog
      title="Import activities"
      subtitle={`For ${athlete.name}. FIT, GPX and TCX files, or a folder of them.`}
      onClose={close}
      footer={<Footer progress={progress} isBusy={isBusy} onCancel={cancel} onClose={close} />}
    >
      {progress.phase === 'choosing' && (
        <ChooseFiles problem={progress.problem} onChoose={choose} onDrop={drop} />
      )}
      {isBusy && <Progress progress={progress} />}
      {progress.phase === 'finished' && <ImportResult progress={progress} units={athlete.units} />}
    </Dialog>
  );
}

type FooterProps = {
  readonly progress: ImportProgress;
  readonly isBusy: boolean;
  readonly onCancel: () => void;
  readonly onClose: () => void;
};

function Footer({ progress, isBusy, onCancel, onClose }: FooterProps) {
  if (isBusy)
    return (
      <Button key="cancel" autoFocus onPress={onCancel}>
        Cancel the rest
      </Button>
    );
  if (progress.phase === 'choosing')
    return (
      <Button key="close" onPress={onClose}>
        Close
      </Button>
    );
  return (
    <Button key="done" variant="primary" autoFocus onPress={onClose}>
      Done
    </Button>
  );
}
