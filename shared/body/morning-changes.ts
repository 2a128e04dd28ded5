import { addDays, type IsoDate } from '../calendar/iso-date.ts';
import type { Activity } from '../training/activity.ts';
import type { Sport } from '../training/sport.ts';
import { BEYOND_TENDON_PAIN, signsOf } from './sign-families.ts';
import type { Moment, Region, Side, Symptom } from './symptom.ts';

export type Spot = { readonly region: Region; readonly side: Side };

/** How one spot felt the morning after the only sport of a day, against the morning of that day. */
export type MorningChange = {
  readonly sport: Sport;
  /** The day of the sport; the morning after is the next. */
  readonly date: IsoDate;
  /** Points of 10; above 0 is more pain. */
  readonly points: number;
};

type Entries = {
  readonly activities: readonly Pick<Activity, 'date' | 'sport'>[];
  readonly symptoms: readonly Symptom[];
};

/**
 * The change in next-morning pain of a spot after each day with exactly one sport, in order of
 * days, up to the morning of `until`: the morning after minus the morning of the day, or what was
 * logged before training on it. Days with several sports cannot be told apart and are left out, as
 * are days without both entries and entries with signs of a nerve, which a number does not measure.
 */
export function morningChanges(
  { activities, symptoms }: Entries,
  spot: Spot,
  until: IsoDate,
): readonly MorningChange[] {
  const ofSpot = symptoms.filter(
    ({ region, side, date }) => region === spot.region && side === spot.side && date <= until,
  );
  const mornings = painsByDay(ofSpot, 'next-morning');
  const beforeTraining = painsByDay(ofSpot, 'before');
  return onlySports(activities).flatMap(({ date, sport }) => {
    const before = mornings.get(date) ?? beforeTraining.get(date);
    const after = before === undefined ? undefined : mornings.get(addDays(date, 1));
    return before === undefined || after === undefined
      ? []
      : [{ date, sport, points: after - before }];
  });
}

/** The days on which one sport was done and no other, in order. */
function onlySports(activities: Entries['activities']): readonly Omit<MorningChange, 'points'>[] {
  const days = [...Map.groupBy(activities, ({ date }) => date)];
  return days
    .flatMap(([date, ofDay]) => {
      const [sport, ...others] = new Set(ofDay.map((activity) => activity.sport));
      return sport !== undefined && others.length === 0 ? [{ date, sport }] : [];
    })
    .sort((one, other) => (one.date < other.date ? -1 : 1));
}

/** The highest pain of each day at one moment, where no nerve speaks. */
function painsByDay(symptoms: readonly Symptom[], moment: Moment): ReadonlyMap<IsoDate, number> {
  const pains = new Map<IsoDate, number>();
  for (const entry of symptoms) {
    if (entry.moment !== moment || signsOf(entry, BEYOND_TENDON_PAIN).length > 0) continue;
    pains.set(entry.date, Math.max(entry.pain, pains.get(entry.date) ?? 0));
  }
  return pains;
}
