import { useEffect, useEffectEvent } from 'react';

/**
 * Escape closes what is open also while nothing has the focus: a button that is gone once it was
 * pressed takes the focus along, and the key is heard by the page alone.
 */
export function useLostEscape(onClose: () => void): void {
  const onKeyDown = useEffectEvent(({ key, defaultPrevented }: KeyboardEvent) => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (key === 'Escape' && isLost && !defaultPrevented) onClose();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKeyDown(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
}
