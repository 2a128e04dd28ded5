import type { ReactNode } from 'react';
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import styles from './menu.module.css';

export type MenuEntry = {
  readonly id: string;
  readonly label: string;
  readonly icon?: ReactNode;
  readonly hint?: string | undefined;
  readonly chosen?: boolean | undefined;
  readonly act: () => void;
};

type MenuProps = {
  readonly label: string;
  /** The button that opens it. */
  readonly children: ReactNode;
  readonly entries: readonly MenuEntry[];
};

/** A button with a menu of things to do. */
export function Menu({ label, children, entries }: MenuProps) {
  return (
    <MenuTrigger>
      {children}
      <Popover className={styles.popover ?? ''} offset={6}>
        <AriaMenu className={styles.menu ?? ''} aria-label={label}>
          {entries.map(({ id, label: text, icon, hint, chosen, act }) => (
            <MenuItem
              key={id}
              id={id}
              textValue={text}
              className={styles.item ?? ''}
              data-chosen={chosen || undefined}
              onAction={act}
            >
              {icon}
              <span className={styles.text}>
                {text}
                {chosen && <span className="spoken">, shown now</span>}
              </span>
              {hint && <kbd className={styles.hint}>{hint}</kbd>}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
