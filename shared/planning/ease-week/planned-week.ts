import type { IsoDate } from '../../calendar/iso-date.ts';
import { type IsoWeek, weekDates } from '../../calendar/iso-week.ts';
import type { Flag } from '../../rules/flag.ts';
import type { RuleId } from '../../rules/rule-id.ts';
import { judgeWeek } from '../../rules/rules.ts';
import { situationOf } from '../../rules/situation.ts';
import { aerobicLoad } from '../../training/aerobic-load.ts';
import type { Session } from '../../training/session.ts';
import { workoutsOf } from '../../training/workouts.ts';
import type { History } from '../../week/history.ts';

/** A week whose plan is to be eased, as seen from `today`. */
export type PlannedWeek = {
  readonly history: History;
  readonly week: IsoWeek;
  readonly today: IsoDate;
  /** The days of the week that are not over. */
  readonly daysAhead: readonly IsoDate[];
  /** What is still planned on them, in order. */
  readonly sessions: readonly Session[];
};

export function plannedWeek(history: History, week: IsoWeek, today: IsoDate): PlannedWeek {
  const dates = weekDates(week, history.athlete.weekStart);
  const daysAhead = dates.filter((date) => date >= today);
  const ahead = new Set(
    workoutsOf(history, today).flatMap((one) => (one.status === 'planned' ? one.id : [])),
  );
  const sessions = history.sessions.filter(
    ({ id, date }) => ahead.has(id) && daysAhead.includes(date),
  );
  return { history, week, today, daysAhead, sessions };
}

/** Does a sign stand with which nobody should run, acknowledged or not? */
export function signsSayStop(week: PlannedWeek): boolean {
  return flagsOf(week, week.history).some(
    ({ status, severity }) =>
      status === 'fired' && (severity === 'stop' || severity === 'emergency'),
  );
}

/** What an eased week should be without: flags that fire, caution or louder, and do not rest. */
export function loudFlags(week: WeekSeen, history: History): readonly Flag[] {
  return flagsOf(week, history).filter(isLoud);
}

/** The same, and the rules among `watched` that cannot tell any more: to hide is not to quiet. */
export function loudOrHidden(
  week: WeekSeen,
  history: History,
  watched: ReadonlySet<RuleId>,
): readonly Flag[] {
  return flagsOf(week, history).filter(
    (flag) => isLoud(flag) || (flag.status === 'not-enough-data' && watched.has(flag.rule)),
  );
}

type WeekSeen = Pick<PlannedWeek, 'week' | 'today'>;

function flagsOf({ week, today }: WeekSeen, history: History): readonly Flag[] {
  return judgeWeek(situationOf(history, week, today));
}

function isLoud({ status, severity, acknowledgement }: Flag): boolean {
  return status === 'fired' && severity !== 'note' && !acknowledgement;
}

/** Aerobic load of the days ahead in AU; what is done already is the same in every plan. */
export function loadAhead({ today, daysAhead }: PlannedWeek, history: History): number {
  return workoutsOf(history, today)
    .filter(({ date }) => daysAhead.includes(date))
    .reduce((sum, workout) => sum + (aerobicLoad(workout) ?? 0), 0);
}
