import { IsoDate } from '../../shared/calendar/iso-date.ts';
import { addWeeks, IsoWeek, type WeekStart, weekOf } from '../../shared/calendar/iso-week.ts';

type Now = { readonly today: IsoDate; readonly weekStart: WeekStart };

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The week that somebody means: `week 12`, `w12 2025`, `2026-W12`, `24 dec`, `24 december 2025`,
 * `2026-12-24`, `next week`, `last week`. Undefined where the words name none that exists.
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

function ofDay(text: string, { today, weekStart }: Now): IsoWeek | undefined {
  const spoken = /^(\d{1,2})\.?\s+([a-z]{3})[a-z]*(?:\s+(\d{4}))?$/.exec(text);
  const month = MONTHS.indexOf(spoken?.[2] ?? '') + 1;
  const year = spoken?.[3] ?? today.slice(0, 4);
  const date = spoken ? `${year}-${two(month)}-${two(spoken[1])}` : text;
  const parsed = IsoDate.safeParse(date);
  return parsed.success ? weekOf(parsed.data, weekStart) : undefined;
}

function two(value: number | string | undefined): string {
  return String(value).padStart(2, '0');
}
