import type { SeasonDay } from '../../../shared/season/season.ts';
import { dayLoad } from './day-load.ts';
import styles from './sparkline.module.css';

type SparklineProps = {
  readonly days: readonly SeasonDay[];
  /** The load at the top, in AU. */
  readonly top: number;
};

const STEP = 14;
const BAR = 8;
const HEIGHT = 40;
const MOST_PAIN = 10;
/** Leaves a pixel for the edge of a bar. */
const PLOT = HEIGHT - 2;

/** Load as bars, hollow where it is planned, and pain as dots on a line. The cell says it in words. */
export function Sparkline({ days, top }: SparklineProps) {
  return (
    <svg
      className={styles.sparkline}
      viewBox={`0 0 ${7 * STEP} ${HEIGHT}`}
      preserveAspectRatio="xMidYMax meet"
      aria-hidden="true"
    >
      <path className={styles.ground} d={`M0 ${HEIGHT - 0.5}H${7 * STEP}`} />
      {days.map((day, index) => (
        <LoadBar key={day.date} day={day} at={middle(index)} top={top} />
      ))}
      <path className={styles.line} d={painPath(days)} />
      {days.map(({ date, pain }, index) =>
        pain === undefined ? null : (
          <circle key={date} className={styles.dot} cx={middle(index)} cy={painAt(pain)} r={2.4} />
        ),
      )}
    </svg>
  );
}

function LoadBar({ day, at, top }: { day: SeasonDay; at: number; top: number }) {
  const { done, planned, unrated } = dayLoad(day);
  const left = at - BAR / 2;
  const solid = Math.min(done / top, 1) * PLOT;
  const hollow = Math.min((done + planned) / top, 1) * PLOT - solid;
  return (
    <>
      {solid > 0 && (
        <rect className={styles.done} x={left} y={HEIGHT - 1 - solid} width={BAR} height={solid} />
      )}
      {hollow > 0 && (
        <rect
          className={styles.planned}
          x={left + 0.5}
          y={HEIGHT - 1 - solid - hollow + 0.5}
          width={BAR - 1}
          height={Math.max(hollow - 0.5, 0.5)}
        />
      )}
      {done + planned > top && <path className={styles.cut} d={`M${left - 1} 7l10 -4`} />}
      {unrated > 0 && done + planned === 0 && (
        <text className={styles.unknown} x={at} y={HEIGHT - 4}>
          ?
        </text>
      )}
    </>
  );
}

/** Joins the days that follow each other; a day without an entry breaks the line. */
function painPath(days: readonly SeasonDay[]): string {
  return days
    .flatMap(({ pain }, index) => {
      if (pain === undefined) return [];
      const isNext = days[index - 1]?.pain !== undefined;
      return [`${isNext ? 'L' : 'M'}${middle(index)} ${painAt(pain)}`];
    })
    .join('');
}

function middle(index: number): number {
  return index * STEP + STEP / 2;
}

function painAt(pain: number): number {
  return HEIGHT - 3 - (pain / MOST_PAIN) * (HEIGHT - 6);
}
