import { useState } from 'react';
import {
  Dialog as AriaDialog,
  Autocomplete,
  Input,
  Menu,
  MenuItem,
  Modal,
  ModalOverlay,
  SearchField,
} from 'react-aria-components';
import { flushSync } from 'react-dom';
import dialogStyles from '../ui/dialog.module.css';
import menuStyles from '../week/menu/menu.module.css';
import { findItems } from './find-items.ts';
import styles from './palette-dialog.module.css';
import type { PaletteItem } from './palette-item.ts';

type Props = {
  readonly items: readonly PaletteItem[];
  /** Items that only the words bring about, such as the week that they name. */
  readonly itemsFor: (query: string) => readonly PaletteItem[];
  readonly onClose: () => void;
};

/** Finds every action, athlete, week and session by a word or two. Enter does it. */
export function PaletteDialog({ items, itemsFor, onClose }: Props) {
  const [query, setQuery] = useState('');
  const found = [...itemsFor(query), ...findItems(items, query)];
  const [opener] = useState(() => document.activeElement);
  const act = (id: React.Key) => {
    // First the focus goes back: a dialog that is opened here returns it to where it found it.
    flushSync(onClose);
    if (opener instanceof HTMLElement) opener.focus({ preventScroll: true });
    found.find((item) => item.id === id)?.act();
  };
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(isOpen) => isOpen || onClose()}
      className={`${dialogStyles.overlay} ${styles.overlay}`}
    >
      <Modal className={`${dialogStyles.modal} ${dialogStyles.normal}`}>
        <AriaDialog className={dialogStyles.dialog ?? ''} aria-label="Find anything">
          <Autocomplete inputValue={query} onInputChange={setQuery}>
            <SearchField autoFocus aria-label="Find an action, a week, an athlete or a session">
              <Input
                className={styles.input ?? ''}
                placeholder="Find anything: plan, week 12, an athlete …"
              />
            </SearchField>
            <Menu
              className={`${menuStyles.menu} ${styles.list}`}
              aria-label="Found"
              onAction={act}
              renderEmptyState={() => <p className={styles.none}>Nothing is called that.</p>}
            >
              {found.map(({ id, label, hint }) => (
                <MenuItem key={id} id={id} textValue={label} className={menuStyles.item ?? ''}>
                  <span className={menuStyles.text}>{label}</span>
                  {hint && <kbd className={menuStyles.hint}>{hint}</kbd>}
                </MenuItem>
              ))}
            </Menu>
          </Autocomplete>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
