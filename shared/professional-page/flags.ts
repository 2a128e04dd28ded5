import type { IsoDate } from '../calendar/iso-date.ts';
import { weekOf } from '../calendar/iso-week.ts';
import type { Flag, Severity } from '../rules/flag.ts';
import { judgeWeek } from '../rules/rules.ts';
import { situationOf } from '../rules/situation.ts';
import type { Source } from '../rules/source.ts';
import type { History } from '../week/history.ts';
import { blockOf, type PageBlock, type PageSection } from './page.ts';

const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  emergency: 'Emergency',
  stop: 'Stop running',
  caution: 'Caution',
  note: 'Note',
};

/** What the rules answer about the week of `today`. */
export function flagsNow(history: History, today: IsoDate): readonly Flag[] {
  return judgeWeek(situationOf(history, weekOf(today, history.athlete.weekStart), today));
}

/** Does a sign of an emergency stand of which nobody has said who has seen to it? */
export function isEmergency(flags: readonly Flag[]): boolean {
  return fired(flags).some(
    ({ severity, acknowledgement }) => severity === 'emergency' && acknowledgement === undefined,
  );
}

export type FlagSections = {
  /** What cannot wait; absent when nothing of it fires. */
  readonly urgent?: PageSection | undefined;
  readonly others: PageSection;
};

/** The flags that fire, loudest first, each with its sources; and which rules could not tell. */
export function flagSections(flags: readonly Flag[]): FlagSections {
  const firing = fired(flags);
  const sources = [...new Set(firing.flatMap((flag) => flag.sources))];
  const urgent = flagBlocks(firing.filter(isUrgent), sources);
  const quiet = flagBlocks(
    firing.filter((flag) => !isUrgent(flag)),
    sources,
  );
  const others: PageSection = {
    id: 'flags',
    title: 'Flags of this week, done and planned',
    blocks: [
      ...(firing.length > 0 ? quiet : [noFlag()]),
      ...undecided(flags),
      ...sourceList(sources),
    ],
  };
  if (urgent.length === 0) return { others };
  return { urgent: { id: 'urgent', title: 'What cannot wait', blocks: urgent }, others };
}

function isUrgent({ severity }: Flag): boolean {
  return severity === 'emergency' || severity === 'stop';
}

/** One block for all that a rule says equally loudly, with how sure anybody can be of it. */
function flagBlocks(flags: readonly Flag[], known: readonly Source[]): readonly PageBlock[] {
  const alike = Map.groupBy(flags, ({ severity, rule }) => `${severity}-${rule}`);
  return [...alike].flatMap(([id, group]) => flagBlock(id, group, known));
}

function fired(flags: readonly Flag[]): readonly Flag[] {
  return flags.filter(({ status }) => status === 'fired');
}

function flagBlock(
  id: string,
  group: readonly Flag[],
  known: readonly Source[],
): readonly PageBlock[] {
  const [first] = group;
  if (!first) return [];
  const { severity, title, sources, words } = first;
  const numbers = sources.map((source) => known.indexOf(source) + 1).sort((one, two) => one - two);
  const by = numbers.length > 0 ? ` Sources: [${numbers.join(', ')}].` : '';
  const lines = [...group.flatMap(seenWords), `${firstSentence(words.certainty)}${by}`];
  return [blockOf(`flag-${id}`, `${SEVERITY_WORDS[severity]}: ${title}`, lines)];
}

/** What kind of evidence it is; the rest of it is in the planner, and two sheets are all there is. */
function firstSentence(words: string): string {
  return words.split(/(?<=\.) /)[0] ?? words;
}

function seenWords({ words, acknowledgement }: Flag): readonly string[] {
  if (!acknowledgement) return [words.seen];
  return [words.seen, `The runner lets it rest: ${acknowledgement.reason}`];
}

/** Each source once, by the number under which the flags name it. */
function sourceList(sources: readonly Source[]): readonly PageBlock[] {
  if (sources.length === 0) return [];
  const named = sources.map(
    ({ authors, year, title }, index) =>
      `[${index + 1}] ${authors}${year === undefined ? '' : ` ${year}`}: ${title}.`,
  );
  return [blockOf('sources', 'Sources of the flags', [named.join(' ')])];
}

function noFlag(): PageBlock {
  return blockOf('no-flag', 'No flag fires', ['That is no all-clear.']);
}

function undecided(flags: readonly Flag[]): readonly PageBlock[] {
  const titles = flags
    .filter(({ status }) => status === 'not-enough-data')
    .map(({ title }) => title.toLowerCase());
  if (titles.length === 0) return [];
  return [blockOf('undecided', 'Not enough logged to tell', [`${titles.join('; ')}.`])];
}
