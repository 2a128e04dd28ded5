import { useMemo, useState } from 'react';
import type { HistoryWindow } from '../../../shared/contract/week-operations.ts';
import type { PlanEdit } from '../../../shared/planning/plan-edit.ts';
import type { Session } from '../../../shared/training/session.ts';
import { readWeek } from '../../../shared/week/read-week.ts';
import type { Week } from '../../../shared/week/week.ts';
import { useCut } from '../clipboard/held.ts';
import { movableDays, shownDays } from '../days/days.ts';
import { hasMoved, type MovableDays, type Moving } from '../moving/moving.ts';
import { dropEdits } from '../moving/use-drop.ts';
import { type Consequences, consequencesOf, type Previewed, previewed } from './consequences.ts';
import type { Editing } from './editing.ts';
import { type Resizing, resizeEdit } from './resize.ts';
import { actedOn, NOTHING_SELECTED } from './selection.ts';

type EditedWeek = { readonly editing: Editing; readonly preview: Previewed };

/** Holds what is being moved, resized, selected or cut, and reads the week as it would be. */
export function useEditedWeek(window: HistoryWindow, week: Week): EditedWeek {
  const [moving, setMoving] = useState<Moving>();
  const [liftedFrom, setLiftedFrom] = useState(window);
  const [resizing, setResizing] = useState<Resizing>();
  const [selection, setSelection] = useState(NOTHING_SELECTED);
  const cut = useCut(window.history.athlete.id);

  const isCard = resizing && !moving;
  const actual = useMemo(() => movableDays(shownDays(week, window.history)), [week, window]);
  const edits = useMemo(
    () => editsOf(moving, resizing, week, actual),
    [moving, resizing, week, actual],
  );
  const touched = useMemo(
    () =>
      edits.length > 0
        ? touchedWeeks({ window, week, liftedFrom, edits, lifted: liftedBy(moving) })
        : [],
    [window, week, liftedFrom, edits, moving],
  );
  const preview = touched[0]?.preview ?? { window, week };
  const shown = isCard ? preview : { window, week };
  const days = useMemo(
    () => shownDays(shown.week, shown.window.history),
    [shown.week, shown.window],
  );
  const consequences = moving || resizing ? consequencesOf(touched) : undefined;

  const editing: Editing = {
    days,
    movable: actual,
    moving,
    setMoving: (next) => {
      if (next && !moving) setLiftedFrom(window);
      setMoving(next);
    },
    resizing,
    setResizing: (next) => {
      if (next && !resizing) setLiftedFrom(window);
      setResizing(next);
    },
    selection,
    setSelection,
    clearSelection: () => setSelection(NOTHING_SELECTED),
    selectedWith: (session) => actedOn(session, selection, actual),
    cut,
    consequences,
    consequencesOfMove: (next): Consequences =>
      hasMoved(next, actual)
        ? consequencesOf(
            touchedWeeks({
              window,
              week,
              liftedFrom: moving ? liftedFrom : window,
              edits: dropEdits(next, week, actual),
              lifted: liftedBy(next),
            }),
          )
        : consequencesOf([]),
  };
  return { editing, preview };
}

function editsOf(
  moving: Moving | undefined,
  resizing: Resizing | undefined,
  week: Week,
  days: MovableDays,
): readonly PlanEdit[] {
  if (moving) return hasMoved(moving, days) ? dropEdits(moving, week, days) : [];
  return resizing ? [resizeEdit(resizing)] : [];
}

function liftedBy(moving: Moving | undefined): readonly Session[] {
  return moving ? [moving.session, ...moving.others] : [];
}

type Touched = {
  readonly before: Week;
  readonly after: Week;
  readonly preview: Previewed;
};

/** The week on screen first; then the one that the sessions were lifted from, where it is another. */
function touchedWeeks(means: {
  readonly window: HistoryWindow;
  readonly week: Week;
  readonly liftedFrom: HistoryWindow;
  readonly edits: readonly PlanEdit[];
  readonly lifted: readonly Session[];
}): readonly Touched[] {
  const { window, week, liftedFrom, edits, lifted } = means;
  const preview = previewed(window, edits, lifted);
  const here = { before: week, after: preview.week, preview };
  if (liftedFrom.week === window.week) return [here];
  const { history, today } = liftedFrom;
  const left = previewed(liftedFrom, edits, []);
  return [
    here,
    { before: readWeek(history, liftedFrom.week, today), after: left.week, preview: left },
  ];
}
