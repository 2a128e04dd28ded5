import type { SeasonDay } from '../../../shared/season/season.ts';
import { type DayLoad, dayLoad } from './day-load.ts';
import styles from './sparkline.module.css';

type SparklineProps = {
  readonly days: readonly SeasonDay[];
  /** The load at the top, in AU. */
  readonly top: number;
  readonly words: string;
};

const STEP = 14;
const BAR = 8;
const HEIGHT = 40;
const MOST_PAIN = 10;
const DOT = 2.4;
/** Leaves a pixel for the edge of a bar. */
const PLOT = HEIGHT - 2;

/**
 * Load as bars, hollow where it is planned, and pain as dots on a line.
 * All that looks alike is one path: a scroll draws a thousand of these.
 */
export function Sparkline({ days, top, words }: SparklineProps) {
  const loads = days.map(dayLoad);
  const pains = days.map(({ pain }) => pain);
  return (
    <svg
      className={styles.sparkline}
      viewBox={`0 0 ${7 * STEP} ${HEIGHT}`}
      preserveAspectRatio="xMidYMax meet"
      role="img"
      aria-label={words}
    >
      <path className={styles.ground} d={`M0 ${HEIGHT - 0.5}H${7 * STEP}`} />
      <Path className={styles.done} d={joined(loads, (load, at) => doneBar(load, at, top))} />
      <Path className={styles.planned} d={joined(loads, (load, at) => plannedBar(load, at, top))} />
      <Path className={styles.cut} d={joined(loads, (load, at) => cut(load, at, top))} />
      {loads.map(({ done, planned, unrated }, index) =>
        unrated > 0 && done + planned === 0 ? (
          <text key={days[index]?.date} className={styles.unknown} x={middle(index)} y={HEIGHT - 4}>
            ?
          </text>
        ) : null,
      )}
      <Path className={styles.line} d={painLine(pains)} />
      <Path className={styles.dot} d={joined(pains, dot)} />
    </svg>
  );
}

function Path({ className, d }: { className: string | undefined; d: string }) {
  return d ? <path className={className} d={d} /> : null;
}

type Draw<Value> = (value: Value, at: number, index: number) => string;

function joined<Value>(values: readonly Value[], draw: Draw<Value>): string {
  return values.map((value, index) => draw(value, middle(index), index)).join('');
}

function doneBar({ done }: DayLoad, at: number, top: number): string {
  const height = heightOf(done, top);
  return height > 0 ? `M${at - BAR / 2} ${HEIGHT - 1}v${-height}h${BAR}v${height}z` : '';
}

/** Stands on what is done, and half a pixel inside its place: the line has a width. */
function plannedBar({ done, planned }: DayLoad, at: number, top: number): string {
  const below = heightOf(done, top);
  const height = heightOf(done + planned, top) - below;
  if (height <= 0) return '';
  const drawn = Math.max(height - 0.5, 0.5);
  const upper = HEIGHT - 1 - below - height + 0.5;
  return `M${at - BAR / 2 + 0.5} ${upper}h${BAR - 1}v${drawn}h${1 - BAR}z`;
}

/** A gap in a bar that is higher than the scale. */
function cut({ done, planned }: DayLoad, at: number, top: number): string {
  return done + planned > top ? `M${at - BAR / 2 - 1} 7l10 -4` : '';
}

function heightOf(load: number, top: number): number {
  return Math.min(load / top, 1) * PLOT;
}

/** Joins the days that follow each other; a day without an entry breaks the line. */
function painLine(pains: readonly (number | undefined)[]): string {
  return joined(pains, (pain, at, index) => {
    if (pain === undefined) return '';
    const isNext = pains[index - 1] !== undefined;
    return `${isNext ? 'L' : 'M'}${at} ${painAt(pain)}`;
  });
}

function dot(pain: number | undefined, at: number): string {
  if (pain === undefined) return '';
  const half = `a${DOT} ${DOT} 0 1 0`;
  return `M${at - DOT} ${painAt(pain)}${half} ${2 * DOT} 0${half} ${-2 * DOT} 0z`;
}

function middle(index: number): number {
  return index * STEP + STEP / 2;
}

function painAt(pain: number): number {
  return HEIGHT - 3 - (pain / MOST_PAIN) * (HEIGHT - 6);
}
