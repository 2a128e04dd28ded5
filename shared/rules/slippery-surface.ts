import type { IsoDate } from '../calendar/iso-date.ts';
import { effortOf } from '../training/hard-part.ts';
import type { Surface } from '../training/surface.ts';
import type { Workout } from '../training/workout.ts';
import { formatDay } from '../words/format.ts';
import { SURFACE_NAMES } from '../words/names.ts';
import { lacking, settle } from './answers.ts';
import type { Remedy } from './flag.ts';
import { dayAndNumber } from './looking/day-and-number.ts';
import { byDayOf, ofWeek } from './looking/days.ts';
import { hasTraining, NO_TRAINING } from './looking/log-reach.ts';
import { openInSight } from './looking/looked-at.ts';
import { subjectOf, swapOf } from './looking/plan-edits.ts';
import type { Answer, Rule, Situation } from './rule.ts';
import { BLACK } from './sources/documents.ts';

const SLIPPERY: ReadonlySet<Surface> = new Set([
  'ice',
  'snow',
  'mud',
  'wet-leaves',
  'other-slippery',
]);

type Evidence = {
  readonly date: IsoDate;
  /** Which of the day's runs on slippery ground it is, from 1. */
  readonly number: number;
  readonly done: boolean;
  readonly surface: Surface;
  readonly hard: boolean;
  readonly openEpisode: boolean;
};

export const slipperySurface: Rule<Evidence> = {
  id: 'slippery-surface',
  title: 'Slippery ground',
  severity: 'caution',
  grade: 'document',
  question: 'Is a run on ice, snow, mud, wet leaves or other slippery ground?',
  thresholds: {},
  sources: [BLACK],
  why: 'Slippery ground is named as a common cause of trouble where the hamstring begins, and as something to avoid while it is sore.',
  certainty: 'An expert’s opinion; no study at hand puts a number on it.',
  quiet:
    'No run of this week says that its ground is slippery. A run without a surface is taken as ordinary ground.',
  judge: (situation) => {
    if (!hasTraining(situation)) return [lacking(NO_TRAINING)];
    const days = byDayOf(ofWeek(situation, situation.runs).filter(isSlippery));
    return settle(
      days.flatMap(([, runs]) => runs.map((run, place) => fired(run, place + 1, situation))),
    );
  },
  about: dayAndNumber,
  extent: ({ hard, openEpisode }) => Number(hard) + Number(openEpisode),
  say,
};

type Slippery = Workout & { readonly surface: Surface };

function isSlippery(run: Workout): run is Slippery {
  return run.surface !== undefined && SLIPPERY.has(run.surface);
}

function fired(run: Slippery, number: number, situation: Situation): Answer<Evidence> {
  const { date, surface } = run;
  const hard = effortOf(run) === 'hard';
  const openEpisode = openInSight(situation, date).length > 0;
  return {
    status: 'fired',
    severity: hard || openEpisode ? 'caution' : 'note',
    date,
    evidence: { date, number, done: run.status === 'done', surface, hard, openEpisode },
    subjects: [subjectOf(run)],
    remedies: [...onTreadmill(run), ...swapOf(run)],
  };
}

function onTreadmill(run: Workout): readonly Remedy[] {
  if (run.status !== 'planned') return [];
  return [{ type: 'change-surface', sessionId: run.id, surface: 'treadmill' }];
}

function say({ date, done, surface, hard, openEpisode }: Evidence) {
  const louder = [hard && 'a hard run', openEpisode && 'an open episode of pain'].filter(Boolean);
  const more = louder.length > 0 ? `, with ${louder.join(' and ')}` : '';
  return {
    seen: `${formatDay(date)}: a run on slippery ground (${SURFACE_NAMES[surface].toLowerCase()})${more}.`,
    next: done
      ? 'It is done. Note how it feels the morning after, and choose firm ground for the next run.'
      : 'Take the treadmill or a cleared track, run on another day, or swap it.',
  };
}
