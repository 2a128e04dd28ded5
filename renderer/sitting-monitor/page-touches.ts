const TOUCHES = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;

/** Nobody has touched the page before it is touched. */
let touchedAt = Number.NEGATIVE_INFINITY;

/** By the clock of the page, in milliseconds. */
export function lastTouchOfPage(): number {
  return touchedAt;
}

/** Sees that the page is used, and not what for. Lasts until the signal says stop. */
export function watchPage(signal: AbortSignal): void {
  const touched = () => {
    touchedAt = performance.now();
  };
  for (const type of TOUCHES) {
    document.addEventListener(type, touched, { signal, capture: true, passive: true });
  }
}
