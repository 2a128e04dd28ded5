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

type ClipboardMeans = {
  /** The day that a paste goes to. */
  readonly date: IsoDate;
  /** What is copied: the card with the focus, or the selection that it is part of. */
  readonly chosen: readonly Session[];
  readonly follow: (stop: string) => void;
};

/** Cut, copy and paste of sessions, by the system's clipboard and by single keys. */
export function useClipboard({ date, chosen, follow }: ClipboardMeans) {
  const { setCut, clearSelection } = useEditing();
  const { actions, window } = useWeekView();
  const { open } = useDialogs();
  const isCutting = useRef(false);
  const athleteId = window.history.athlete.id;

  /** Puts it on the clipboard of the system, by the event that asks for it. */
  const take = (event: ClipboardEvent, isCut: boolean) => {
    const text = clipText(chosen);
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    hold(text, isCut ? chosen : []);
    setCut(new Set(isCut ? chosen.map(({ id }) => id) : []));
    announce(taken(chosen, isCut));
  };
  const paste = (text: string | undefined) => {
    const edits = editsOf(text, cutOf(athleteId), date);
    if (!edits) return showToast({ tone: 'error', text: NO_SESSION });
    if (text && isCutElsewhere(text, athleteId)) showToast({ tone: 'good', text: STAYS_ELSEWHERE });
    spendCut();
    setCut(new Set());
    clearSelection();
    actions.editPlan(edits, ([first]) => first && follow(`session-${first.id}`));
  };

  const onTake = useEffectEvent((event: ClipboardEvent) => {
    if (open || isTaken(event.target) || isTextSelected() || chosen.length === 0) return;
    take(event, event.type === 'cut' || isCutting.current);
  });
  const onPaste = useEffectEvent((event: ClipboardEvent) => {
    if (open || isTaken(event.target)) return;
    event.preventDefault();
    paste(event.clipboardData?.getData('text/plain'));
  });
  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    document.addEventListener('copy', (event) => onTake(event), { signal });
    document.addEventListener('cut', (event) => onTake(event), { signal });
    document.addEventListener('paste', (event) => onPaste(event), { signal });
    return () => listening.abort();
  }, []);

  return {
    copy: askToCopy,
    cut: () => {
      isCutting.current = true;
      askToCopy();
      isCutting.current = false;
    },
    paste: () => {
      const text = heldText();
      if (text !== undefined) paste(text);
      else announce('Nothing was copied here yet. C copies the card with the focus.');
    },
  };
}

/** Of the ways to the system's clipboard the one that needs no permission: the desktop gives none. */
function askToCopy(): void {
  document.execCommand('copy');
}

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
