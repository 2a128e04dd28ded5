import { useMemo, useRef, useState } from 'react';
import { useDialogs } from '../../app/dialogs.ts';
import { useDayKeys } from '../keyboard/use-day-keys.ts';
import { useRovingFocus } from '../keyboard/use-roving-focus.ts';
import { DragGhost } from '../moving/drag-ghost.tsx';
import type { Moving } from '../moving/moving.ts';
import { useDrop } from '../moving/use-drop.ts';
import { usePointerMove } from '../moving/use-pointer-move.ts';
import { useWeekView } from '../view.ts';
import { DayColumn } from './day-column.tsx';
import { gridOf, movableDays, shownDays } from './days.ts';
import styles from './days-grid.module.css';

/** The seven days. One stop of the Tab key; arrows go from card to card. */
export function DaysGrid() {
  const { week, flags, window } = useWeekView();
  const { open } = useDialogs();
  const days = useMemo(() => shownDays(week, window.history), [week, window]);
  const movable = useMemo(() => movableDays(days), [days]);
  const grid = useMemo(() => gridOf(days), [days]);
  const container = useRef<HTMLElement>(null);
  const [moving, setMoving] = useState<Moving>();
  const focus = useRovingFocus({
    grid,
    today: week.today,
    container,
    isHeldBack: open !== undefined,
  });
  const drop = useDrop({ days: movable, setMoving });
  const { grab, pointer } = usePointerMove({ days: movable, moving, setMoving, drop });
  const onKeyDown = useDayKeys({ days, movable, grid, focus, moving, setMoving, drop });
  return (
    <section
      ref={container}
      aria-label="Days of the week. Arrow keys go from card to card, M moves a session."
      className={styles.days}
      data-calm={flags.emergencies.length > 0 || undefined}
      onKeyDown={onKeyDown}
    >
      {days.map((day) => (
        <DayColumn
          key={day.day.date}
          {...day}
          moving={moving}
          stopProps={focus.stopProps}
          onGrab={grab}
        />
      ))}
      {moving && pointer && <DragGhost moving={moving} pointer={pointer} />}
    </section>
  );
}
