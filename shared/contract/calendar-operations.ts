import { z } from 'zod';
import { IsoDate } from '../calendar/iso-date.ts';
import { IsoWeek } from '../calendar/iso-week.ts';
import { type DayNote, WeekMark, type WeekNote } from '../notes/notes.ts';
import { DayAvailability } from '../planning/availability.ts';
import { Template } from '../templates/template.ts';
import type { Session } from '../training/session.ts';
import { AthleteId, SessionId, TemplateId } from '../units/ids.ts';
import { Text } from '../units/text.ts';
import { read, returns, write } from './define.ts';

const athleteId = AthleteId;
const { dayOff, mostMinutes, sportsOutOfReach } = DayAvailability.shape;
const MOST_WEEKS = 52;

export const calendarOperations = {
  'note.write': write({
    summary: 'Writes the note of a day; null takes it away.',
    input: z.strictObject({ athleteId, date: IsoDate, text: Text(4_000).nullable() }),
    output: returns<DayNote | null>(),
  }),
  'weekNote.write': write({
    summary: 'Writes the note and the mark of a week; null takes one away, absent leaves it.',
    input: z.strictObject({
      athleteId,
      week: IsoWeek,
      text: Text(4_000).nullish(),
      mark: WeekMark.nullish(),
    }),
    output: returns<WeekNote | null>(),
  }),
  'availability.set': write({
    summary: 'Says what a day leaves room for; what is left out is as on usual days.',
    input: z.strictObject({ athleteId, date: IsoDate, dayOff, mostMinutes, sportsOutOfReach }),
    output: returns<DayAvailability | null>(),
  }),
  'template.list': read({
    summary: 'Lists the templates of all athletes by name.',
    input: z.strictObject({}),
    output: returns<readonly Template[]>(),
  }),
  'template.saveSession': write({
    summary: 'Saves a session of the plan as a template.',
    input: z.strictObject({ sessionId: SessionId, name: Template.shape.name }),
    output: returns<Template>(),
  }),
  'template.saveWeek': write({
    summary: 'Saves the planned sessions of a week as a template.',
    input: z.strictObject({ athleteId, week: IsoWeek, name: Template.shape.name }),
    output: returns<Template>(),
  }),
  'template.plan': write({
    summary: 'Plans the sessions of a template, its first day on `date`.',
    input: z.strictObject({ athleteId, templateId: TemplateId, date: IsoDate }),
    output: returns<{ readonly sessions: readonly Session[] }>(),
  }),
  'template.remove': write({
    summary: 'Deletes a template. What was planned from it stays.',
    input: z.strictObject({ templateId: TemplateId }),
    output: returns<{ removed: TemplateId }>(),
  }),
  'session.repeat': write({
    summary: 'Plans a session again on the same weekday of the next weeks.',
    input: z.strictObject({
      sessionId: SessionId,
      weeks: z.int().min(1, 'must be 1 or more').max(MOST_WEEKS, `must be ${MOST_WEEKS} or less`),
    }),
    output: returns<{ readonly sessions: readonly Session[] }>(),
  }),
};
