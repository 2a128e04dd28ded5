import { Ellipsis } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { IsoDate } from '../../../shared/calendar/iso-date.ts';
import { formatLongDay } from '../../../shared/words/format.ts';
import { heldText } from '../clipboard/held.ts';
import { useWeekClipboard } from '../clipboard/week-clipboard.ts';
import {
  movedFrom,
  toggleFirstPlans,
  toggleFirstPlansName,
  useFirstPlansAreShown,
} from '../days/first-plans.ts';
import { Menu } from '../menu/menu.tsx';
import { useWeekView } from '../view.ts';
import styles from './day-menu.module.css';

/** What can be done with a whole day, behind three dots. */
export function DayMenu({ date }: { date: IsoDate }) {
  const { actions, window } = useWeekView();
  const clipboard = useWeekClipboard();
  useFirstPlansAreShown();
  const on = formatLongDay(date);
  const entries = [
    ...(heldText() === undefined
      ? []
      : [{ id: 'paste', label: 'Paste', hint: 'V', act: () => clipboard.paste(date) }]),
    { id: 'note', label: 'Note …', act: () => actions.writeNote(date) },
    { id: 'room', label: 'Day off, or less time …', act: () => actions.setAvailability(date) },
    { id: 'template', label: 'Plan from a template …', act: () => actions.planTemplate(date) },
    ...(date >= window.today
      ? [{ id: 'swap', label: 'Swap all runs from here …', act: () => actions.swapRuns(date) }]
      : []),
    ...(movedFrom(window.history, date).length > 0
      ? [{ id: 'first-plans', label: toggleFirstPlansName(), act: toggleFirstPlans }]
      : []),
    { id: 'save', label: 'Save the week as a template …', act: actions.saveWeekTemplate },
  ];
  return (
    <Menu label={`More for ${on}`} entries={entries}>
      <Button className={styles.dots ?? ''} aria-label={`More for ${on}`}>
        <Ellipsis size={15} aria-hidden="true" />
      </Button>
    </Menu>
  );
}
