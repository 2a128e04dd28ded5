import { interval, percent } from '../figures.ts';
import { textTable } from '../text-table.ts';
import { EARLIER_AREA, EARLIER_ODDS_RATIOS, WHY_THEY_DIFFER } from './earlier-figures.ts';
import type { FlagWorth, Measured } from './measure-flags.ts';
import { WHOLE_SET, type Worth } from './worth.ts';

/** What the flags were worth on real rows, in tables and plain sentences. */
export function reportOfFlags(worth: FlagWorth): string {
  const { all, some, notTestable } = worth;
  return [
    `What the flags were worth on ${all.injured + all.uninjured} weeks: ${all.injured} before an injury, ${all.uninjured} not.`,
    flagTable(all),
    list([
      'Flagged: share of the rows before an injury, and of the others.',
      'Odds ratio with Woolf’s 95 % interval; with an empty cell 0.5 is added to all four. 1 means that the flag tells nothing.',
      `Injured if flagged, if quiet: re-weighted to the true ${WHOLE_SET.injuries} injuries in ${WHOLE_SET.rows.toLocaleString('en')} rows (${percent(worth.prevalence, 2)}).`,
      'Runners come more than once in these rows and the table does not say who is who, so the true intervals are wider.',
    ]),
    'The sum of the cautions',
    scoreTable(all),
    list([
      `Area under the curve: ${interval(all.area.cautions, 3)} by the number of cautions, ${interval(all.area.rules, 3)} by the number of rules; 0.5 is chance. Interval: ${worth.bootstrap.rounds.toLocaleString('en')} bootstrap rounds, seed ${worth.bootstrap.seed}.`,
    ]),
    'The same on fewer rows: odds ratios and area',
    subsetTable([all, ...some]),
    'Beside the earlier figures',
    earlierTable(all),
    list(WHY_THEY_DIFFER),
    'How what a row can tell differs from what the rule asks',
    list(all.conditions.map(({ rule, asks, differs }) => `${rule} (${asks}): ${differs}`)),
    'Rules that these rows cannot test',
    list(notTestable.map(({ rule, because }) => `${rule}: ${because}`)),
    'Competitive runners of one team, injuries of all kinds: nothing here is about buttock pain, and nothing shows a cause.',
  ].join('\n\n');
}

function list(sentences: readonly string[]): string {
  return sentences.map((sentence) => `- ${sentence}`).join('\n');
}

function flagTable({ conditions, anyCaution }: Measured): string {
  return textTable(
    [
      'Flag',
      'injured',
      'flagged',
      'others',
      'flagged',
      'cannot tell',
      'odds ratio (95 %)',
      'injured if flagged',
      'if quiet',
    ],
    [...conditions, anyCaution].map(flagLine),
  );
}

function flagLine({ asks, cells, cannotTell, oddsRatio, inLife }: Worth): readonly string[] {
  const { injuredFlagged, injuredQuiet, uninjuredFlagged, uninjuredQuiet } = cells;
  return [
    asks,
    ...shareOf(injuredFlagged, injuredFlagged + injuredQuiet),
    ...shareOf(uninjuredFlagged, uninjuredFlagged + uninjuredQuiet),
    String(cannotTell),
    interval(oddsRatio),
    percent(inLife?.injuredWhenFlagged, 2),
    percent(inLife?.injuredWhenQuiet, 2),
  ];
}

function shareOf(part: number, whole: number): readonly [string, string] {
  return [`${part} of ${whole}`, percent(whole === 0 ? undefined : part / whole)];
}

function scoreTable({ scores, injured, uninjured }: Measured): string {
  return textTable(
    ['Cautions', 'injured', 'share', 'others', 'share', 'injured, re-weighted'],
    scores.map((line) => [
      String(line.score),
      String(line.injured),
      percent(injured === 0 ? undefined : line.injured / injured),
      String(line.uninjured),
      percent(uninjured === 0 ? undefined : line.uninjured / uninjured),
      percent(line.injuredInLife, 2),
    ]),
  );
}

function subsetTable(subsets: readonly Measured[]): string {
  const [first] = subsets;
  const questions = first?.conditions.map(({ asks }) => asks) ?? [];
  return textTable(
    ['Flag', ...subsets.map(({ which }) => which)],
    [
      ['Rows (injured, others)', ...subsets.map((one) => `${one.injured}, ${one.uninjured}`)],
      ...questions.map((asks, index) => [
        asks,
        ...subsets.map(({ conditions }) => interval(conditions[index]?.oddsRatio)),
      ]),
      ['Any caution at all', ...subsets.map(({ anyCaution }) => interval(anyCaution.oddsRatio))],
      ['Area under the curve', ...subsets.map(({ area }) => interval(area.cautions, 3))],
    ],
  );
}

function earlierTable({ conditions, area }: Measured): string {
  const lines = EARLIER_ODDS_RATIOS.flatMap(({ condition, estimate }) => {
    const now = conditions.find(({ id }) => id === condition);
    return now ? [[now.asks, interval(estimate), interval(now.oddsRatio)]] : [];
  });
  const areas = [
    'Sum: area under the curve',
    interval(EARLIER_AREA, 3),
    interval(area.cautions, 3),
  ];
  return textTable(['Flag', 'earlier', 'now, all rows'], [...lines, areas]);
}
