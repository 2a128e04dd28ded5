import { Check } from 'lucide-react';
import type { RefObject } from 'react';
import { Menu as AriaMenu, Header, MenuItem, MenuSection, Popover } from 'react-aria-components';
import { weekNumber } from '../../week/header/week-label.ts';
import styles from '../../week/menu/menu.module.css';
import { type WeekNumber, weekOfNumber } from '../data/week-numbers.ts';
import type { MenuPart } from './menu-parts.ts';
import own from './week-menu.module.css';

type WeekMenuProps = {
  readonly week: WeekNumber;
  readonly beside: RefObject<Element | null>;
  readonly parts: readonly MenuPart[];
  readonly onClose: () => void;
};

/** What a week is meant for, and how much its races matter. */
export function WeekMenu({ week, beside, parts, onClose }: WeekMenuProps) {
  const name = `What to do with ${weekNumber(weekOfNumber(week))}`;
  return (
    <Popover
      className={styles.popover ?? ''}
      aria-label={name}
      triggerRef={beside}
      isOpen
      onOpenChange={(isOpen) => isOpen || onClose()}
      placement="bottom start"
      offset={4}
    >
      <AriaMenu className={styles.menu ?? ''} aria-label={name} autoFocus="first" onClose={onClose}>
        {parts.map(({ title, entries }) => (
          <MenuSection key={title} className={own.section ?? ''}>
            <Header className={own.title ?? ''}>{title}</Header>
            {entries.map(({ id, label, icon: Icon, chosen, act }) => (
              <MenuItem
                key={id}
                id={id}
                textValue={label}
                className={styles.item ?? ''}
                data-chosen={chosen || undefined}
                onAction={act}
              >
                {Icon ? <Icon aria-hidden /> : <span className={own.noIcon} />}
                <span className={styles.text}>
                  {label}
                  {chosen && <span className="spoken">, as it is now</span>}
                </span>
                {chosen && <Check aria-hidden />}
              </MenuItem>
            ))}
          </MenuSection>
        ))}
      </AriaMenu>
    </Popover>
  );
}
