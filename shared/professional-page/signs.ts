import { Finding } from '../body/finding.ts';
import { latestFindings } from '../body/latest-answers.ts';
import { isAsked } from '../body/sign-answers.ts';
import { Sign, type Symptom } from '../body/symptom.ts';
import type { EpisodeLog } from '../patterns/episode-log.ts';
import { formatDayAndYear } from '../words/format.ts';
import { FINDING_NAMES, SIGN_NAMES } from '../words/names.ts';
import { blockOf, type PageBlock, type PageSection } from './page.ts';
import { counted } from './words.ts';

/** Signs that were there, that were asked about and not there, and of which nobody has asked. */
export function signsSection(log: EpisodeLog): PageSection {
  return {
    id: 'signs',
    title: 'Signs',
    blocks: [signsThere(log), signsAbsent(log), feeling(log)],
  };
}

function signsThere({ entries }: EpisodeLog): PageBlock {
  const there = Sign.options.filter((sign) => daysWith(entries, sign).length > 0);
  const isAnyAsked = entries.some(({ signs }) => signs !== undefined);
  const lines = there.map((sign) => historyOf(entries, sign));
  const none = isAnyAsked ? ['None of those that were asked about.'] : [];
  return blockOf(
    'signs-there',
    'Signs logged since it began',
    lines.length > 0 ? lines : none,
    'Answer the signs when you log pain: numbness, weakness and the like.',
  );
}

/** `Tingling: on 3 days, last on Tue 10 Nov 2026; asked on Wed 18 Nov 2026, and not there.` */
function historyOf(entries: readonly Symptom[], sign: Sign): string {
  const days = daysWith(entries, sign);
  const last = days.at(-1);
  const since = daysAsked(entries, sign).at(-1);
  if (last === undefined) return `${SIGN_NAMES[sign]}: not logged.`;
  const when = `${SIGN_NAMES[sign]}: on ${counted(days.length, 'day')}, last on ${formatDayAndYear(last)}`;
  const gone = since !== undefined && since > last;
  return gone ? `${when}; asked on ${formatDayAndYear(since)}, and not there.` : `${when}.`;
}

function signsAbsent({ entries }: EpisodeLog): PageBlock {
  const absent = Sign.options.filter(
    (sign) => daysWith(entries, sign).length === 0 && daysAsked(entries, sign).length > 0,
  );
  const unasked = Sign.options.filter((sign) => daysAsked(entries, sign).length === 0);
  const byDay = Map.groupBy(absent, (sign) => daysAsked(entries, sign).at(-1));
  const lines = [...byDay].flatMap(([day, signs]) =>
    day === undefined ? [] : [`Last asked on ${formatDayAndYear(day)}: ${signNames(signs)}.`],
  );
  const open = unasked.length > 0 && lines.length > 0 ? [`Not logged: ${signNames(unasked)}.`] : [];
  return blockOf('signs-absent', 'Signs asked, and never there', [...lines, ...open]);
}

/** What the pain is like. What makes it worse or better is a question of its own. */
function feeling({ history, episode, until }: EpisodeLog): PageBlock {
  const answers = latestFindings(history.symptoms, episode, until);
  const described = Finding.options.filter((finding) => !ASKED_ELSEWHERE.test(finding));
  const named = (answer: boolean | undefined) =>
    described.filter((finding) => answers[finding] === answer).map(findingName);
  const [yes, no, unknown] = [named(true), named(false), named(undefined)];
  if (yes.length + no.length === 0) return blockOf('feeling', 'What it is like', [], FEELING_HINT);
  return blockOf('feeling', 'What it is like', [
    ...(yes.length > 0 ? [`Yes: ${yes.join('; ')}.`] : []),
    ...(no.length > 0 ? [`No: ${no.join('; ')}.`] : []),
    ...(unknown.length > 0 ? [`Not logged: ${unknown.join('; ')}.`] : []),
  ]);
}

const ASKED_ELSEWHERE = /^(?:worse-|better-|sudden-onset|movement-screen)/;
const FEELING_HINT = 'Answer what the pain is like when you log it.';

function findingName(finding: Finding): string {
  return lowered(FINDING_NAMES[finding]);
}

function signNames(signs: readonly Sign[]): string {
  return signs.map((sign) => lowered(SIGN_NAMES[sign])).join('; ');
}

/** In the middle of a sentence; "I" stays as it is. */
function lowered(text: string): string {
  return text.startsWith('I ') ? text : `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

function daysWith(entries: readonly Symptom[], sign: Sign) {
  return daysOf(entries.filter(({ signs }) => signs?.includes(sign)));
}

function daysAsked(entries: readonly Symptom[], sign: Sign) {
  return daysOf(entries.filter((entry) => isAsked(entry, sign)));
}

function daysOf(entries: readonly Symptom[]) {
  return [...new Set(entries.map(({ date }) => date))].sort();
}
