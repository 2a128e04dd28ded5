import { openEpisodesOn } from '../body/open-episodes.ts';
import { addDays, type IsoDate } from '../calendar/iso-date.ts';
import { counts, ROUTINE_DAYS_A_WEEK, routineDay } from '../routine/routine-days.ts';
import { formatDay } from '../words/format.ts';
import { lacking, QUIET } from './answers.ts';
import { ofWeek } from './looking/days.ts';
import { DOCTOR_FIRST, isDoctorFirst } from './looking/doctor-first.ts';
import { isPlanKnownOn } from './looking/plan-known.ts';
import { routinePlans } from './looking/routine-plans.ts';
import type { Answer, Rule, Situation } from './rule.ts';
import { ABBATE, GILMAN, GLUTES_ANSWER } from './sources/documents.ts';

const THRESHOLDS = {
  days: {
    value: ROUTINE_DAYS_A_WEEK,
    unit: 'days in the week with both',
    reason: 'Our choice: the documents say "regularly" and "as often as you can", but no number.',
  },
  soreDays: {
    value: 84,
    unit: 'days in which pain or signs make the question worth asking',
    reason: 'Our choice: twelve weeks. Somebody without pain and without a routine is left alone.',
  },
};

type Evidence = {
  /** The last day of the week. */
  readonly date: IsoDate;
  readonly firstDate: IsoDate;
  readonly daysWithBoth: number;
  readonly stretchingDays: number;
  readonly strengtheningDays: number;
  /** Can the days that lack still be planned in this week? */
  readonly canBePlanned: boolean;
  readonly isPast: boolean;
};

export const noStrengthening: Rule<Evidence> = {
  id: 'no-strengthening',
  title: 'Little stretching and strengthening',
  severity: 'note',
  grade: 'document',
  question:
    'Are there fewer than two days with hip stretching and glute strengthening in the week?',
  thresholds: THRESHOLDS,
  sources: [GILMAN, ABBATE, GLUTES_ANSWER],
  why: 'One document asks for a regular routine of hip stretching and glute strengthening, as often as you can; another for strong glutes, because a small deep muscle is overworked once the large ones tire; and a runner writes that hip-abductor exercises and mobility work made the soreness almost go away.',
  certainty:
    'Experts’ opinions and one runner’s report, not tried in a study. The two days are our own choice.',
  quiet:
    'Two days or more of this week hold hip stretching and glute strengthening, done or planned.',
  judge: (situation) => [judge(situation)],
  extent: ({ daysWithBoth }) => THRESHOLDS.days.value - daysWithBoth,
  say,
};

function judge(situation: Situation): Answer<Evidence> {
  const known = knownOf(situation);
  const days = situation.dates.map((date) => routineDay(date, known));
  const daysWithBoth = days.filter(counts).length;
  if (daysWithBoth >= THRESHOLDS.days.value) return QUIET;
  if (!isPlanKnownOn(situation.dates[0], situation)) return lacking(NOTHING_PLANNED);
  const missing = hasLoggedRoutine(situation) ? undefined : whatIsMissing(situation);
  if (missing !== undefined) return lacking(missing);
  if (isDoctorFirst(situation)) return lacking(DOCTOR_FIRST);
  const [firstDate] = situation.dates;
  const date = situation.dates[6];
  const remedies = routinePlans(days, THRESHOLDS.days.value - daysWithBoth, situation);
  const daysOf = (family: 'hip-stretching' | 'glute-strengthening') =>
    days.filter(({ families }) => families.has(family)).length;
  return {
    status: 'fired',
    severity: 'note',
    date,
    evidence: {
      date,
      firstDate,
      daysWithBoth,
      stretchingDays: daysOf('hip-stretching'),
      strengtheningDays: daysOf('glute-strengthening'),
      canBePlanned: remedies.length > 0,
      isPast: date < situation.today,
    },
    subjects: [],
    remedies,
  };
}

const NOTHING_PLANNED = 'Nothing is planned in this week yet.';

function knownOf(situation: Situation) {
  const { history, workouts } = situation;
  return {
    exercisesDone: ofWeek(situation, history.exercisesDone),
    workouts: ofWeek(situation, workouts),
  };
}

function hasLoggedRoutine({ history, dates }: Situation): boolean {
  const { exercisesDone, activities } = history;
  return (
    exercisesDone.some(({ date }) => date <= dates[6]) ||
    activities.some(({ sport, date }) => date <= dates[6] && ROUTINE_SPORTS.has(sport))
  );
}

const ROUTINE_SPORTS: ReadonlySet<string> = new Set(['mobility', 'strength']);

/** With nothing of it in the log, nobody knows whether it was done; and without pain nobody need ask. */
function whatIsMissing(situation: Situation): string | undefined {
  if (situation.dates[6] < situation.today) {
    return 'Nothing of the routine is logged up to the end of this week, so nobody knows how much was done.';
  }
  if (wasSore(situation)) return undefined;
  return 'Nothing of the routine is logged, and no pain in the last twelve weeks. Log the routine, and this rule can answer.';
}

function wasSore({ dates, history, episodes }: Situation): boolean {
  const from = addDays(dates[6], -THRESHOLDS.soreDays.value);
  const isOpen = dates.some((date) => openEpisodesOn(episodes, date).length > 0);
  const isRecent = history.symptoms.some(
    ({ date, pain, signs = [] }) =>
      date >= from && date <= dates[6] && (pain > 0 || signs.length > 0),
  );
  return isOpen || isRecent;
}

function say(seen: Evidence) {
  const { date, firstDate, daysWithBoth, stretchingDays, strengtheningDays } = seen;
  const how = seen.isPast ? 'done' : 'done or planned';
  return {
    seen: `${formatDay(firstDate)} to ${formatDay(date)}: ${inDays(daysWithBoth)} with both hip stretching and glute strengthening ${how} (stretching on ${inDays(stretchingDays)}, strengthening on ${inDays(strengtheningDays)}). The aim is ${inDays(THRESHOLDS.days.value)}.`,
    next: nextStep(seen),
  };
}

function nextStep({ isPast, canBePlanned }: Evidence): string {
  if (isPast) return 'Plan two days of the routine in the week after.';
  return canBePlanned
    ? 'Plan 20 minutes of each on the days that lack. The 20 minutes and the easy effort are our own choice; the exercises are in the routine, with their doses.'
    : 'Two days no longer fit in this week. One is worth it too; plan two in the next.';
}

function inDays(count: number): string {
  if (count === 0) return 'no day';
  return count === 1 ? '1 day' : `${count} days`;
}
