import { daysBetween, type IsoDate } from '../calendar/iso-date.ts';
import { isAsked } from './sign-answers.ts';
import type { Region, Side, Sign, Symptom } from './symptom.ts';

/** Days after an answer in which it is not asked again. Our own choice: signs change within days, not hours. */
export const ANSWER_RESTS_DAYS = 3;

const ABOVE_THE_KNEE: ReadonlySet<Region> = new Set<Region>([
  'low-back',
  'buttock',
  'sit-bone',
  'hip',
  'hamstring',
  'thigh',
]);

/** The signs to ask about whenever pain is logged there; pain below the knee is past it already. */
export function nerveQuestions(region: Region): readonly Sign[] {
  return ABOVE_THE_KNEE.has(region)
    ? ['past-knee', 'numbness', 'weakness']
    : ['numbness', 'weakness'];
}

type Place = { readonly region: Region; readonly side: Side; readonly date: IsoDate };

/**
 * The day, within the days in which an answer rests, on which every one of these questions had
 * last been answered for the spot. Undefined: ask.
 */
export function answeredLately(
  symptoms: readonly Symptom[],
  { region, side, date }: Place,
  questions: readonly Sign[] = nerveQuestions(region),
): IsoDate | undefined {
  const recent = symptoms.filter(
    (entry) =>
      entry.region === region &&
      entry.side === side &&
      entry.date <= date &&
      daysBetween(entry.date, date) <= ANSWER_RESTS_DAYS,
  );
  const days = questions.map((sign) => lastDay(recent.filter((entry) => isAsked(entry, sign))));
  return days.reduce<IsoDate | undefined>(
    (first, day) => (first === undefined || day === undefined || day < first ? day : first),
    days[0],
  );
}

function lastDay(entries: readonly Symptom[]): IsoDate | undefined {
  return entries
    .map(({ date }) => date)
    .sort()
    .at(-1);
}
