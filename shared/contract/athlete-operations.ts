import { z } from 'zod';
import { IsoDate } from '../calendar/iso-date.ts';
import type { Roster } from '../roster/overview.ts';
import { type Athlete, AthleteSettings } from '../training/athlete.ts';
import { AthleteId } from '../units/ids.ts';
import { read, returns, write } from './define.ts';

const { name, units, weekStart, ...optional } = AthleteSettings.shape;
const { zoneThreeHeartRate, sportsOutOfReach, preferredSports, daysOff, mostMinutes } = optional;

export const athleteOperations = {
  'athlete.create': write({
    summary: 'Adds an athlete. Kilometres and weeks from Monday unless said otherwise.',
    input: z.strictObject({
      name,
      units: units.default('kilometres'),
      weekStart: weekStart.default('monday'),
      ...optional,
    }),
    output: returns<Athlete>(),
  }),
  'athlete.createSample': write({
    summary: 'Adds a made-up athlete: eight weeks of history, a sore sit bone and a flagged week.',
    input: z.strictObject({ today: IsoDate.optional() }),
    output: returns<Athlete>(),
  }),
  'athlete.update': write({
    summary: 'Changes the settings of an athlete; null takes an optional one away.',
    input: z.strictObject({
      athleteId: AthleteId,
      name: name.optional(),
      units: units.optional(),
      weekStart: weekStart.optional(),
      zoneThreeHeartRate: zoneThreeHeartRate.nullable(),
      sportsOutOfReach: sportsOutOfReach.nullable(),
      preferredSports: preferredSports.nullable(),
      daysOff: daysOff.nullable(),
      mostMinutes: mostMinutes.nullable(),
    }),
    output: returns<Athlete>(),
  }),
  'athlete.list': read({
    summary: 'Lists all athletes by name.',
    input: z.strictObject({}),
    output: returns<readonly Athlete[]>(),
  }),
  'athletes.overview': read({
    summary:
      'For every athlete: what was logged last, what of the last seven days is missing, open episodes, the loudest flag of this week.',
    input: z.strictObject({ today: IsoDate.optional() }),
    output: returns<Roster>(),
  }),
};
