import styles from './change-scale.module.css';

/** Points of 10 on either side that the scale shows; what lies beyond stands at its end. */
const REACH = 3;

/** A mean change with its spread, better on the left; the words beside it say the same. */
export function ChangeScale({ mean, spread }: { mean: number; spread: number }) {
  const [from, to] = [place(mean - spread), place(mean + spread)];
  return (
    <svg className={styles.scale} viewBox="0 0 120 24" aria-hidden="true">
      <line className={styles.axis} x1={place(-REACH)} x2={place(REACH)} y1="12" y2="12" />
      <line className={styles.none} x1={place(0)} x2={place(0)} y1="4" y2="20" />
      <line className={styles.spread} x1={from} x2={to} y1="12" y2="12" />
      <circle
        className={styles.mean}
        data-worse={mean > 0 || undefined}
        cx={place(mean)}
        cy="12"
        r="5"
      />
    </svg>
  );
}

const MARGIN = 8;
const WIDTH = 120;

function place(points: number): number {
  const within = Math.min(REACH, Math.max(-REACH, points));
  return MARGIN + ((within + REACH) / (2 * REACH)) * (WIDTH - 2 * MARGIN);
}
