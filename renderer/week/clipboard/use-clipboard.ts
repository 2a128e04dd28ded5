import { useEffect, useEffectEvent, useRef } from 'react';
import type { IsoDate } from '../../../shared/calendar/iso-date.ts';
import type { PlanEdit } from '../../../shared/planning/plan-edit.ts';
import type { Session } from '../../../shared/training/session.ts';
import { useDialogs } from '../../app/dialogs.ts';
import { announce } from '../../data/announcements.ts';
import { showToast } from '../../data/toasts.ts';
import { isTaken } from '../../keys/is-taken.ts';
import { useEditing } from '../editing/editing.ts';
import { movedName } from '../moving/moving-words.ts';
import { useWeekView } from '../view.ts';
import { clipText, pasteCutEdits, pasteEdits, readClip } from './clip.ts';
import { cutOf, heldText, hold, isCutElsewhere, spendCut } from './held.ts';
import type { WeekClipboard } from './week-clipboard.ts';

type ClipboardMeans = {
  /** The day with the focus, to which the system's own key pastes. */
  readonly date: IsoDate;
  /** The card with the focus, which the system's own keys copy. */
  readonly chosen: Session | undefined;
  readonly follow: (stop: string) => void;
};

/** Cut, copy and paste of sessions, by the system's clipboard, by single keys and from menus. */
export function useClipboard({ date, chosen, follow }: ClipboardMeans): WeekClipboard {
  const { clearSelection, selectedWith } = useEditing();
  const { actions, window } = useWeekView();
  const { open } = useDialogs();
  const asked = useRef<Asked>(undefined);
  const athleteId = window.history.athlete.id;

  /** Puts it on the clipboard of the system, by the event that asks for it. */
  const take = (event: ClipboardEvent, { session, isCut }: Asked) => {
    const sessions = selectedWith(session);
    const text = clipText(sessions);
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    hold(text, isCut ? sessions : []);
    announce(taken(sessions, isCut));
  };
  const paste = (text: string | undefined, on: IsoDate) => {
    const edits = editsOf(text, cutOf(athleteId), on);
    if (!edits) return showToast({ tone: 'error', text: NO_SESSION });
    if (text && isCutElsewhere(text, athleteId)) showToast({ tone: 'good', text: STAYS_ELSEWHERE });
    spendCut();
    clearSelection();
    actions.editPlan(edits, ([first]) => first && follow(`session-${first.id}`));
  };

  const onTake = useEffectEvent((event: ClipboardEvent) => {
    if (asked.current) return take(event, asked.current);
    if (open || isTaken(event.target) || isTextSelected() || !chosen) return;
    take(event, { session: chosen, isCut: event.type === 'cut' });
  });
  const onPaste = useEffectEvent((event: ClipboardEvent) => {
    if (open || isTaken(event.target)) return;
    event.preventDefault();
    paste(event.clipboardData?.getData('text/plain'), date);
  });
  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    document.addEventListener('copy', (event) => onTake(event), { signal });
    document.addEventListener('cut', (event) => onTake(event), { signal });
    document.addEventListener('paste', (event) => onPaste(event), { signal });
    return () => listening.abort();
  }, []);

  /** Of the ways to the system's clipboard the one that needs no permission: the desktop gives none. */
  const ask = (wanted: Asked) => {
    asked.current = wanted;
    document.execCommand('copy');
    asked.current = undefined;
  };
  return {
    copy: (session) => ask({ session, isCut: false }),
    cut: (session) => ask({ session, isCut: true }),
    paste: (on) => {
      const text = heldText();
      if (text !== undefined) paste(text, on);
      else announce('Nothing was copied here yet. C copies the card with the focus.');
    },
  };
}

/** A session that is to be copied or cut, with the selection that it is part of. */
type Asked = { readonly session: Session; readonly isCut: boolean };

const NO_SESSION =
  'Nothing was pasted: what is on the clipboard is no session of Evenload. Copy a card first, then paste it on a day.';

const STAYS_ELSEWHERE = 'Planned as a copy: what was cut stays in the plan of the other athlete.';

/** A cut that is pasted moves the sessions themselves, with all that they remember. */
function editsOf(
  text: string | undefined,
  cut: readonly Session[],
  date: IsoDate,
): readonly PlanEdit[] | undefined {
  if (text === undefined) return undefined;
  if (cut.length > 0 && heldText() === text) return pasteCutEdits(cut, date);
  const clip = readClip(text);
  return clip && pasteEdits(clip, date);
}

function taken([first, ...others]: readonly Session[], isCut: boolean): string {
  if (!first) return '';
  const what = movedName(first, others);
  return isCut
    ? `${what} cut. It stays until it is pasted on a day with V.`
    : `${what} copied. V pastes it on a day.`;
}

function isTextSelected(): boolean {
  return (document.getSelection()?.toString() ?? '') !== '';
}
