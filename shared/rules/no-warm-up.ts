import { latestFindings } from '../body/latest-answers.ts';
import type { Episode } from '../body/open-episodes.ts';
import type { IsoDate } from '../calendar/iso-date.ts';
import { effortOf } from '../training/hard-part.ts';
import type { Workout } from '../training/workout.ts';
import { formatDay } from '../words/format.ts';
import { workoutName } from '../words/workout-name.ts';
import { lacking, QUIET, settle } from './answers.ts';
import { HAMSTRING_STRETCHING } from './disagreements.ts';
import { byDayOf, ofWeek } from './looking/days.ts';
import { hasTraining, NO_TRAINING } from './looking/log-reach.ts';
import { openInSight } from './looking/looked-at.ts';
import { subjectOf, warmUpOf } from './looking/plan-edits.ts';
import type { Answer, Rule, Situation } from './rule.ts';
import { BLACK } from './sources/documents.ts';

type Evidence = {
  readonly date: IsoDate;
  /** The hard runs of the day that had, or are to have, no warm-up; joined. */
  readonly runs: string;
  readonly count: number;
  readonly done: boolean;
  readonly openEpisode: boolean;
  /** Is it logged that stretching the hamstring hurts? */
  readonly stretchHurts: boolean;
};

export const noWarmUp: Rule<Evidence> = {
  id: 'no-warm-up',
  title: 'A hard run without a warm-up',
  severity: 'caution',
  grade: 'document',
  question: 'Is there a hard run or a race without a warm-up?',
  thresholds: {},
  sources: [BLACK],
  disagreements: [HAMSTRING_STRETCHING],
  why: 'A warm-up and stretches of the lower back, hamstring and buttock are advised to keep pain where the hamstring begins from coming or coming back.',
  certainty:
    'An expert’s opinion, without a number; no study at hand measured it for this pain. What counts as hard is our own choice.',
  quiet: 'Every hard run and race of this week says that it has a warm-up, or there is none.',
  judge: (situation) => {
    if (!hasTraining(situation)) return [lacking(NO_TRAINING)];
    const runs = ofWeek(situation, situation.runs);
    return settle([...byDayOf(runs).flatMap(([, day]) => firedOn(day, situation)), rest(runs)]);
  },
  extent: ({ count }) => count,
  say,
};

function firedOn(runs: readonly Workout[], situation: Situation): readonly Answer<Evidence>[] {
  const cold = runs.filter((run) => run.warmUp === false && effortOf(run) === 'hard');
  const [first] = cold;
  if (!first) return [];
  const { date } = first;
  const open = openInSight(situation, date);
  const evidence: Evidence = {
    date,
    runs: cold.map((run) => run.title ?? workoutName(run).toLowerCase()).join(', '),
    count: cold.length,
    done: cold.every(({ status }) => status === 'done'),
    openEpisode: open.length > 0,
    stretchHurts: open.some((episode) => isStretchPainful(episode, date, situation)),
  };
  return [
    {
      status: 'fired',
      severity: evidence.openEpisode ? 'caution' : 'note',
      date,
      evidence,
      subjects: cold.map(subjectOf),
      remedies: cold.flatMap(warmUpOf),
    },
  ];
}

function isStretchPainful(episode: Episode, date: IsoDate, { history }: Situation): boolean {
  return latestFindings(history.symptoms, episode, date)['worse-stretching-hamstring'] === true;
}

/** What the rule says when nothing fires. Silence about a warm-up is not a warm-up. */
function rest(runs: readonly Workout[]): Answer<Evidence> {
  const doubtful = runs.find((run) => run.warmUp !== true && effortOf(run) !== 'easy');
  if (!doubtful) return QUIET;
  const day = formatDay(doubtful.date);
  return effortOf(doubtful) === 'hard'
    ? lacking(`The hard run on ${day} does not say whether it has a warm-up.`)
    : lacking(`The run on ${day} says neither its kind nor how much of it was hard.`);
}

const STRETCHES = 'with stretches of the lower back, hamstring and buttock.';
const WITHOUT_HAMSTRING =
  'with stretches of the lower back and buttock, and none of the hamstring: it is logged that this hurts.';

function say({ date, runs, done, openEpisode, stretchHurts }: Evidence) {
  const episode = openEpisode ? ', in an open episode of pain' : '';
  const sore = 'If the spot is sore, massage it before running and cool it straight after.';
  return {
    seen: `${formatDay(date)}: ${runs} without a warm-up${episode}.`,
    next: done
      ? `It is done. Warm up before the next hard run. ${sore}`
      : `Add a warm-up, ${stretchHurts ? WITHOUT_HAMSTRING : STRETCHES} ${sore}`,
  };
}
