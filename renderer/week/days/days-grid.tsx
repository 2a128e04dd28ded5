import { useMemo, useRef } from 'react';
import { useDialogs } from '../../app/dialogs.ts';
import { useKeptFocus } from '../../app/use-kept-focus.ts';
import { useClipboard } from '../clipboard/use-clipboard.ts';
import { WeekClipboardContext } from '../clipboard/week-clipboard.ts';
import { useEditing } from '../editing/editing.ts';
import { useResize } from '../editing/use-resize.ts';
import { dateOfStop } from '../keyboard/grid.ts';
import { useDayKeys } from '../keyboard/use-day-keys.ts';
import { useRovingFocus } from '../keyboard/use-roving-focus.ts';
import { useWayIn } from '../keyboard/use-way-in.ts';
import { DragGhost } from '../moving/drag-ghost.tsx';
import { useDrop } from '../moving/use-drop.ts';
import { usePointerMove } from '../moving/use-pointer-move.ts';
import { useWeekView } from '../view.ts';
import { DayColumn } from './day-column.tsx';
import { sessionOf } from './day-items.ts';
import { gridOf, itemOf } from './days.ts';
import styles from './days-grid.module.css';

/** The seven days. One stop of the Tab key; arrows go from card to card. */
export function DaysGrid() {
  const { week, flags } = useWeekView();
  const { days, moving } = useEditing();
  const { open } = useDialogs();
  const grid = useMemo(() => gridOf(days), [days]);
  const container = useRef<HTMLElement>(null);
  const ghost = useRef<HTMLDivElement>(null);
  const isHeldBack = open !== undefined;
  const focus = useRovingFocus({ grid, today: week.today, container, isHeldBack });
  // A card can be gone when the dialog that it opened closes.
  useKeptFocus(container, () => isHeldBack || focus.goTo(focus.stop));
  useWayIn(focus, isHeldBack);
  const drop = useDrop(focus);
  const { grab, pointer } = usePointerMove(drop, ghost);
  const { grabEdge, step } = useResize();
  const item = itemOf(days, focus.stop);
  const clipboard = useClipboard({
    date: dateOfStop(grid, focus.stop) ?? week.today,
    chosen: item && sessionOf(item),
    follow: focus.follow,
  });
  const onKeyDown = useDayKeys({ grid, focus, drop, clipboard, resize: step });
  return (
    <section
      ref={container}
      aria-label="Days of the week. Arrow keys go from card to card, M moves a session."
      className={styles.days}
      data-calm={flags.emergencies.length > 0 || undefined}
      onKeyDown={onKeyDown}
    >
      <WeekClipboardContext value={clipboard}>
        {days.map((day) => (
          <DayColumn
            key={day.day.date}
            {...day}
            stopProps={focus.stopProps}
            onGrab={grab}
            onGrabEdge={grabEdge}
          />
        ))}
      </WeekClipboardContext>
      {moving?.by === 'pointer' && <DragGhost moving={moving} ghost={ghost} pointer={pointer} />}
    </section>
  );
}
