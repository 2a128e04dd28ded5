import { TriangleAlert } from 'lucide-react';
import { useMemo } from 'react';
import type { RatioWarning } from '../../shared/load/ratio-warning.ts';
import type { Stretch } from '../../shared/load/read-loads.ts';
import type { Athlete } from '../../shared/training/athlete.ts';
import { ratioCharts } from './chart/ratio-charts.ts';
import styles from './charts-screen.module.css';
import { ChartFigure } from './figure/chart-figure.tsx';
import { Lost } from './lost.tsx';
import { useLoads } from './use-charts.ts';

type RatioPartProps = { readonly athlete: Athlete; readonly stretch: Stretch };

/** Ratios, monotony and strain: read with their warning, and drawn under it. */
export function RatioPart({ athlete, stretch }: RatioPartProps) {
  const { data, error, refetch } = useLoads(athlete.id, stretch);
  const charts = useMemo(() => data && ratioCharts(data), [data]);
  if (!data || !charts) {
    return error ? <Lost what="The ratios" error={error} again={() => void refetch()} /> : null;
  }
  return (
    <section className={styles.ratios} aria-label={data.warning.title}>
      <WarningWords warning={data.warning} />
      {charts.map((chart) => (
        <ChartFigure key={chart.id} chart={chart} today={data.today} />
      ))}
    </section>
  );
}

function WarningWords({ warning }: { readonly warning: RatioWarning }) {
  const { title, words, sources } = warning;
  return (
    <div className={styles.warning}>
      <TriangleAlert aria-hidden="true" />
      <div>
        <h3>{title}</h3>
        {words.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <p className={styles.sources}>
          {sources.map(({ authors, year, where }) => `${authors} ${year}, ${where}`).join(' · ')}
        </p>
      </div>
    </div>
  );
}
