import { useMemo } from 'react';
import type { Charts } from '../../shared/charts/chart.ts';
import type { Stretch } from '../../shared/load/read-loads.ts';
import type { SeasonSpan } from '../../shared/season/season.ts';
import type { Athlete } from '../../shared/training/athlete.ts';
import type { Units } from '../../shared/units/units.ts';
import { formatDay } from '../../shared/words/format.ts';
import { Waiting } from '../app/waiting.tsx';
import type { Chart } from './chart/chart.ts';
import { hardShareChart } from './chart/hard-share-chart.ts';
import { aerobicChart, runningChart } from './chart/load-chart.ts';
import { longestRunChart } from './chart/longest-run-chart.ts';
import { sittingChart } from './chart/sitting-chart.ts';
import styles from './charts-screen.module.css';
import { ChartFigure } from './figure/chart-figure.tsx';
import { Lost } from './lost.tsx';
import { useCharts } from './use-charts.ts';

type TrainingPartProps = {
  readonly athlete: Athlete;
  readonly stretch: Stretch;
  readonly span: SeasonSpan | null;
  readonly step: Chart['step'];
};

/** The two loads with pain, the hard share, the longest run against its limit, sitting. */
export function TrainingPart({ athlete, stretch, span, step }: TrainingPartProps) {
  const { data, error, refetch } = useCharts(athlete.id, stretch);
  const { units } = athlete;
  const charts = useMemo(() => data && chartsOf(data, step, units), [data, step, units]);
  if (!data || !charts) {
    return error ? (
      <Lost what="The charts" error={error} again={() => void refetch()} />
    ) : (
      <Waiting what="Reading the charts…" />
    );
  }
  return (
    <>
      {span && span.first < stretch.from && (
        <p className={styles.since}>
          Shown from {dayWords(stretch.from)} on; the log goes back to {dayWords(span.first)}.
        </p>
      )}
      {charts.map((chart) => (
        <ChartFigure key={chart.id} chart={chart} today={data.today} />
      ))}
    </>
  );
}

function chartsOf(charts: Charts, step: Chart['step'], units: Units): readonly Chart[] {
  const { today } = charts;
  const periods = { step, today, periods: step === 'day' ? charts.days : charts.weeks };
  return [
    aerobicChart(periods),
    runningChart(periods, units),
    longestRunChart(charts, units),
    hardShareChart(charts.weeks),
    sittingChart(charts, step),
  ];
}

function dayWords(date: Stretch['from']): string {
  return `${formatDay(date)} ${date.slice(0, 4)}`;
}
