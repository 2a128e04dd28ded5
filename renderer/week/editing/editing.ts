import { createContext, use } from 'react';
import type { Session } from '../../../shared/training/session.ts';
import type { SessionId } from '../../../shared/units/ids.ts';
import type { ShownDay } from '../days/days.ts';
import type { MovableDays, Moving } from '../moving/moving.ts';
import type { Consequences } from './consequences.ts';
import type { Resizing } from './resize.ts';
import type { Selection } from './selection.ts';

/** What is being done to the week right now, before anything is saved. */
export type Editing = {
  readonly days: readonly ShownDay[];
  readonly movable: MovableDays;
  readonly moving: Moving | undefined;
  readonly setMoving: (moving: Moving | undefined) => void;
  readonly resizing: Resizing | undefined;
  readonly setResizing: (resizing: Resizing | undefined) => void;
  readonly selection: Selection;
  readonly setSelection: (selection: Selection) => void;
  readonly clearSelection: () => void;
  /** The selection that goes with a session, itself included; or itself alone. */
  readonly selectedWith: (session: Session) => readonly Session[];
  /** Sessions that go from where they are when they are pasted. */
  readonly cut: ReadonlySet<SessionId>;
  /** What a drop right now would do to the flags of every week that it touches. */
  readonly consequences: Consequences | undefined;
  /** The same for a move that is not shown yet. */
  readonly consequencesOfMove: (moving: Moving) => Consequences;
};

export const EditingContext = createContext<Editing | undefined>(undefined);

export function useEditing(): Editing {
  const editing = use(EditingContext);
  if (!editing) throw new Error('A part of the days was shown outside of the week screen.');
  return editing;
}
