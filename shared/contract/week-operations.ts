import { z } from 'zod';
import { IsoDate } from '../calendar/iso-date.ts';
import { IsoWeek } from '../calendar/iso-week.ts';
import type { Disagreement } from '../rules/disagreement.ts';
import type { Severity } from '../rules/flag.ts';
import type { Threshold } from '../rules/rule.ts';
import type { RuleId } from '../rules/rule-id.ts';
import type { Grade, Source } from '../rules/source.ts';
import { AthleteId } from '../units/ids.ts';
import type { History } from '../week/history.ts';
import type { Week } from '../week/week.ts';
import { read, returns, write } from './define.ts';

export type RuleDescription = {
  readonly id: RuleId;
  readonly title: string;
  readonly severity: Severity;
  readonly grade: Grade;
  readonly question: string;
  readonly thresholds: Readonly<Record<string, Threshold>>;
  readonly sources: readonly Source[];
  readonly disagreements: readonly Disagreement[];
};

/** The names of the next steps of undo and redo, absent where there is none. */
export type ChangeState = {
  readonly undo?: string | undefined;
  readonly redo?: string | undefined;
};

/** What the week screen holds: from it flags and previews are computed without asking again. */
export type HistoryWindow = {
  readonly week: IsoWeek;
  readonly today: IsoDate;
  readonly history: History;
  readonly changes: ChangeState;
};

const weekInput = z.strictObject({
  athleteId: AthleteId,
  week: IsoWeek,
  today: IsoDate.optional(),
});

export const weekOperations = {
  'week.read': read({
    summary: 'Reads one week: days, totals and flags. Today is the clock unless given.',
    input: weekInput,
    output: returns<Week>(),
  }),
  'history.read': read({
    summary: 'Reads the entries that one week and its rules need.',
    input: weekInput,
    output: returns<HistoryWindow>(),
  }),
  'rules.list': read({
    summary: 'Lists the rules with their questions, thresholds and sources.',
    input: z.strictObject({}),
    output: returns<readonly RuleDescription[]>(),
  }),
  'change.undo': write({
    summary: 'Takes back the last change of an athlete.',
    input: z.strictObject({ athleteId: AthleteId }),
    output: returns<ChangeState & { readonly undone: string }>(),
  }),
  'change.redo': write({
    summary: 'Does the last undone change again.',
    input: z.strictObject({ athleteId: AthleteId }),
    output: returns<ChangeState & { readonly redone: string }>(),
  }),
};
