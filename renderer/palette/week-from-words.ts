import { IsoDate } from '../../shared/calendar/iso-date.ts';
import { addWeeks, IsoWeek, type WeekStart, weekOf } from '../../shared/calendar/iso-week.ts';

type Now = { readonly today: IsoDate; readonly weekStart: WeekStart };

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The week that somebody means: `week 12`, `w12 2025`, `2026-W12`, `24 dec`, `24 december 2025`,
 * `dec 24`, `24.12.`, `24/12/2025`, `2026-12-24`, `december 2025`, `next week`, `last week`. Undefined where the words name none that exists.
 */
export function weekFromWords(words: string, now: Now): IsoWeek | undefined {
  const text = words.trim().toLowerCase();
  return relative(text, now) ?? numbered(text, now) ?? ofDay(text, now);
}

function relative(text: string, { today, weekStart }: Now): IsoWeek | undefined {
  const steps = { 'last week': -1, 'this week': 0, 'next week': 1 }[text];
  return steps === undefined ? undefined : addWeeks(weekOf(today, weekStart), steps);
}

function numbered(text: string, { today }: Now): IsoWeek | undefined {
  const iso = /^(\d{4})-w(\d{1,2})$/.exec(text);
  if (iso) return weekNumbered(iso[1], iso[2]);
  const spoken = /^w(?:eek)?\s*(\d{1,2})(?:\s+(\d{4}))?$/.exec(text);
  return spoken ? weekNumbered(spoken[2] ?? today.slice(0, 4), spoken[1]) : undefined;
}

function weekNumbered(year = '', week = ''): IsoWeek | undefined {
  const parsed = IsoWeek.safeParse(`${year}-W${week.padStart(2, '0')}`);
  return parsed.success ? parsed.data : undefined;
}

type Said = { readonly day: string; readonly month: string; readonly year: string | undefined };

function ofDay(text: string, { today, weekStart }: Now): IsoWeek | undefined {
  const said = saidDay(text);
  const date = said
    ? `${said.year ?? today.slice(0, 4)}-${two(said.month)}-${two(said.day)}`
    : text;
  const parsed = IsoDate.safeParse(date);
  return parsed.success ? weekOf(parsed.data, weekStart) : undefined;
}

function saidDay(text: string): Said | undefined {
  const number = /^(\d{1,2})[./](\d{1,2})(?:[./](\d{4})?)?$/.exec(text);
  if (number) return { day: number[1] ?? '', month: number[2] ?? '', year: number[3] };
  const dayFirst = /^(\d{1,2})\.?\s+([a-z]{3})[a-z]*(?:\s+(\d{4}))?$/.exec(text);
  if (dayFirst) return { day: dayFirst[1] ?? '', month: monthOf(dayFirst[2]), year: dayFirst[3] };
  const monthFirst = /^([a-z]{3})[a-z]*\s+(?:(\d{1,2})(?:,?\s+|$))?(\d{4})?$/.exec(text);
  if (!monthFirst) return undefined;
  return { day: monthFirst[2] ?? '1', month: monthOf(monthFirst[1]), year: monthFirst[3] };
}

/** `12` for `dec`; `0`, which no date has, for what is no month. */
function monthOf(name = ''): string {
  return String(MONTHS.indexOf(name) + 1);
}

function two(value: string): string {
  return value.padStart(2, '0');
}
