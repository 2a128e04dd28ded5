import { Keyboard } from 'react-aria-components';
import { commandKey } from '../../keys/screen-commands.ts';
import { setSingleKeys, useSingleKeys } from '../../keys/single-keys.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { type Shortcut, shortcutGroups } from './shortcuts.ts';
import styles from './shortcuts-dialog.module.css';

/** Lists the keys. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const command = commandKey();
  const keys = useSingleKeys();
  return (
    <Dialog title="Keys" isText onClose={onClose}>
      <div className={styles.groups}>
        {shortcutGroups(command).map(({ name, shortcuts }) => (
          <section key={name}>
            <h3 className={styles.name}>{name}</h3>
            <dl>
              {shortcuts.map((shortcut) => (
                <Line key={shortcut.does} {...shortcut} />
              ))}
            </dl>
          </section>
        ))}
        <Checkbox
          isSelected={keys === 'on'}
          onChange={(isOn) => setSingleKeys(isOn ? 'on' : 'off')}
        >
          Single keys such as N or [ work. Without them, those with {command}, Alt and the arrows
          still do.
        </Checkbox>
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
