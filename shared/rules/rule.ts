import type { Episode } from '../body/open-episodes.ts';
import type { Symptom } from '../body/symptom.ts';
import type { IsoDate } from '../calendar/iso-date.ts';
import type { WeekDates } from '../calendar/iso-week.ts';
import type { Workout } from '../training/workout.ts';
import type { Units } from '../units/units.ts';
import type { History } from '../week/history.ts';
import type { Disagreement } from './disagreement.ts';
import type { Evidence, Remedy, Severity, Subject, Words } from './flag.ts';
import type { RuleId } from './rule-id.ts';
import type { Grade, Source } from './source.ts';

/** What a rule looks at: one athlete's training and body, up to the end of one week. */
export type Situation = {
  readonly dates: WeekDates;
  readonly today: IsoDate;
  readonly history: History;
  /** Done up to today and planned from today on, in order; a session that was done is not in it twice. */
  readonly workouts: readonly Workout[];
  /** The runs among the workouts. */
  readonly runs: readonly Workout[];
  /** The symptoms: a list for each region and side, in order of days. */
  readonly symptomsBySpot: readonly (readonly Symptom[])[];
  readonly episodes: readonly Episode[];
};

/** One answer of a rule about one week. */
export type Answer<E extends Evidence = Evidence> =
  | {
      readonly status: 'fired';
      readonly severity: Severity;
      readonly date: IsoDate;
      readonly evidence: E;
      readonly subjects: readonly Subject[];
      readonly remedies: readonly Remedy[];
    }
  | { readonly status: 'quiet' }
  | { readonly status: 'not-enough-data'; readonly missing: string };

export type Threshold = {
  readonly value: number;
  readonly unit: string;
  readonly reason: string;
};

/** One known risk situation: what it asks, by which numbers, from which sources. */
export type Rule<E extends Evidence = Evidence> = {
  readonly id: RuleId;
  readonly title: string;
  /** The loudest that it can be. */
  readonly severity: Severity;
  readonly grade: Grade;
  readonly question: string;
  readonly thresholds: Readonly<Record<string, Threshold>>;
  readonly sources: readonly Source[];
  /** Where its sources, or others, say something else. */
  readonly disagreements?: readonly Disagreement[] | undefined;
  /** Fired answers, or exactly one that is quiet or lacks data. Never throws. */
  readonly judge: (situation: Situation) => readonly Answer<E>[];
  /** Why the situation matters, in plain words. */
  readonly why: string;
  /** How sure anybody can be, in plain words. */
  readonly certainty: string;
  /** What it means that the rule is quiet, and what it does not mean. */
  readonly quiet: string;
  /** What a fired answer is about, so that an acknowledgement finds it again. Absent: its day and place. */
  readonly about?: ((evidence: E) => string) | undefined;
  /** How far a fired answer goes, in any unit of the rule's own: more is worse. Absent: one is as bad as another. */
  readonly extent?: ((evidence: E) => number) | undefined;
  /** Says a fired answer in plain words, in the athlete's units. */
  readonly say: (evidence: E, units: Units) => Said;
};

/** What was seen and what to do next; the rest is the rule's own unless it is said here. */
export type Said = Pick<Words, 'seen' | 'next'> & Partial<Words>;
