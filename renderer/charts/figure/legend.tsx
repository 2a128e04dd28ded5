import { useId } from 'react';
import type { Series } from '../chart/chart.ts';
import styles from './chart-figure.module.css';
import { Hatching } from './hatching.tsx';
import { Marker } from './markers.tsx';

/** What the shapes mean. Only for the eye: the columns of the table have the same names. */
export function Legend({ series }: { readonly series: readonly Series[] }) {
  return (
    <ul className={styles.legend} aria-hidden="true">
      {series.map((one) => (
        <li key={one.key}>
          <Sample {...one} />
          {one.name}
        </li>
      ))}
    </ul>
  );
}

function Sample({ mark, colour }: Series) {
  const hatching = `sample-${useId().replaceAll(/\W/g, '')}`;
  const line = { d: 'M1 6h22', stroke: colour, strokeWidth: 2 };
  return (
    <svg viewBox="0 0 24 12" width={24} height={12} aria-hidden="true">
      {mark === 'bar' && <rect x={7} y={1} width={10} height={10} fill={colour} />}
      {mark === 'planned-bar' && (
        <>
          <Hatching id={hatching} colour={colour} />
          <rect x={7} y={1} width={10} height={10} fill={`url(#${hatching})`} stroke={colour} />
        </>
      )}
      {(mark === 'line' || mark === 'pain') && <path {...line} />}
      {mark === 'dashed-line' && <path {...line} strokeDasharray="7 4" />}
      {mark === 'dotted-line' && <path {...line} strokeDasharray="1.5 3.5" />}
      {mark === 'limit-line' && <path {...line} strokeDasharray="5 3" />}
      <Marker mark={mark} colour={colour} x={12} y={mark === 'unknown' ? 13 : 6} />
    </svg>
  );
}
