import { Armchair, ArrowRightLeft, CalendarPlus, CircleCheck, Plus } from 'lucide-react';
import { later } from '../../../shared/calendar/iso-date.ts';
import { Button } from '../../ui/button.tsx';
import { shownDay } from '../days/shown-day.ts';
import { Menu } from '../menu/menu.tsx';
import { useWeekView } from '../view.ts';

/** What can be added; on today while the week on screen holds it, else on its first day. */
export function AddMenu() {
  const { window, actions } = useWeekView();
  const date = shownDay(window);
  const entries = [
    {
      id: 'session',
      label: 'Plan a session',
      hint: 'N',
      icon: <CalendarPlus aria-hidden="true" />,
      act: () => actions.addSession(date),
    },
    {
      id: 'activity',
      label: 'Log an activity',
      icon: <CircleCheck aria-hidden="true" />,
      act: () => actions.logActivity(date),
    },
    {
      id: 'sitting',
      label: 'Log a day of sitting',
      icon: <Armchair aria-hidden="true" />,
      act: () => actions.logSitting(date),
    },
  ];
  const swapRuns = {
    id: 'swap-runs',
    label: 'Swap all runs for some days',
    icon: <ArrowRightLeft aria-hidden="true" />,
    act: () => actions.swapRuns(later(date, window.today)),
  };
  return (
    <Menu label="Add" entries={[...entries, swapRuns]}>
      <Button variant="primary">
        <Plus aria-hidden="true" />
        Add
      </Button>
    </Menu>
  );
}
