import { z } from 'zod';
import { daysBetween, IsoDate } from '../calendar/iso-date.ts';
import type { Loads } from '../load/read-loads.ts';
import { AthleteId } from '../units/ids.ts';
import { read, returns } from './define.ts';

/** A little over two years: what a chart can show at once. */
const MOST_DAYS = 800;

export const loadOperations = {
  'loads.read': read({
    summary: `Reads at most ${MOST_DAYS} days of loads with acute:chronic ratios, monotony and strain, for charts.`,
    input: z
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
      }),
    output: returns<Loads>(),
  }),
};
