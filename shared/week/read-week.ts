import type { Symptom } from '../body/symptom.ts';
import type { IsoDate } from '../calendar/iso-date.ts';
import type { IsoWeek } from '../calendar/iso-week.ts';
import type { Situation } from '../rules/rule.ts';
import { judgeWeek } from '../rules/rules.ts';
import { situationOf } from '../rules/situation.ts';
import { minutes } from '../units/units.ts';
import type { History } from './history.ts';
import { totalsOf } from './totals.ts';
import type { Day, Week, WeekTotals } from './week.ts';

/**
 * One week of a history as seen from `today`: its days, its totals and its flags. The host and
 * the screen both call this, so that a preview and a saved week cannot differ.
 */
export function readWeek(history: History, week: IsoWeek, today: IsoDate): Week {
  const situation = situationOf(history, week, today);
  return {
    athleteId: history.athlete.id,
    week,
    today,
    days: situation.dates.map((date) => dayOf(situation, date)),
    totals: weekTotals(situation),
    flags: judgeWeek(situation),
  };
}

function dayOf({ history, workouts }: Situation, date: IsoDate): Day {
  const onDate = <Entry extends { readonly date: IsoDate }>(entries: readonly Entry[]) =>
    entries.filter((entry) => entry.date === date);
  return {
    date,
    sessions: onDate(history.sessions).sort((one, other) => one.position - other.position),
    activities: onDate(history.activities),
    symptoms: onDate(history.symptoms),
    sitting: onDate(history.sittings)[0],
    totals: totalsOf(onDate(workouts)),
  };
}

function weekTotals({ dates, history, workouts }: Situation): WeekTotals {
  const inWeek = <Entry extends { readonly date: IsoDate }>(entries: readonly Entry[]) =>
    entries.filter(({ date }) => date >= dates[0] && date <= dates[6]);
  const ofWeek = inWeek(workouts);
  const sittings = inWeek(history.sittings);
  const symptoms = inWeek(history.symptoms);
  const unbroken = sittings.flatMap(({ longestUnbrokenMinutes }) => longestUnbrokenMinutes ?? []);
  const mornings = symptoms.filter(({ moment }) => moment === 'next-morning');
  return {
    ...totalsOf(ofWeek),
    done: totalsOf(ofWeek.filter(({ status }) => status === 'done')),
    sittingMinutes: minutes(sittings.reduce((sum, { totalMinutes }) => sum + totalMinutes, 0)),
    sittingDaysLogged: sittings.length,
    longestUnbrokenSittingMinutes: highest(unbroken),
    highestPain: highest(symptoms.map(({ pain }) => pain)),
    latestNextMorningPain: highest(painsOfLastDay(mornings)),
  };
}

function highest<Value extends number>(values: readonly Value[]): Value | undefined {
  return values.reduce<Value | undefined>(
    (most, value) => (most === undefined || value > most ? value : most),
    undefined,
  );
}

/** Of several spots on the last of these days, each has its own pain. */
function painsOfLastDay(symptoms: readonly Symptom[]): readonly number[] {
  const last = symptoms.map(({ date }) => date).reduce(later, '');
  return symptoms.filter(({ date }) => date === last).map(({ pain }) => pain);
}

function later(one: string, other: string): string {
  return other > one ? other : one;
}
