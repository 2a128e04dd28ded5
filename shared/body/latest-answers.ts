import type { IsoDate } from '../calendar/iso-date.ts';
import { Finding, type Findings } from './finding.ts';
import { isAsked, type SignAnswers } from './sign-answers.ts';
import { type Region, type Side, Sign, type Symptom } from './symptom.ts';

/** A sore spot, from the day on which its entries count. */
export type Spot = { readonly region: Region; readonly side: Side; readonly openedOn: IsoDate };

/**
 * The last answer to each finding about a spot, up to and with `date`. Of two answers on one day
 * "yes" stands. What is not in it was not asked.
 */
export function latestFindings(symptoms: readonly Symptom[], spot: Spot, date: IsoDate): Findings {
  const entries = entriesOf(symptoms, spot, date).filter(({ findings }) => findings !== undefined);
  const answers = Finding.options.flatMap((finding) => {
    const asked = ofLastDay(entries.filter(({ findings }) => findings?.[finding] !== undefined));
    const yes = asked.some(({ findings }) => findings?.[finding] === true);
    return asked.length === 0 ? [] : [[finding, yes]];
  });
  return Object.fromEntries(answers);
}

/**
 * The signs at a spot, each by the last day up to and with `date` on which somebody asked about it;
 * of two answers on one day "yes" stands. Undefined when nobody asked about any: that is not "none".
 */
export function latestSigns(
  symptoms: readonly Symptom[],
  spot: Spot,
  date: IsoDate,
): ReadonlySet<Sign> | undefined {
  const answers = latestSignAnswers(symptoms, spot, date);
  if (Object.keys(answers).length === 0) return undefined;
  return new Set(Sign.options.filter((sign) => answers[sign] === true));
}

/** The last answer to each sign about a spot, up to and with `date`. What is not in it is unknown. */
export function latestSignAnswers(
  symptoms: readonly Symptom[],
  spot: Spot,
  date: IsoDate,
): SignAnswers {
  const entries = entriesOf(symptoms, spot, date).filter(({ signs }) => signs !== undefined);
  const answers = Sign.options.flatMap((sign) => {
    const asked = ofLastDay(entries.filter((entry) => isAsked(entry, sign)));
    const isThere = asked.some(({ signs = [] }) => signs.includes(sign));
    return asked.length === 0 ? [] : [[sign, isThere] as const];
  });
  return Object.fromEntries(answers);
}

function entriesOf(
  symptoms: readonly Symptom[],
  { region, side, openedOn }: Spot,
  date: IsoDate,
): readonly Symptom[] {
  return symptoms.filter(
    (entry) =>
      entry.region === region &&
      entry.side === side &&
      entry.date >= openedOn &&
      entry.date <= date,
  );
}

function ofLastDay(entries: readonly Symptom[]): readonly Symptom[] {
  const last = entries.reduce((latest, { date }) => (date > latest ? date : latest), '');
  return entries.filter(({ date }) => date === last);
}
