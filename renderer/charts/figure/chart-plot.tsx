import { memo, useId, useMemo } from 'react';
import {
  Bar,
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceLine,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from 'recharts';
import type { IsoDate } from '../../../shared/calendar/iso-date.ts';
import { type Chart, type Series, shownSeries } from '../chart/chart.ts';
import { scaleOf } from '../chart/scale.ts';
import { ticksOf } from '../chart/ticks.ts';
import { Hatching } from './hatching.tsx';
import { Marker } from './markers.tsx';
import { PLOT_AREA } from './plot-area.ts';

type ChartPlotProps = {
  readonly chart: Chart;
  /** The day or week in which done ends and planned begins. */
  readonly now: IsoDate | undefined;
};

const MOST_PAIN = 10;
/** With more columns than this only a value without neighbours has a mark of its own on a line. */
const MOST_MARKS = 130;
/** In pixels. */
const ZERO_MARK = 2;
const NO_ANIMATION = { isAnimationActive: false } as const;
const AXES = { load: 'load', pain: 'pain' } as const;
const DASHES: Partial<Record<Series['mark'], string>> = {
  'dashed-line': '7 4',
  'dotted-line': '1.5 3.5',
  'limit-line': '5 3',
};

/** The drawing alone; the words are in the cursor and in the table. Drawn anew only for other data. */
export const ChartPlot = memo(function ChartPlot({ chart, now }: ChartPlotProps) {
  const hatching = `hatching-${useId().replaceAll(/\W/g, '')}`;
  const { rows, step, limit, formatTick } = chart;
  const series = useMemo(() => shownSeries(chart), [chart]);
  const data = useMemo(() => rows.map(({ date, values }) => ({ date, ...values })), [rows]);
  const scale = useMemo(() => scaleOf(chart), [chart]);
  const ticks = useMemo(() => ticksOf(rows, step), [rows, step]);
  const hasPain = series.some(({ mark }) => mark === 'pain');
  const planned = series.find(({ mark }) => mark === 'planned-bar');
  return (
    <ResponsiveContainer width="100%" height="100%" initialDimension={{ width: 500, height: 220 }}>
      <ComposedChart
        data={data}
        margin={{ top: PLOT_AREA.top, right: hasPain ? 0 : PLOT_AREA.right, bottom: 0, left: 0 }}
        barCategoryGap="16%"
        accessibilityLayer={false}
      >
        {planned && (
          <defs>
            <Hatching id={hatching} colour={planned.colour} />
          </defs>
        )}
        <CartesianGrid vertical={false} stroke="var(--line)" yAxisId={AXES.load} />
        <XAxis
          dataKey="date"
          scale="band"
          height={PLOT_AREA.bottom}
          ticks={[...ticks.dates]}
          interval={0}
          tickFormatter={ticks.nameOf}
          tickLine={{ stroke: 'var(--line-strong)' }}
          axisLine={{ stroke: 'var(--line-strong)' }}
        />
        <YAxis
          yAxisId={AXES.load}
          width={PLOT_AREA.left}
          domain={[0, scale.top]}
          ticks={[...scale.ticks]}
          interval={0}
          tickFormatter={formatTick}
          tickLine={false}
          axisLine={false}
        />
        {hasPain && (
          <YAxis
            yAxisId={AXES.pain}
            orientation="right"
            width={PLOT_AREA.right}
            domain={[0, MOST_PAIN]}
            ticks={[0, MOST_PAIN / 2, MOST_PAIN]}
            tickLine={false}
            axisLine={false}
          />
        )}
        {now && (
          <ReferenceLine
            x={now}
            yAxisId={AXES.load}
            stroke="var(--line-control)"
            strokeDasharray="1 3"
            label={{ value: step === 'day' ? 'today' : 'this week', position: 'insideTopRight' }}
          />
        )}
        {limit && (
          <ReferenceLine
            y={limit.value}
            yAxisId={AXES.load}
            stroke="var(--ink-soft)"
            strokeDasharray={DASHES['limit-line'] ?? ''}
            label={{ value: limit.name, position: 'insideBottomLeft' }}
          />
        )}
        {series.map((one) => drawn(one, chart, `url(#${hatching})`))}
      </ComposedChart>
    </ResponsiveContainer>
  );
});

/** A function and no component: the library looks for its own kinds among the children. */
function drawn(series: Series, { rows }: Chart, hatched: string) {
  const { key, mark, colour } = series;
  const shared = { key, dataKey: key, yAxisId: AXES.load, ...NO_ANIMATION };
  switch (mark) {
    case 'bar':
      return (
        <Bar
          {...shared}
          stackId="bars"
          fill={colour}
          minPointSize={(_, index) =>
            series.marksZero && rows[index]?.values[key] === 0 ? ZERO_MARK : 0
          }
        />
      );
    case 'planned-bar':
      return <Bar {...shared} stackId="bars" fill={hatched} stroke={colour} />;
    case 'line':
    case 'dashed-line':
    case 'dotted-line':
    case 'limit-line':
      return (
        <Line
          {...shared}
          type={mark === 'limit-line' ? 'step' : 'linear'}
          stroke={colour}
          strokeWidth={mark === 'limit-line' ? 1.4 : 1.8}
          {...(DASHES[mark] !== undefined && { strokeDasharray: DASHES[mark] })}
          dot={({ index = 0, cx, cy }) =>
            isAlone(rows, key, index) ? (
              <Marker key={index} mark="dot" colour={colour} x={cx ?? 0} y={cy ?? 0} />
            ) : (
              <g key={index} />
            )
          }
          activeDot={false}
        />
      );
    default:
      return (
        <Line
          {...shared}
          yAxisId={mark === 'pain' ? AXES.pain : AXES.load}
          stroke={mark === 'pain' ? colour : 'none'}
          strokeWidth={1.4}
          dot={({ index = 0, cx, cy, value }) =>
            value === undefined || !isMarked(rows, series, index) ? (
              <g key={index} />
            ) : (
              <Marker key={index} mark={mark} colour={colour} x={cx ?? 0} y={cy ?? 0} />
            )
          }
          activeDot={false}
        />
      );
  }
}

function isMarked(rows: Chart['rows'], { key, mark }: Series, index: number): boolean {
  return mark !== 'pain' || rows.length <= MOST_MARKS || isAlone(rows, key, index);
}

/** A value between two gaps: no line goes to it, so only a mark shows it. */
function isAlone(rows: Chart['rows'], key: string, index: number): boolean {
  const valueAt = (at: number) => rows[at]?.values[key];
  return (
    valueAt(index) !== undefined &&
    valueAt(index - 1) === undefined &&
    valueAt(index + 1) === undefined
  );
}
