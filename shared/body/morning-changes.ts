import { addDays, type IsoDate } from '../calendar/iso-date.ts';
import { BEYOND_TENDON_PAIN, signsOf } from '../rules/looking/signs.ts';
import type { Activity } from '../training/activity.ts';
import type { Sport } from '../training/sport.ts';
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
  const pains = painsOf(symptoms, spot, until);
  return onlySports(activities).flatMap(({ date, sport }) => {
    const after = pains.get(keyOf(addDays(date, 1), 'next-morning'));
    const before = pains.get(keyOf(date, 'next-morning')) ?? pains.get(keyOf(date, 'before'));
    return after === undefined || before === undefined
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

const MORNING_MOMENTS: ReadonlySet<Moment> = new Set(['next-morning', 'before']);

/** The highest pain of a spot by day and moment. */
function painsOf(
  symptoms: readonly Symptom[],
  { region, side }: Spot,
  until: IsoDate,
): ReadonlyMap<string, number> {
  const pains = new Map<string, number>();
  for (const entry of symptoms) {
    const counts =
      entry.region === region &&
      entry.side === side &&
      entry.date <= until &&
      MORNING_MOMENTS.has(entry.moment) &&
      signsOf(entry, BEYOND_TENDON_PAIN).length === 0;
    const key = keyOf(entry.date, entry.moment);
    if (counts) pains.set(key, Math.max(entry.pain, pains.get(key) ?? 0));
  }
  return pains;
}

function keyOf(date: IsoDate, moment: Moment): string {
  return `${date} ${moment}`;
}
