import { measure } from '../../shared/sitting-monitor/measure.ts';
import { asked, asksToGetUp, sittingFor } from '../../shared/sitting-monitor/prompt.ts';
import { door, isDesktop } from '../door/door.ts';
import { lookNow } from './look.ts';
import { watchPage } from './page-touches.ts';
import { measuring, setMonitor } from './store.ts';

/** Short beside a minute, which is the unit of what is shown. */
const LOOK_EVERY_MILLISECONDS = 15_000;
const MILLISECONDS_IN_A_MINUTE = 60_000;
const LOCK = 'evenload.sitting-monitor';

/** Measures until the signal says stop. Of several tabs only one does, or time would count twice. */
export function measureHere(signal: AbortSignal, hasOpenEpisode: () => boolean): void {
  watchPage(signal);
  const measureAlone = async () => {
    const look = () => void lookOnce(signal, hasOpenEpisode());
    const timer = setInterval(look, LOOK_EVERY_MILLISECONDS);
    await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
    clearInterval(timer);
  };
  // It rejects when it is stopped before its turn has come, which is no fault.
  navigator.locks.request(LOCK, { signal }, measureAlone).catch(() => undefined);
}

async function lookOnce(signal: AbortSignal, hasOpenEpisode: boolean): Promise<void> {
  const seen = await Promise.resolve(lookNow(measuring().monitor.last?.uptime ?? 0)).catch(
    // The host does not answer: the next look finds a gap, and counts nothing of it.
    () => undefined,
  );
  const { settings } = measuring();
  if (!seen || !settings || signal.aborted) return;
  const monitor = seen.moments.reduce(measure, measuring().monitor);
  const { isFullScreen } = seen;
  const around = { hasOpenEpisode, isFullScreen, quietHours: settings.quietHours };
  if (!asksToGetUp(monitor, around)) return setMonitor(monitor);
  const minutes = Math.floor(sittingFor(monitor) / MILLISECONDS_IN_A_MINUTE);
  setMonitor(asked(monitor), minutes);
  if (isDesktop) void door['computer.remind']({ minutes }).catch(() => undefined);
}
