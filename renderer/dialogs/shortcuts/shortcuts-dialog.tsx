import { Keyboard } from 'react-aria-components';
import { Dialog } from '../../ui/dialog.tsx';
import { type Shortcut, shortcutGroups } from './shortcuts.ts';
import styles from './shortcuts-dialog.module.css';

/** Lists the keys. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const isMac = navigator.platform.startsWith('Mac');
  return (
    <Dialog title="Keys" isText onClose={onClose}>
      <div className={styles.groups}>
        {shortcutGroups(isMac ? '⌘' : 'Ctrl').map(({ name, shortcuts }) => (
          <section key={name}>
            <h3 className={styles.name}>{name}</h3>
            <dl>
              {shortcuts.map((shortcut) => (
                <Line key={shortcut.does} {...shortcut} />
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}

function Line({ keys, does }: Shortcut) {
  return (
    <div className={styles.line}>
      <dt className={styles.keys}>
        {keys.map((key) => (
          <Keyboard key={key} className={styles.key}>
            {key}
          </Keyboard>
        ))}
      </dt>
      <dd>{does}</dd>
    </div>
  );
}
