import type { Findings } from '../../../shared/body/finding.ts';
import type { Symptom } from '../../../shared/body/symptom.ts';
import type { IsoDate } from '../../../shared/calendar/iso-date.ts';
import { formatDay, formatNumber } from '../../../shared/words/format.ts';
import { MOMENT_NAMES } from '../../../shared/words/names.ts';
import { areaName } from './body-picture/areas.ts';
import { FEELINGS } from './feelings.ts';
import { newSpot } from './spots.ts';
import { latestUpTo, type SymptomDraft } from './symptom-draft.ts';

/** The entries of the latest moment in the log, up to a day. */
export function lastTime(date: IsoDate, symptoms: readonly Symptom[]): readonly Symptom[] {
  const latest = latestUpTo(date, symptoms);
  return symptoms.filter(
    (symptom) => symptom.date === latest?.date && symptom.moment === latest.moment,
  );
}

/** `Last time: 3, right sit bone, after training, Tue 17 Nov`. */
export function lastTimeWords(entries: readonly Symptom[]): string | undefined {
  const [first] = entries;
  if (!first) return undefined;
  const spots = entries.map((entry) => `${formatNumber(entry.pain)}, ${nameInside(entry)}`);
  return `Last time: ${spots.join('; ')}, ${MOMENT_NAMES[first.moment].toLowerCase()}, ${formatDay(first.date)}`;
}

/** The same pain at the same moment, and what it felt like. Signs are asked anew, always. */
export function sameAgain(draft: SymptomDraft, entries: readonly Symptom[]): SymptomDraft {
  const [first] = entries;
  if (!first) return draft;
  const spots = entries.map((entry) => ({
    ...newSpot(entry, feltLike(entry.findings)),
    pain: entry.pain,
  }));
  return { ...draft, moment: first.moment, spots };
}

function feltLike(findings: Findings = {}): Findings {
  const felt = FEELINGS.flatMap(({ kept }) =>
    kept.as === 'finding' && findings[kept.finding] === true ? [[kept.finding, true]] : [],
  );
  return Object.fromEntries(felt);
}

function nameInside(entry: Symptom): string {
  const name = areaName(entry);
  return `${name.slice(0, 1).toLowerCase()}${name.slice(1)}`;
}
