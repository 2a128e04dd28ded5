import type { Exercise } from '../../../../shared/routine/exercise.ts';
import styles from './drawing.module.css';
import { FIGURES, type Figure } from './figures.ts';

/** The positions of an exercise as plain lines; the steps beside them say the same in words. */
export function Drawing({ exercise }: { exercise: Exercise }) {
  const figures = FIGURES[exercise];
  if (!figures) return null;
  return (
    <div className={styles.figures} aria-hidden="true">
      {figures.map((figure) => (
        <FigureDrawing key={`${figure.caption} ${figure.body[1]}`} figure={figure} />
      ))}
    </div>
  );
}

function FigureDrawing({ figure }: { figure: Figure }) {
  const { head, body, behind = [], things = [], roller, caption, hasNoFloor } = figure;
  return (
    <figure className={styles.figure}>
      <svg viewBox="0 0 120 68" aria-hidden="true">
        {!hasNoFloor && <line className={styles.thing} x1="4" x2="116" y1="65.5" y2="65.5" />}
        {things.map((points) => (
          <polyline key={points} className={styles.thing} points={points} />
        ))}
        {roller && <circle className={styles.thing} cx={roller[0]} cy={roller[1]} r="8" />}
        {behind.map((points) => (
          <polyline key={points} className={styles.behind} points={points} />
        ))}
        {body.map((points) => (
          <polyline key={points} className={styles.body} points={points} />
        ))}
        <circle className={styles.head} cx={head[0]} cy={head[1]} r="5.5" />
      </svg>
      {caption && <figcaption>{caption}</figcaption>}
    </figure>
  );
}
