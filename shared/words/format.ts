import { type IsoDate, weekdayOf } from '../calendar/iso-date.ts';
import type { Units } from '../units/units.ts';

const METRES_IN_A_MILE = 1_609.344;
const METRES_IN_A_KILOMETRE = 1_000;

// Names of our own: a flag's words are made on every drag, and toLocaleString takes 0.1 ms a date.
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const SHORT = 3;
const TENTHS = 10;
/** 1.1 km are 11 tenths, though a little more in binary. */
const ROUNDING = 1e-6;

const one = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

/** `15.6 km` or `9.7 mi`. */
export function formatDistance(metres: number, units: Units): string {
  return `${formatDistanceNumber(metres, units)} ${distanceUnit(units)}`;
}

/** `5.4 mi` of 5.468: a length that is not to be passed, rounded down so that it is not. */
export function formatDistanceAtMost(metres: number, units: Units): string {
  const tenths = Math.floor(toDistanceUnit(metres, units) * TENTHS + ROUNDING);
  return `${one.format(tenths / TENTHS)} ${distanceUnit(units)}`;
}

/** `3.1 km` of 3.04: a length that is needed, rounded up so that it is enough. */
export function formatDistanceAtLeast(metres: number, units: Units): string {
  const tenths = Math.ceil(toDistanceUnit(metres, units) * TENTHS - ROUNDING);
  return `${one.format(tenths / TENTHS)} ${distanceUnit(units)}`;
}

/** `15.6`, in the athlete's units, at most one decimal. */
export function formatDistanceNumber(metres: number, units: Units): string {
  return one.format(toDistanceUnit(metres, units));
}

/** The sign of the unit that the athlete reads. */
export function distanceUnit(units: Units): 'km' | 'mi' {
  return units === 'miles' ? 'mi' : 'km';
}

/** Metres as kilometres or miles, not rounded. */
export function toDistanceUnit(metres: number, units: Units): number {
  return metres / metresInUnit(units);
}

/** Kilometres or miles as metres, not rounded. */
export function fromDistanceUnit(value: number, units: Units): number {
  return value * metresInUnit(units);
}

/** `50 min`, `1 h 52 min`, `2 h`; rounded to the minute. */
export function formatDuration(seconds: number): string {
  return formatMinutes(seconds / 60);
}

/** `50 min`, `1 h 52 min`, `2 h`. */
export function formatMinutes(minutes: number): string {
  const rounded = Math.round(minutes);
  const hours = Math.floor(rounded / 60);
  const rest = rounded % 60;
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}

/** `400 AU`, `1,240 AU`. */
export function formatLoad(load: number): string {
  return `${whole.format(load)} AU`;
}

/** A number with at most one decimal: RPE, pain. */
export function formatNumber(value: number): string {
  return one.format(value);
}

/** `26.8 %`, or `just over 10 %` where rounding would hide that the limit is passed. */
export function formatPercentPast(percent: number, limit: number): string {
  const text = `${formatNumber(percent)} %`;
  return text === `${formatNumber(limit)} %` ? `just over ${text}` : text;
}

/** `27 %`, from a share of 0.27. */
export function formatPercent(share: number): string {
  return `${whole.format(share * 100)} %`;
}

/** `Thu 19 Nov`. */
export function formatDay(date: IsoDate): string {
  const { weekday, day, month } = named(date);
  return `${weekday.slice(0, SHORT)} ${day} ${month.slice(0, SHORT)}`;
}

/** `Tue 19 Nov 2024`, for what is read long after it was written. */
export function formatDayAndYear(date: IsoDate): string {
  return `${formatDay(date)} ${yearOf(date)}`;
}

/** `Thu 19 Nov`, and `Tue 19 Nov 2024` where the day lies in another year than `today`. */
export function formatDayFrom(date: IsoDate, today: IsoDate): string {
  return yearOf(date) === yearOf(today) ? formatDay(date) : formatDayAndYear(date);
}

function yearOf(date: IsoDate): string {
  return date.slice(0, 'YYYY'.length);
}

/** `Thursday 19 November`, for headings and screen readers. */
export function formatLongDay(date: IsoDate): string {
  const { weekday, day, month } = named(date);
  return `${weekday} ${day} ${month}`;
}

/** `November`. */
export function formatMonth(date: IsoDate): string {
  return named(date).month;
}

function named(date: IsoDate) {
  const [, month = 0, day = 0] = date.split('-').map(Number);
  return { weekday: WEEKDAYS[weekdayOf(date) - 1] ?? '', day, month: MONTHS[month - 1] ?? '' };
}

function metresInUnit(units: Units): number {
  return units === 'miles' ? METRES_IN_A_MILE : METRES_IN_A_KILOMETRE;
}
