import type { Finding, Findings } from '../../../shared/body/finding.ts';
import { latestFindings } from '../../../shared/body/latest-answers.ts';
import { episodesOf, openEpisodesOn } from '../../../shared/body/open-episodes.ts';
import type { Region, Side } from '../../../shared/body/symptom.ts';
import type { IsoDate } from '../../../shared/calendar/iso-date.ts';
import type { History } from '../../../shared/week/history.ts';
import type { SpotDraft } from './spots.ts';

/** The findings as the form lists them. */
export const FINDING_GROUPS: readonly {
  readonly name: string;
  readonly findings: readonly Finding[];
}[] = [
  {
    name: 'What it is like',
    findings: [
      'ache',
      'sharp-pain',
      'burning-or-cramping',
      'deep-pain',
      'diffuse-pain',
      'side-of-hip-pain',
      'into-the-glute',
      'into-upper-hamstring',
      'hip-snapping',
      'side-of-knee-soreness',
    ],
  },
  {
    name: 'What makes it worse or better',
    findings: [
      'worse-when-running',
      'worse-at-speed',
      'worse-sprinting',
      'worse-uphill',
      'worse-sitting',
      'worse-on-hard-seats',
      'worse-driving',
      'worse-stretching-hamstring',
      'worse-resisting-hamstring',
      'better-when-moving',
    ],
  },
  {
    name: 'How it goes',
    findings: ['sudden-onset', 'tight-after-run', 'pain-after-run', 'movement-screen-done'],
  },
];

const ASKED_REGIONS: ReadonlySet<Region> = new Set<Region>([
  'buttock',
  'sit-bone',
  'hamstring',
  'hip',
  'thigh',
  'low-back',
]);

/**
 * The documents ask these of the buttock and what is around it, and of no other place. What was
 * answered stays in sight wherever it is.
 */
export function showsFindings({ region, findings }: Pick<SpotDraft, 'region' | 'findings'>) {
  return ASKED_REGIONS.has(region) || Object.keys(findings).length > 0;
}

type Place = {
  readonly region: Region | undefined;
  readonly side: Side | undefined;
  readonly date: IsoDate | undefined;
};

/** The last answers about a spot in its open episode; nothing of one that is over. */
export function answersSoFar(
  { symptoms, episodeClosures }: Pick<History, 'symptoms' | 'episodeClosures'>,
  { region, side, date }: Place,
): Findings {
  if (!region || !side || !date) return {};
  const episode = openEpisodesOn(episodesOf(symptoms, episodeClosures), date).find(
    (open) => open.region === region && open.side === side,
  );
  return episode ? latestFindings(symptoms, episode, date) : {};
}

/** The answers with one said; said as it was, it is taken back. */
export function withFinding(
  findings: Findings,
  finding: Finding,
  answer: boolean | undefined,
): Findings {
  const { [finding]: _, ...others } = findings;
  return answer === undefined ? others : { ...others, [finding]: answer };
}

/** How many have an answer, new or from before. */
export function countAnswered(findings: Findings, before: Findings): number {
  return Object.keys({ ...before, ...findings }).length;
}
