import { type RefObject, useEffect, useRef } from 'react';

/**
 * Gives the focus to a panel, or to what `give` names in it, when what had it there is gone: a flag
 * that went quiet takes its buttons along, and the keyboard would start again at the top of the page.
 */
export function useKeptFocus(panel: RefObject<HTMLElement | null>, give?: () => void): void {
  const wasInside = useRef(false);
  useEffect(() => {
    const listening = new AbortController();
    const notice = ({ target }: Event) => {
      // A dialog that was opened from here gives the focus back to here.
      if (!(target instanceof Element) || target.closest('[role="dialog"]')) return;
      wasInside.current = panel.current?.contains(target) ?? false;
    };
    document.addEventListener('focusin', notice, { signal: listening.signal });
    document.addEventListener('pointerdown', notice, { signal: listening.signal });
    return () => listening.abort();
  }, [panel]);
  useEffect(() => {
    // Two frames: a dialog that closes gives the focus back in the first.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        const isLost = document.activeElement === document.body;
        if (!wasInside.current || !isLost) return;
        if (give) give();
        // A panel longer than the window would jump.
        else panel.current?.focus({ preventScroll: true });
      });
    });
    return () => cancelAnimationFrame(frame);
  });
}
