import { earlier, type IsoDate } from '../../calendar/iso-date.ts';
import { type IsoWeek, weekOf } from '../../calendar/iso-week.ts';
import { emergencySigns } from '../../rules/emergency-signs.ts';
import type { Words } from '../../rules/flag.ts';
import { nerveSigns } from '../../rules/nerve-signs.ts';
import type { Situation } from '../../rules/rule.ts';
import type { RuleId } from '../../rules/rule-id.ts';
import { seal } from '../../rules/seal.ts';
import { situationOf } from '../../rules/situation.ts';
import type { Source } from '../../rules/source.ts';
import { OWN_CHOICE } from '../../rules/sources/own-choice.ts';
import { SILBERNAGEL_2007 } from '../../rules/sources/pain-and-signs.ts';
import { RETURN_PROTOCOLS } from '../../rules/sources/return-protocols.ts';
import { urgentSigns } from '../../rules/urgent-signs.ts';
import type { ReturnStep } from '../../training/return-step.ts';
import type { History } from '../../week/history.ts';
import type { PlanEdit } from '../plan-edit.ts';
import { breakOnReturn, type ReturnBreak } from './break-before.ts';
import { RETURN_THRESHOLDS } from './ladder.ts';
import { planSteps } from './plan-steps.ts';
import type { Position } from './position.ts';
import {
  backWords,
  breakWords,
  noBreakWords,
  PLAN_NOTES,
  positionWords,
  type StepWords,
  speedWords,
  stepWords,
  takenWords,
} from './return-words.ts';
import { stepsDone } from './steps-done.ts';
import { type StepTaken, type WaySoFar, waySoFar } from './steps-taken.ts';
import { weeklyDistance } from './weekly-distance.ts';

/** The way back to running, as it stands and as it would go on in one week. */
export type ReturnPlan =
  | { readonly status: 'no-break'; readonly words: string }
  | { readonly status: 'not-enough-data'; readonly missing: string }
  /** A sign stands for which nobody should run: the rule that says so, and its words. */
  | {
      readonly status: 'stopped-by-signs';
      readonly rule: RuleId;
      readonly title: string;
      readonly words: Words;
      readonly sources: readonly Source[];
    }
  | {
      readonly status: 'steps';
      readonly break: ReturnBreak;
      readonly state: Position;
      readonly taken: readonly StepTaken[];
      /** They put the next steps on the free days of the week. None: nothing to change, or no day is free. */
      readonly edits: readonly PlanEdit[];
      readonly words: ReturnPlanWords;
      readonly sources: readonly Source[];
    };

export type ReturnPlanWords = {
  readonly seen: string;
  readonly next: string;
  /** Each step that the edits plan. */
  readonly steps: readonly StepWords[];
  readonly notes: readonly string[];
};

/**
 * The way back to running after a break of 14 days or more: where the log says somebody stands,
 * and the edits that plan the next steps into `week`, none before `today`. A step counts once it was
 * done without too much pain; pain leads a step back, and signs of a nerve or worse stop it all.
 * Steps from published protocols (consensus); what is our own choice is said in the notes.
 */
export function returnPlan(history: History, week: IsoWeek, today: IsoDate): ReturnPlan {
  const stopped = stoppedBySigns(history, today);
  if (stopped) return stopped;
  const situation = situationOf(history, week, today);
  const done = situationOf({ ...history, sessions: [] }, week, today);
  const until = earlier(today, situation.dates[6]);
  const steps = stepsDone(history, until);
  const begin = steps[0]?.date ?? firstDayAhead(situation);
  const back = breakOnReturn(begin, done);
  if (back.found === 'unknown') return { status: 'not-enough-data', missing: back.missing };
  if (back.found === 'none') {
    return { status: 'no-break', words: noBreakWords(back.lastRun, back.days, today) };
  }
  const way = waySoFar(steps, done, back.pause.days);
  return planFrom(back.pause, way, { situation, done, until });
}

/** Says in plain words why a plan has no steps to plan. */
export function whyNoSteps(plan: ReturnPlan): string {
  switch (plan.status) {
    case 'no-break':
      return plan.words;
    case 'not-enough-data':
      return plan.missing;
    case 'stopped-by-signs':
      return `${plan.title}: ${plan.words.seen} ${plan.words.next}`;
    case 'steps':
      return NOTHING_TO_PLAN;
  }
}

/** Whatever week is asked for, what stands is what stands today. */
const STOPPING_RULES = [seal(emergencySigns), seal(urgentSigns), seal(nerveSigns)];

function stoppedBySigns(history: History, today: IsoDate): ReturnPlan | undefined {
  const now = situationOf(history, weekOf(today, history.athlete.weekStart), today);
  const flags = STOPPING_RULES.flatMap((rule) => rule.flags(now));
  const flag = flags.find(({ status }) => status === 'fired');
  if (!flag) return undefined;
  const { rule, title, words, sources } = flag;
  return { status: 'stopped-by-signs', rule, title, words, sources };
}

/** A break lasts until the first step in the plan; with none, until the first day of the week that is still ahead. */
function firstDayAhead({ dates, today, workouts }: Situation): IsoDate {
  const planned = workouts.find(
    ({ status, returnStep }) => status === 'planned' && returnStep !== undefined,
  );
  const from = today > dates[0] ? today : dates[0];
  return planned?.date ?? earlier(from, dates[6]);
}

type Seen = { readonly situation: Situation; readonly done: Situation; readonly until: IsoDate };

function planFrom(pause: ReturnBreak, way: WaySoFar, { situation, done, until }: Seen): ReturnPlan {
  const { state, taken } = way;
  const { units } = situation.history.athlete;
  const distance = weeklyDistance(pause.lastRun, until, done);
  const isBack = state.step === 'build' && 'share' in distance;
  if (isBack && distance.share >= RETURN_THRESHOLDS.backAt.value) {
    return { status: 'no-break', words: backWords(distance, units) };
  }
  const edits = planSteps(way, situation, pause.days);
  return {
    status: 'steps',
    break: pause,
    state,
    taken,
    edits,
    words: {
      seen: breakWords(pause, situation.today),
      next: positionWords(state, pause.days),
      steps: stepsOf(edits).map(stepWords),
      notes: [
        ...taken.flatMap((step) => takenWords(step, situation.today)),
        ...(edits.length === 0 ? [NOTHING_TO_PLAN] : []),
        ...PLAN_NOTES,
        speedWords(distance, units),
      ],
    },
    sources: [RETURN_PROTOCOLS, SILBERNAGEL_2007, OWN_CHOICE],
  };
}

const NOTHING_TO_PLAN =
  'Nothing more is to be planned in this week: its steps are in the plan already, no day is free with a day between, or its running time is used up.';

function stepsOf(edits: readonly PlanEdit[]): readonly ReturnStep[] {
  return [
    ...new Set(
      edits.flatMap((edit) => (edit.type === 'plan' ? (edit.workout.returnStep ?? []) : [])),
    ),
  ];
}
