import { BeatsPerMinute } from '../../shared/units/units.ts';

/** One moment of a recording. */
export type Sample = {
  /** Milliseconds since 1970. */
  readonly time: number;
  /** Beats a minute. */
  readonly heartRate?: number | undefined;
  /** Metres since the start. */
  readonly distance?: number | undefined;
};

export type Hard = {
  readonly hardDurationSeconds?: number;
  readonly hardDistanceMetres?: number;
};

/** Between samples further apart than this, nobody knows the heart rate. */
const GAP_SECONDS = 30;

/** The hard part is only stated when the samples account for this much of the whole. */
const COVERAGE_AT_LEAST = 0.9;
/** Samples that go on during a pause count it, so too much is as bad. */
const COVERAGE_AT_MOST = 1.1;

/** Adds up time and distance in zone 3 and above, sample by sample. */
export class HeartRateMeter {
  readonly #zoneThree: number;
  readonly #known = { seconds: 0, metres: 0, beats: 0 };
  readonly #hard = { seconds: 0, metres: 0 };
  #last: Sample | undefined;
  #onlyHeartRate: number | undefined;

  /** @param zoneThree heart rate at which zone 3 begins; without it there is only an average */
  constructor(zoneThree: number | undefined) {
    this.#zoneThree = zoneThree ?? Number.POSITIVE_INFINITY;
  }

  add(sample: Sample): void {
    const heartRate = plausibleHeartRate(sample.heartRate);
    const last = this.#last;
    this.#last = sample;
    if (heartRate === undefined) return;
    this.#onlyHeartRate ??= heartRate;
    if (last) this.#count(last, sample, heartRate);
  }

  #count(last: Sample, sample: Sample, heartRate: number): void {
    const seconds = (sample.time - last.time) / 1000;
    if (!(seconds > 0 && seconds <= GAP_SECONDS)) return;
    const metres = Math.max(0, (sample.distance ?? 0) - (last.distance ?? sample.distance ?? 0));
    this.#known.seconds += seconds;
    this.#known.metres += metres;
    this.#known.beats += heartRate * seconds;
    if (heartRate < this.#zoneThree) return;
    this.#hard.seconds += seconds;
    this.#hard.metres += metres;
  }

  /** Mean over time, in beats a minute; undefined when there was no heart rate. */
  get average(): number | undefined {
    const { beats, seconds } = this.#known;
    return seconds > 0 ? Math.round(beats / seconds) : this.#onlyHeartRate;
  }

  /** The hard part of a whole of that duration and distance; what is not sure is absent. */
  hardPart(durationSeconds: number, distanceMetres: number | undefined): Hard {
    if (this.#zoneThree === Number.POSITIVE_INFINITY) return {};
    if (!covers(this.#known.seconds, durationSeconds)) return {};
    const hardDurationSeconds = Math.min(this.#hard.seconds, durationSeconds);
    if (distanceMetres === undefined || !covers(this.#known.metres, distanceMetres)) {
      return { hardDurationSeconds };
    }
    return {
      hardDurationSeconds,
      hardDistanceMetres: Math.min(this.#hard.metres, distanceMetres),
    };
  }
}

/** A heart rate as a strap or watch can measure it; 0 and 255 mean "no contact". */
export function plausibleHeartRate(value: number | undefined): number | undefined {
  return BeatsPerMinute.safeParse(value).data;
}

function covers(part: number, whole: number): boolean {
  return part >= whole * COVERAGE_AT_LEAST && part <= whole * COVERAGE_AT_MOST;
}
