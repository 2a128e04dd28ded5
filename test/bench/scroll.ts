import type { Page } from 'playwright-core';
import { traceMainThread } from './main-thread.ts';

/** What one scroll from top to bottom cost. */
export type Scroll = {
  readonly frames: number;
  /** Frames of 16.7 ms that passed while another was still made. */
  readonly dropped: number;
  /** Tasks that held the page for longer than 50 ms by the clock, which is when people notice. */
  readonly longTasks: number;
  /** The same in processor time: a busy machine adds none. */
  readonly longProcessorTasks: number;
  /** In ms of processor time. */
  readonly longestTask: number;
};

/** Frames of one scroll: ten seconds at 60 a second, the speed of a fling. */
const FRAMES = 600;

/** Scrolls from the top to the bottom, as far in each frame, and counts what did not keep up. */
export async function measureScroll(page: Page): Promise<Scroll> {
  const seen = { dropped: 0, longTasks: 0 };
  const { over50, longest } = await traceMainThread(page, async () => {
    Object.assign(seen, await scrollThrough(page));
  });
  return {
    frames: FRAMES,
    ...seen,
    longProcessorTasks: over50,
    longestTask: Math.round(longest),
  };
}

function scrollThrough(page: Page): Promise<{ dropped: number; longTasks: number }> {
  return page.getByRole('rowgroup').evaluate(async (scroller, frames) => {
    const nextFrame = () => new Promise<number>((done) => requestAnimationFrame(done));
    scroller.scrollTop = 0;
    for (let rest = 0; rest < 30; rest += 1) await nextFrame();
    let longTasks = 0;
    const observer = new PerformanceObserver((list) => {
      longTasks += list.getEntries().length;
    });
    observer.observe({ type: 'longtask' });
    const step = (scroller.scrollHeight - scroller.clientHeight) / frames;
    const stamps: number[] = [await nextFrame()];
    for (let frame = 1; frame <= frames; frame += 1) {
      scroller.scrollTop = frame * step;
      stamps.push(await nextFrame());
    }
    // What is still queued tells of the last frames.
    await nextFrame();
    longTasks += observer.takeRecords().length;
    observer.disconnect();
    const gaps = stamps.slice(1).map((stamp, index) => stamp - (stamps[index] ?? stamp));
    const lost = gaps.map((gap) => Math.max(0, Math.round(gap / (1000 / 60)) - 1));
    return { dropped: lost.reduce((sum, count) => sum + count, 0), longTasks };
  }, FRAMES);
}

/** The most of each, whichever scroll it was in: a good one does not make up for a bad one. */
export function worstOf(scrolls: readonly Scroll[]): Scroll {
  const most = (of: (scroll: Scroll) => number) => Math.max(0, ...scrolls.map(of));
  return {
    frames: most(({ frames }) => frames),
    dropped: most(({ dropped }) => dropped),
    longTasks: most(({ longTasks }) => longTasks),
    longProcessorTasks: most(({ longProcessorTasks }) => longProcessorTasks),
    longestTask: most(({ longestTask }) => longestTask),
  };
}
