import { Bar, BarChart, ResponsiveContainer, XAxis, YAxis } from 'recharts';
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
          <XAxis dataKey="date" hide />
          <YAxis domain={[0, most]} hide />
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
