/** The click that ends a drag must open nothing. The next press is a new one. */
export function swallowClick(): void {
  const listening = new AbortController();
  const { signal } = listening;
  const onClick = (event: MouseEvent) => {
    event.stopPropagation();
    listening.abort();
  };
  document.addEventListener('click', onClick, { capture: true, signal });
  document.addEventListener('pointerdown', () => listening.abort(), { capture: true, signal });
}
