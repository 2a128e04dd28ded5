import { z } from 'zod';
import { daysBetween, IsoDate } from '../calendar/iso-date.ts';
import type { Charts } from '../charts/chart.ts';
import type { Loads } from '../load/read-loads.ts';
import { AthleteId } from '../units/ids.ts';
import { read, returns } from './define.ts';

/** A little over two years: what a chart can show at once. */
export const MOST_DAYS = 800;

const Stretch = z
  .strictObject({
    athleteId: AthleteId,
    from: IsoDate,
    to: IsoDate,
    today: IsoDate.optional(),
  })
  .refine(({ from, to }) => to >= from, {
    message: 'must not be before "from"',
    path: ['to'],
  })
  .refine(({ from, to }) => daysBetween(from, to) < MOST_DAYS, {
    message: `must be at most ${MOST_DAYS} days from "from" on`,
    path: ['to'],
  });

export const loadOperations = {
  'loads.read': read({
    summary: `Reads at most ${MOST_DAYS} days of loads with acute:chronic ratios, monotony and strain, for charts.`,
    input: Stretch,
    output: returns<Loads>(),
  }),
  'charts.read': read({
    summary: `Reads at most ${MOST_DAYS} days and their weeks for charts: loads done and planned, pain, hard share, runs against their limit, sitting.`,
    input: Stretch,
    output: returns<Charts>(),
  }),
};
