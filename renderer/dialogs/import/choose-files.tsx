import { FileUp, FolderUp } from 'lucide-react';
import { DropZone, type DropZoneProps, Text } from 'react-aria-components';
import { isDesktop } from '../../door/door.ts';
import { Button } from '../../ui/button.tsx';
import styles from './choose-files.module.css';
import { filesIn } from './files-in.ts';

type DropEvent = Parameters<NonNullable<DropZoneProps['onDrop']>>[0];

type Props = {
  readonly problem: string | undefined;
  readonly onChoose: (what: 'files' | 'folder') => void;
  readonly onDrop: (files: File[]) => void;
};

/** Files by dialog, or dropped where the page may read them itself. */
export function ChooseFiles({ problem, onChoose, onDrop }: Props) {
  const drop = async ({ items }: DropEvent) => onDrop(await filesIn(items));
  const buttons = (
    <div className={styles.buttons}>
      <Button variant="primary" autoFocus onPress={() => onChoose('files')}>
        <FileUp aria-hidden />
        Choose files…
      </Button>
      <Button onPress={() => onChoose('folder')}>
        <FolderUp aria-hidden />
        Choose a folder…
      </Button>
    </div>
  );
  return (
    <>
      <p role="alert" className={problem ? styles.problem : undefined}>
        {problem}
      </p>
      {isDesktop ? (
        <div className={styles.zone}>{buttons}</div>
      ) : (
        <DropZone className={styles.zone ?? ''} onDrop={(event) => void drop(event)}>
          {buttons}
          <Text slot="label" className={styles.drop ?? ''}>
            or drop them here
          </Text>
        </DropZone>
      )}
      <p className={styles.note}>
        A file that is here already is skipped, and one that cannot be read stops nothing. The whole
        import can be undone.
      </p>
    </>
  );
}
