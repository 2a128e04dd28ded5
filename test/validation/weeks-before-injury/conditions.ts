import { intensityJump, isStepAbove } from '../../../shared/rules/intensity-jump.ts';
import { type HardShare, hardShareOf } from '../../../shared/rules/looking/hard-share.ts';
import { BREAK_DAYS } from '../../../shared/rules/looking/running-break.ts';
import { returnAfterBreak } from '../../../shared/rules/return-after-break.ts';
import type { Answer } from '../../../shared/rules/rule.ts';
import type { RuleId } from '../../../shared/rules/rule-id.ts';
import { weeklyJump } from '../../../shared/rules/weekly-jump.ts';
import { logOfWeeks } from './log-of-weeks.ts';
import type { RunningWeek, WeekRow } from './week-rows.ts';

export type Verdict = 'flagged' | 'quiet' | 'cannot-tell';

/** A reason for which a rule of the planner flags, as far as a row can tell. */
export type Condition = {
  readonly id: string;
  readonly rule: RuleId;
  /** Is it a caution, which counts in the sum, or only a note? */
  readonly severity: 'caution' | 'note';
  readonly asks: string;
  /** In what the question that a row can answer differs from that of the rule. */
  readonly differs: string;
  readonly judge: (row: WeekRow) => Verdict;
};

const TWO_WEEKS_ONLY =
  'The rule itself decides. After a recovery week it holds the week against the mean of four weeks; a row has too few, so the week before stands.';

/**
 * Every reason for a flag that the rows can tell. They follow from the rules, not from what came
 * out; but odds ratios of four of them were known before this list was written.
 */
export const CONDITIONS: readonly Condition[] = [
  {
    id: 'week-jump',
    rule: 'weekly-jump',
    severity: 'caution',
    asks: 'Week more than 30 % above the week before',
    differs: TWO_WEEKS_ONLY,
    judge: ({ weeks: [week, before] }) => jumpOf(week, before, 'caution'),
  },
  {
    id: 'week-jump-kept',
    rule: 'weekly-jump',
    severity: 'caution',
    asks: 'The same, one week later (kept 14 days)',
    differs: TWO_WEEKS_ONLY,
    judge: ({ weeks: [, week, before] }) => jumpOf(week, before, 'caution'),
  },
  {
    id: 'week-note',
    rule: 'weekly-jump',
    severity: 'note',
    asks: 'Week more than 10 and up to 30 % above (a note)',
    differs: TWO_WEEKS_ONLY,
    judge: ({ weeks: [week, before] }) => jumpOf(week, before, 'note'),
  },
  {
    id: 'hard-share',
    rule: 'intensity-jump',
    severity: 'caution',
    asks: 'Hard share above 25 % over 21 days',
    differs: 'None: the rule itself decides over the same 21 days.',
    judge: hardShareOf21Days,
  },
  {
    id: 'hard-step',
    rule: 'intensity-jump',
    severity: 'caution',
    asks: 'Hard share 10 points above the days before',
    differs:
      'The rule looks at the 21 days before the week; a row has 14 of them. The comparison is the rule’s own.',
    judge: hardStep,
  },
  {
    id: 'after-break',
    rule: 'return-after-break',
    severity: 'caution',
    asks: 'First run after 14 days or more without one',
    differs:
      'A row shows a break only when it fills two of its weeks; one that begins or ends within a week stays unseen, and so does a demanding run soon after.',
    judge: firstRunAfterBreak,
  },
];

/** The rule sees these two weeks and no more, so that nothing kept from before is in its answer. */
function jumpOf(week: RunningWeek, before: RunningWeek, severity: 'caution' | 'note'): Verdict {
  return verdictOf(
    weeklyJump.judge(logOfWeeks([week, before])),
    (answer) => answer.severity === severity,
  );
}

type Fired<A> = Extract<A, { status: 'fired' }>;

function verdictOf<A extends Answer>(
  answers: readonly A[],
  isMeant: (answer: Fired<A>) => boolean,
): Verdict {
  if (answers.some(({ status }) => status === 'not-enough-data')) return 'cannot-tell';
  return answers.some((answer) => isFired(answer) && isMeant(answer)) ? 'flagged' : 'quiet';
}

function isFired<A extends Answer>(answer: A): answer is Fired<A> {
  return answer.status === 'fired';
}

/** What the rule lacks in a row are days before the 21, which this part of it does not need. */
function hardShareOf21Days({ weeks }: WeekRow): Verdict {
  const answers = intensityJump.judge(logOfWeeks(weeks));
  return answers.some((answer) => answer.status === 'fired' && answer.evidence.isAbove21Days)
    ? 'flagged'
    : 'quiet';
}

/** As the rule has it: a week without running is quiet, whatever came before it. */
function hardStep({ weeks: [week, ...before] }: WeekRow): Verdict {
  if (week.kilometres === 0) return 'quiet';
  const [share, shareBefore] = [shareOf([week]), shareOf(before)];
  if (isStepAbove(share, shareBefore)) return 'flagged';
  const isPossible = isStepAbove(share, NO_HARD_RUNNING);
  return 'missing' in shareBefore && isPossible ? 'cannot-tell' : 'quiet';
}

const NO_HARD_RUNNING: HardShare = { share: 0, metres: 1, hardMetres: 0 };

function shareOf(weeks: readonly RunningWeek[]): HardShare {
  return hardShareOf(logOfWeeks(weeks).runs, 'these weeks');
}

/** Running in the middle week leaves no room for a break; none in it alone may be one or not. */
function firstRunAfterBreak({ weeks }: WeekRow): Verdict {
  const [week, middle, first] = weeks;
  if (week.kilometres === 0 || middle.kilometres > 0) return 'quiet';
  if (first.kilometres > 0 || BREAK_DAYS > DAYS_SEEN_EMPTY) return 'cannot-tell';
  return verdictOf(returnAfterBreak.judge(logOfWeeks(weeks)), ({ evidence }) => evidence.isFirst);
}

/** Days: two whole weeks. */
const DAYS_SEEN_EMPTY = 14;
