import type { IsoDate } from '../../shared/calendar/iso-date.ts';
import { weekDates } from '../../shared/calendar/iso-week.ts';
import type { Handlers } from '../../shared/contract/operations.ts';
import type { WeekMark } from '../../shared/notes/notes.ts';
import { formatDayFrom } from '../../shared/words/format.ts';
import { WEEK_MARK_NAMES } from '../../shared/words/names.ts';
import type { Means } from './means.ts';
import { writeOfDay } from './one-a-day.ts';

type NoteHandlers = Pick<Handlers, 'note.write' | 'weekNote.write' | 'availability.set'>;

type Said = {
  readonly text?: string | null | undefined;
  readonly mark?: WeekMark | null | undefined;
};

/** `Marked the week from Mon 16 Nov: Taper`, or that its note was written. */
function nameOf({ text, mark }: Said, from: string): string {
  if (text !== undefined || mark === undefined) return `Wrote the note of the week from ${from}`;
  if (mark === null) return `Took the mark off the week from ${from}`;
  return `Marked the week from ${from}: ${WEEK_MARK_NAMES[mark]}`;
}

export function noteHandlers({ database, clock }: Means): NoteHandlers {
  const { athletes, dayNotes, weekNotes, availabilities, changes } = database;
  const dayOf = (date: IsoDate) => formatDayFrom(date, clock.today());
  return {
    'note.write': ({ athleteId, date, text }) =>
      changes.make(athleteId, (write) => {
        athletes.get(athleteId);
        const note = text === null ? null : { athleteId, date, text };
        const result = writeOfDay(dayNotes, write, { athleteId, date }, note);
        return { name: `Wrote the note of ${dayOf(date)}`, result };
      }),

    'weekNote.write': ({ athleteId, week, text, mark }) =>
      changes.make(athleteId, (write) => {
        athletes.get(athleteId);
        const [date] = weekDates(week, 'monday');
        const [before] = weekNotes.between(athleteId, date, date);
        const said = {
          text: text === undefined ? before?.text : (text ?? undefined),
          mark: mark === undefined ? before?.mark : (mark ?? undefined),
        };
        const isEmpty = said.text === undefined && said.mark === undefined;
        const note = isEmpty ? null : { athleteId, date, ...said };
        const result = writeOfDay(weekNotes, write, { athleteId, date }, note);
        return { name: nameOf({ text, mark }, dayOf(date)), result };
      }),

    'availability.set': ({ athleteId, date, ...said }) =>
      changes.make(athleteId, (write) => {
        athletes.get(athleteId);
        const isUsual = Object.values(said).every((value) => value === undefined);
        const day = isUsual ? null : { athleteId, date, ...said };
        const result = writeOfDay(availabilities, write, { athleteId, date }, day);
        return { name: `Said what ${dayOf(date)} leaves room for`, result };
      }),
  };
}
