import type { RefObject } from 'react';
import { Menu as AriaMenu, MenuItem, Popover } from 'react-aria-components';
import { useWeekClipboard } from '../clipboard/week-clipboard.ts';
import type { DayItem } from '../days/day-items.ts';
import styles from '../menu/menu.module.css';
import { useWeekView } from '../view.ts';
import { cardMenuEntries } from './card-menu-entries.ts';

type CardMenuProps = {
  readonly item: DayItem;
  readonly card: RefObject<HTMLElement | null>;
  readonly isOpen: boolean;
  readonly setOpen: (isOpen: boolean) => void;
};

/** All that can be done with a card, by a right click or the menu key. */
export function CardMenu({ item, card, isOpen, setOpen }: CardMenuProps) {
  const { actions, window } = useWeekView();
  const clipboard = useWeekClipboard();
  const entries = cardMenuEntries(item, { actions, clipboard, today: window.today });
  return (
    <Popover
      className={styles.popover ?? ''}
      triggerRef={card}
      isOpen={isOpen}
      onOpenChange={setOpen}
      placement="right top"
      offset={6}
    >
      <AriaMenu
        className={styles.menu ?? ''}
        aria-label="What to do with this card"
        autoFocus="first"
        onClose={() => setOpen(false)}
      >
        {entries.map(({ label, hint, act }) => (
          <MenuItem
            key={label}
            id={label}
            textValue={label}
            className={styles.item ?? ''}
            onAction={act}
          >
            <span className={styles.text}>{label}</span>
            {hint && <kbd className={styles.hint}>{hint}</kbd>}
          </MenuItem>
        ))}
      </AriaMenu>
    </Popover>
  );
}
