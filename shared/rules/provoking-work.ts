import type { Finding, Findings } from '../body/finding.ts';
import { latestFindings } from '../body/latest-answers.ts';
import type { Episode } from '../body/open-episodes.ts';
import type { Region } from '../body/symptom.ts';
import type { IsoDate } from '../calendar/iso-date.ts';
import { effortOf } from '../training/hard-part.ts';
import type { Kind } from '../training/kind.ts';
import type { Workout } from '../training/workout.ts';
import { formatDay } from '../words/format.ts';
import { KIND_NAMES } from '../words/names.ts';
import { lacking, QUIET, settle } from './answers.ts';
import { byDayOf, ofWeek } from './looking/days.ts';
import { isHardByItsPart } from './looking/demanding-runs.ts';
import { hasTraining, NO_TRAINING } from './looking/log-reach.ts';
import { isInSight, openInSight, TOO_FAR_AHEAD } from './looking/looked-at.ts';
import { easeOf, subjectOf, swapOf } from './looking/plan-edits.ts';
import { isPainUnknown, NO_PAIN_LOGGED } from './looking/sore-spots.ts';
import { placeOf } from './looking/standing-symptoms.ts';
import type { Answer, Rule, Situation } from './rule.ts';
import { ABBATE, ALLEN, BLACK } from './sources/documents.ts';

/** Where the documents place the pain, and the work that they say brings it on. */
type Family = 'gluteal' | 'hamstring-origin';
type Provocation = 'provokes' | 'does-not' | 'unknown';

const FAMILIES: Readonly<Partial<Record<Region, Family>>> = {
  buttock: 'gluteal',
  hip: 'gluteal',
  'sit-bone': 'hamstring-origin',
  hamstring: 'hamstring-origin',
};
const UPHILL_OR_SPRINTING: ReadonlySet<Kind> = new Set(['hills', 'sprints']);
/** Answers that make the case stronger in each family. */
const TELLING: Readonly<Record<Family, readonly Finding[]>> = {
  gluteal: ['sharp-pain', 'worse-uphill', 'worse-at-speed', 'worse-sprinting'],
  'hamstring-origin': ['sharp-pain', 'worse-at-speed', 'worse-sprinting'],
};

type Evidence = {
  readonly date: IsoDate;
  readonly place: string;
  readonly family: Family;
  /** The runs that provoke it, by their kind, joined. */
  readonly runs: string;
  readonly minutes: number;
  readonly done: boolean;
  /** What was answered with yes about the spot and fits the run, joined; empty when nothing was. */
  readonly findings: string;
  readonly findingsCount: number;
  readonly sharp: boolean;
  /** Was it answered that speed or sprinting makes it worse? */
  readonly atSpeed: boolean;
  /** What is to be left out while it is sore: `hills or sprints`. */
  readonly spared: string;
};

export const provokingWork: Rule<Evidence> = {
  id: 'provoking-work',
  title: 'Work that provokes the sore spot',
  severity: 'caution',
  grade: 'document',
  question:
    'In an open episode, are there hills or sprints (buttock or hip), or faster running (sit bone, hamstring, or a buttock that it is logged to hurt)?',
  thresholds: {},
  sources: [ALLEN, BLACK, ABBATE],
  why: 'One document describes pain across the buttock that is often worse uphill or sprinting; another, pain where the hamstring begins that is worse at faster speeds, and advises to avoid them. A third says to slow down and take some time off when it turns sharp in a speed session.',
  certainty:
    'Experts’ opinions; no study at hand tried it. What counts as faster running is our own choice. A place of pain is no diagnosis.',
  quiet:
    'No run of this week brings hills or sprints to a sore buttock or hip, or faster running to a sore sit bone, hamstring, or buttock that speed is logged to hurt. Pain that nobody logged is not known.',
  judge,
  extent: ({ findingsCount, minutes }) => findingsCount * MINUTES_IN_A_DAY + minutes,
  say,
};

/** One more thing that hurts weighs more than any length of a run. */
const MINUTES_IN_A_DAY = 1_440;

function judge(situation: Situation): readonly Answer<Evidence>[] {
  if (!hasTraining(situation)) return [lacking(NO_TRAINING)];
  const runs = ofWeek(situation, situation.runs);
  if (!runs.some(mayProvoke)) return [QUIET];
  if (!isInSight(situation)) return [lacking(TOO_FAR_AHEAD)];
  if (isPainUnknown(situation)) return [lacking(NO_PAIN_LOGGED)];
  const days = byDayOf(runs);
  return settle(
    days.flatMap(([date, runs]) =>
      openInSight(situation, date).map((episode) => judgeDay(runs, episode, situation)),
    ),
  );
}

/** An easy run provokes no spot; one that does not say its kind may have gone uphill. */
function mayProvoke(run: Workout): boolean {
  return run.kind === undefined || effortOf(run) !== 'easy';
}

function judgeDay(
  runs: readonly Workout[],
  episode: Episode,
  situation: Situation,
): Answer<Evidence> {
  const family = FAMILIES[episode.region];
  if (!family) return QUIET;
  const spot = { episode, family, answered: answeredOf(runs, episode, situation) };
  const provoking = runs.filter((run) => provocationOf(run, spot) === 'provokes');
  if (provoking.length > 0) return fired(provoking, spot);
  const unknown = runs.find((run) => provocationOf(run, spot) === 'unknown');
  return unknown ? lacking(kindMissing(unknown, spot)) : QUIET;
}

type SoreSpot = {
  readonly episode: Episode;
  readonly family: Family;
  /** The last answers about the spot on the day of the runs. */
  readonly answered: Findings;
};

function answeredOf([run]: readonly Workout[], episode: Episode, { history }: Situation): Findings {
  return run ? latestFindings(history.symptoms, episode, run.date) : {};
}

/** A sore buttock is spared speed once that is logged to hurt, or the pain to be sharp (Black, Abbate). */
function isSpeedSpared({ episode, family, answered }: SoreSpot): boolean {
  if (family === 'hamstring-origin') return true;
  const isHurtBySpeed = answered['worse-at-speed'] ?? answered['sharp-pain'] ?? false;
  return episode.region === 'buttock' && isHurtBySpeed;
}

function sparedWork(spot: SoreSpot): string {
  if (spot.family === 'hamstring-origin') return 'faster running';
  return isSpeedSpared(spot) ? 'hills, sprints or faster running' : 'hills or sprints';
}

/** An imported run may have gone uphill at any effort; whether it was fast its hard part tells. */
function provocationOf(run: Workout, spot: SoreSpot): Provocation {
  const { kind } = run;
  if (spot.family === 'gluteal') {
    if (kind === undefined) return 'unknown';
    if (UPHILL_OR_SPRINTING.has(kind)) return 'provokes';
    if (!isSpeedSpared(spot)) return 'does-not';
  }
  // Where the hamstring begins the documents name speed, and not hills.
  if (kind === 'hills') return 'does-not';
  const effort = effortOf(run);
  return effort === 'unknown' ? 'unknown' : effort === 'hard' ? 'provokes' : 'does-not';
}

function kindMissing({ date }: Workout, { episode, family }: SoreSpot): string {
  const lacks =
    family === 'gluteal'
      ? 'does not say its kind; it may have been hills or sprints'
      : 'says neither its kind nor how much of it was hard';
  return `The run on ${formatDay(date)} ${lacks}, in an open episode (${placeOf(episode)}).`;
}

function fired(runs: readonly Workout[], spot: SoreSpot): Answer<Evidence> {
  const { episode, family, answered } = spot;
  const date = runs[0]?.date ?? episode.openedOn;
  const telling = TELLING[family].filter((finding) => answered[finding] === true);
  return {
    status: 'fired',
    severity: 'caution',
    date,
    evidence: {
      date,
      place: placeOf(episode),
      family,
      runs: runs.map(nameOf).join(', '),
      minutes: runs.reduce((sum, { durationSeconds }) => sum + durationSeconds / 60, 0),
      done: runs.every(({ status }) => status === 'done'),
      findings: telling.map((finding) => FINDING_WORDS[finding] ?? finding).join(', '),
      findingsCount: telling.length,
      sharp: telling.includes('sharp-pain'),
      atSpeed: telling.includes('worse-at-speed') || telling.includes('worse-sprinting'),
      spared: sparedWork(spot),
    },
    subjects: runs.map(subjectOf),
    remedies: runs.flatMap((run) => [...easeOf(run), ...swapOf(run)]),
  };
}

const FINDING_WORDS: Readonly<Partial<Record<Finding, string>>> = {
  'sharp-pain': 'sharp pain',
  'worse-at-speed': 'worse at speed',
  'worse-sprinting': 'worse when sprinting',
  'worse-uphill': 'worse uphill',
};

/** `tempo`, `long`; `a hard run` for one that only its hard part tells. */
function nameOf(run: Workout): string {
  const { kind } = run;
  if (kind === undefined || (kind !== 'long' && isHardByItsPart(run))) return 'a hard run';
  return KIND_NAMES[kind].toLowerCase();
}

function say(seen: Evidence) {
  const { date, place, runs, spared, findings, sharp } = seen;
  const logged = findings === '' ? '' : ` Logged about the spot: ${findings}.`;
  const ahead = sharp
    ? `${sharpWords(seen)} slow down, and take some time off from speed work. Make this run flat and easy, or swap it.`
    : 'Make it flat and easy, or swap it.';
  const after = sharp
    ? `It is done. ${sharpWords(seen)} take some time off from speed work, and note how it feels the morning after.`
    : `It is done. Leave out ${spared} until the spot has settled, and note how it feels the morning after.`;
  return {
    seen: `${formatDay(date)}: ${runs}, in an open episode (${place}). While it is sore there, the limit is no ${spared}.${logged}`,
    next: seen.done ? after : ahead,
  };
}

/** What nobody logged is not said: sharp pain need not come with speed. */
function sharpWords({ atSpeed }: Evidence): string {
  return atSpeed
    ? 'Sharp pain at speed:'
    : 'The pain is logged as sharp. Where it comes with speed,';
}
