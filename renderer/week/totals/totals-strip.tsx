import { useMemo } from 'react';
import { useWeekView } from '../view.ts';
import { type Tile, totalTiles } from './totals.ts';
import styles from './totals-strip.module.css';

/** What the week adds up to. Bars show how much of it is done. */
export function TotalsStrip() {
  const { window, week, units } = useWeekView();
  const tiles = useMemo(() => totalTiles(window, week, units), [window, week, units]);
  return (
    <section className={styles.strip} aria-label="Totals of the week">
      {tiles.map((tile) => (
        <TotalTile key={tile.id} {...tile} />
      ))}
    </section>
  );
}

function TotalTile({ id, label, value, unit, more, share, mark }: Tile) {
  return (
    <div className={styles.tile} data-total={id}>
      <h3 className={styles.label}>{label}</h3>
      <p className={styles.value}>
        {value} {unit && <span>{unit}</span>}
      </p>
      <p className={styles.more} title={more}>
        {more}
      </p>
      <div className={styles.bar} aria-hidden="true">
        {share !== undefined && <div style={{ width: `${share * 100}%` }} />}
        {mark !== undefined && <i style={{ left: `${mark * 100}%` }} />}
      </div>
    </div>
  );
}
