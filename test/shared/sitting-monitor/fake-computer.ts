import { measure } from '../../../shared/sitting-monitor/measure.ts';
import type { Break, Moment } from '../../../shared/sitting-monitor/moment.ts';
import { type Monitor, startMonitor } from '../../../shared/sitting-monitor/monitor.ts';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
const LOOK_EVERY = MINUTE / 4;

/** A computer with two clocks that the test moves, and somebody or nobody at it. */
export class FakeComputer {
  monitor: Monitor = startMonitor([]);
  timeZone = 'Europe/Madrid';
  #uptime = 1_000;
  #wallClock: number;
  #touchedAt = 0;

  constructor(local: string, timeZone = 'Europe/Madrid') {
    this.timeZone = timeZone;
    this.#wallClock =
      Temporal.PlainDateTime.from(local).toZonedDateTime(timeZone).epochMilliseconds;
  }

  /** Somebody types for so long. */
  use(milliseconds: number): this {
    return this.#pass(milliseconds, () => this.#touch());
  }

  /** Nobody touches it for so long. */
  rest(milliseconds: number): this {
    return this.#pass(milliseconds, () => {});
  }

  tell(kind: Break | 'stood-up'): this {
    return this.#see({ ...this.clocks, kind });
  }

  /** Time that the planner does not see; the clock that cannot be set may stand still. */
  outOfSight(milliseconds: number, standsStill = false): this {
    this.#wallClock += milliseconds;
    if (!standsStill) this.#uptime += milliseconds;
    return this;
  }

  setClock(by: number): this {
    this.#wallClock += by;
    return this;
  }

  /** Minutes in all and at a stretch, by day. */
  get measured() {
    return Object.fromEntries(
      this.monitor.days.map(({ date, totalMilliseconds, longestMilliseconds }) => [
        date,
        [totalMilliseconds / MINUTE, longestMilliseconds / MINUTE],
      ]),
    );
  }

  get clocks() {
    return { uptime: this.#uptime, wallClock: this.#wallClock, timeZone: this.timeZone };
  }

  #touch(): void {
    this.#touchedAt = this.#uptime;
  }

  /** Looks at once, and then every quarter of a minute. */
  #pass(milliseconds: number, each: () => void): this {
    each();
    this.#look();
    for (let passed = 0; passed < milliseconds; passed += LOOK_EVERY) {
      this.#uptime += LOOK_EVERY;
      this.#wallClock += LOOK_EVERY;
      each();
      this.#look();
    }
    return this;
  }

  #look(): void {
    const idleMilliseconds = this.#uptime - this.#touchedAt;
    this.#see({ ...this.clocks, kind: 'look', idleMilliseconds });
  }

  #see(moment: Moment): this {
    this.monitor = measure(this.monitor, moment);
    return this;
  }
}
