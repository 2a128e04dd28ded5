import { isoDate } from '../../shared/calendar/iso-date.ts';
import { isBeyondAnyone } from '../../shared/training/possible-speed.ts';
import type { Sport } from '../../shared/training/sport.ts';
import type { Surface } from '../../shared/training/surface.ts';
import { beatsPerMinute, Metres, metres, Seconds, seconds } from '../../shared/units/units.ts';
import type { DecodedActivity } from './decoded-activity.ts';
import { type Hard, plausibleHeartRate } from './heart-rate-meter.ts';
import { localTime } from './local-time.ts';
import { Unreadable } from './unreadable.ts';

/** What a decoder has read, in SI units and not checked yet. */
export type Facts = Hard & {
  readonly sport: Sport;
  readonly surface?: Surface | undefined;
  readonly title?: string | undefined;
  /** Milliseconds since 1970. */
  readonly start: number;
  /** IANA time zone or offset of the place. */
  readonly zone: string;
  readonly durationSeconds: number;
  readonly distanceMetres: number | undefined;
  readonly averageHeartRate: number | undefined;
};

/** Checks the facts and makes an activity of them. Throws Unreadable when they cannot be true. */
export function activityFromFacts(facts: Facts): DecodedActivity {
  const startedAt = localTime(facts.start, facts.zone);
  const distance = measuredDistance(facts.distanceMetres);
  checkDuration(facts.durationSeconds);
  if (distance !== undefined) checkDistance(facts, distance);
  return {
    sport: facts.sport,
    date: isoDate(startedAt.slice(0, 10)),
    startedAt,
    durationSeconds: seconds(rounded(facts.durationSeconds, 1000)),
    ...(distance !== undefined && { distanceMetres: metres(rounded(distance, 100)) }),
    ...hardPart(facts, distance),
    ...optional(facts),
  };
}

/** A distance of 0 means that nothing measured it, as on a trainer or a mat. */
function measuredDistance(distance: number | undefined): number | undefined {
  return distance === 0 ? undefined : distance;
}

function hardPart(facts: Facts, distance: number | undefined) {
  const { hardDurationSeconds, hardDistanceMetres } = facts;
  return {
    ...(hardDurationSeconds !== undefined && {
      hardDurationSeconds: seconds(rounded(hardDurationSeconds, 1000)),
    }),
    ...(hardDistanceMetres !== undefined &&
      distance !== undefined && { hardDistanceMetres: metres(rounded(hardDistanceMetres, 100)) }),
  };
}

function optional({ surface, title, averageHeartRate }: Facts) {
  const heartRate = plausibleHeartRate(averageHeartRate);
  return {
    ...(surface && { surface }),
    ...(title && { title }),
    ...(heartRate !== undefined && { averageHeartRate: beatsPerMinute(heartRate) }),
  };
}

function checkDuration(duration: number): void {
  if (!(duration > 0)) {
    throw new Unreadable('The file holds an activity of no duration, so there is nothing to add.');
  }
  if (!Seconds.safeParse(duration).success) {
    const hours = (duration / 3600).toLocaleString('en', { maximumFractionDigits: 1 });
    throw new Unreadable(
      `The file holds an activity of ${hours} hours. One entry can hold 24 hours at most: log it by hand, a day at a time.`,
    );
  }
}

function checkDistance({ sport, durationSeconds }: Facts, distance: number): void {
  const kilometres = (distance / 1000).toLocaleString('en', { maximumFractionDigits: 1 });
  if (!Metres.safeParse(distance).success) {
    throw new Unreadable(
      `The file says ${kilometres} km, which cannot be right: one entry can hold 0 to 1,000 km. Log it by hand.`,
    );
  }
  if (isBeyondAnyone({ sport, durationSeconds, distanceMetres: distance })) {
    throw new Unreadable(
      `The file says ${kilometres} km in ${Math.round(durationSeconds)} s, faster than anyone can go, so its distance is wrong. Log it by hand.`,
    );
  }
}

function rounded(value: number, parts: number): number {
  return Math.round(value * parts) / parts;
}
