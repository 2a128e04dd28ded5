import { Finding } from '../body/finding.ts';
import { latestFindings } from '../body/latest-answers.ts';
import { morningChanges } from '../body/morning-changes.ts';
import { responsesOf } from '../body/response.ts';
import type { Moment, Symptom } from '../body/symptom.ts';
import { daysBetween, type IsoDate } from '../calendar/iso-date.ts';
import type { History } from '../week/history.ts';
import { formatDayFrom, formatNumber } from '../words/format.ts';
import { FINDING_NAMES, MOMENT_NAMES, REGION_NAMES, SIDE_NAMES } from '../words/names.ts';
import { responseWords } from '../words/response-words.ts';
import type { EpisodeLog } from './episode-log.ts';
import { firstLoaded, recentChange } from './recent-change.ts';

/** What the log answers to a question, in plain sentences; or what would have to be logged. */
export type LogAnswer =
  | { readonly status: 'logged'; readonly says: readonly string[] }
  | { readonly status: 'not-logged'; readonly needs: string };

export type ProfessionalQuestion = { readonly question: string; readonly answer: LogAnswer };

/** The activities that a change of training is told by. */
export type TrainingAtHand = {
  readonly activities: History['activities'];
  /** The first day of which they are at hand; absent when all of them are. */
  readonly loadedFrom?: IsoDate | undefined;
};

/**
 * The questions that a physiotherapist asks first (Sore glutes from running), each with what the
 * log of an episode answers: to be printed and taken along. An episode that is older than the
 * window of the history takes more activities than it holds.
 */
export function professionalQuestions(
  log: EpisodeLog,
  today: IsoDate,
  training: TrainingAtHand = inWindow(log, today),
): readonly ProfessionalQuestion[] {
  return [
    { question: 'One side or both?', answer: logged([sides(log)]) },
    { question: 'When in a run does it start?', answer: moments(log) },
    { question: 'When is it worst, and how long until it goes?', answer: worst(log) },
    { question: 'Did it begin suddenly or slowly?', answer: onset(log) },
    { question: 'Which movements make it worse or better?', answer: movements(log) },
    {
      question: 'Has distance, intensity or kind of training changed lately?',
      answer: change(log, today, training),
    },
    { question: 'Has a movement screen been done?', answer: movementScreen(log) },
  ];
}

const MOMENTS_OF_A_DAY: readonly Moment[] = [
  'next-morning',
  'before',
  'during',
  'after',
  'sitting',
];

const MOMENTS_OF_TRAINING: readonly Moment[] = ['before', 'during', 'after', 'next-morning'];

const logged = (says: readonly string[]): LogAnswer => ({ status: 'logged', says });
const notLogged = (needs: string): LogAnswer => ({ status: 'not-logged', needs });

function sides({ history, episode, until }: EpisodeLog): string {
  const { region, side, openedOn } = episode;
  const elsewhere = history.symptoms.filter(
    (entry) =>
      entry.region === region &&
      entry.side !== side &&
      entry.pain > 0 &&
      entry.date >= openedOn &&
      entry.date <= until,
  );
  const others = [...new Set(elsewhere.map((entry) => SIDE_NAMES[entry.side].toLowerCase()))];
  const place = `${REGION_NAMES[region]}, ${SIDE_NAMES[side].toLowerCase()}`;
  return others.length === 0
    ? `${place}. Nothing else is logged for this region.`
    : `${place}. In the same time also: ${others.sort().join(', ')}.`;
}

function moments({ entries }: EpisodeLog): LogAnswer {
  const says = MOMENTS_OF_TRAINING.flatMap((moment) => {
    const asked = new Set(entries.filter((one) => one.moment === moment).map(({ date }) => date));
    const sore = entries.filter((one) => one.moment === moment && one.pain > 0);
    const days = new Set(sore.map(({ date }) => date));
    return asked.size === 0
      ? []
      : [`${MOMENT_NAMES[moment]}: pain on ${days.size} of ${asked.size} logged days.`];
  });
  return says.length === 0
    ? notLogged('Log pain before, during and after a run, and the next morning.')
    : logged([...says, 'The minute of a run at which it starts is not logged.']);
}

function worst({ entries, until }: EpisodeLog): LogAnswer {
  const top = entries
    .toSorted((one, other) => (placeInTime(one) < placeInTime(other) ? -1 : 1))
    .reduce<Symptom | undefined>(
      (most, entry) => (entry.pain > (most?.pain ?? 0) ? entry : most),
      undefined,
    );
  if (!top) return notLogged('Log the pain, from 0 to 10, with its moment.');
  const byDay = [...Map.groupBy(entries, ({ date }) => date)].filter(([date]) => date > top.date);
  const free = byDay.filter(([, ofDay]) => ofDay.every(({ pain }) => pain === 0));
  const [first] = free.map(([date]) => date).sort();
  const when = `${MOMENT_NAMES[top.moment].toLowerCase()}, on ${formatDayFrom(top.date, until)}`;
  const gone =
    first === undefined
      ? 'No later day is logged on which it was gone.'
      : `The first later day logged without pain: ${formatDayFrom(first, until)}, ${daysWords(daysBetween(top.date, first))} after.`;
  return logged([`Worst: ${formatNumber(top.pain)} of 10, ${when}.`, gone]);
}

/** Sorts by day, and within a day by the moment. */
function placeInTime({ date, moment }: Symptom): string {
  return `${date} ${MOMENTS_OF_A_DAY.indexOf(moment)}`;
}

function daysWords(days: number): string {
  return days === 1 ? '1 day' : `${days} days`;
}

function onset(log: EpisodeLog): LogAnswer {
  const isSudden = answersOf(log)['sudden-onset'];
  if (isSudden === undefined) return notLogged('Answer whether it began suddenly.');
  const first = `The first pain was logged on ${formatDayFrom(log.episode.openedOn, log.until)}.`;
  return logged([isSudden ? 'Suddenly.' : 'Not suddenly.', first]);
}

function movements(log: EpisodeLog): LogAnswer {
  const answers = answersOf(log);
  const named = (isSo: boolean) =>
    Finding.options
      .filter((finding) => finding.startsWith('worse-') && answers[finding] === isSo)
      .map((finding) => FINDING_NAMES[finding].replace(/^Worse /, ''));
  const [worse, same] = [named(true), named(false)];
  const says = [
    ...(worse.length > 0 ? [`Worse ${worse.join(', ')}.`] : []),
    ...(same.length > 0 ? [`Not worse ${same.join(', ')}.`] : []),
    ...movingWords(answers['better-when-moving']),
    ...afterSports(log),
  ];
  return says.length === 0
    ? notLogged('Answer what makes it worse, and what better.')
    : logged(says);
}

function movingWords(isBetter: boolean | undefined): readonly string[] {
  if (isBetter === undefined) return [];
  return [isBetter ? 'Better with movement.' : 'Not better with movement.'];
}

/** How the mornings after each sport were, where there are enough of them. */
function afterSports({ history, episode, until }: EpisodeLog): readonly string[] {
  return responsesOf(morningChanges(history, episode, until))
    .filter(({ status }) => status === 'known')
    .map((response) => `${responseWords(response, 'the')}.`);
}

function inWindow({ history }: EpisodeLog, today: IsoDate): TrainingAtHand {
  return { activities: history.activities, loadedFrom: firstLoaded(history, today) };
}

function change(
  { history, episode }: EpisodeLog,
  today: IsoDate,
  { activities, loadedFrom }: TrainingAtHand,
): LogAnswer {
  const seen = { today, loadedFrom };
  const found = recentChange({ ...history, activities }, episode.openedOn, seen);
  return 'missing' in found ? notLogged(found.missing) : logged(found.says);
}

function movementScreen(log: EpisodeLog): LogAnswer {
  const isDone = answersOf(log)['movement-screen-done'];
  if (isDone === undefined) return notLogged('Answer whether somebody has done one with you.');
  return logged([isDone ? 'Yes. What it showed is not logged.' : 'No.']);
}

function answersOf({ history, episode, until }: EpisodeLog) {
  return latestFindings(history.symptoms, episode, until);
}
