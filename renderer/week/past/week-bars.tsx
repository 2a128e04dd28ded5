import { Bar, BarChart, CartesianGrid, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import type { Sport } from '../../../shared/training/sport.ts';
import styles from './past-weeks.module.css';
import type { PastDay } from './past-weeks-data.ts';

type WeekBarsProps = {
  readonly days: readonly PastDay[];
  readonly sports: readonly Sport[];
  /** Minutes at the top of the chart. */
  readonly most: number;
};

/** Seven stacked bars. Only for the eye: the table says the same in words. */
export function WeekBars({ days, sports, most }: WeekBarsProps) {
  return (
    <div className={styles.bars} aria-hidden="true">
      <ResponsiveContainer width="100%" height="100%">
        <BarChart
          data={[...days]}
          margin={{ top: 4, right: 0, bottom: 0, left: 0 }}
          barCategoryGap="14%"
          accessibilityLayer={false}
        >
          <CartesianGrid vertical={false} stroke="var(--line)" />
          <XAxis
            dataKey="date"
            height={18}
            interval={0}
            tickLine={false}
            tickFormatter={weekdayLetter}
            axisLine={{ stroke: 'var(--line-strong)' }}
          />
          <YAxis domain={[0, most]} ticks={[...hoursUpTo(most)]} width={1} hide />
          {sports.map((sport) => (
            <Bar
              key={sport}
              dataKey={sport}
              stackId="minutes"
              fill={`var(--sport-${sport})`}
              radius={2}
              isAnimationActive={false}
            />
          ))}
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}

function weekdayLetter(date: string): string {
  return Temporal.PlainDate.from(date).toLocaleString('en-GB', { weekday: 'narrow' });
}

/** Minutes of each full hour: the lines of the chart. */
function hoursUpTo(most: number): readonly number[] {
  return Array.from({ length: Math.floor(most / 60) }, (_, index) => (index + 1) * 60);
}
