import { addDays } from '../../shared/calendar/iso-date.ts';
import { weekDates } from '../../shared/calendar/iso-week.ts';
import type { Handlers } from '../../shared/contract/operations.ts';
import { Refusal } from '../../shared/contract/refusal.ts';
import { templateSessions } from '../../shared/templates/save-template.ts';
import { formatDay, formatDayFrom } from '../../shared/words/format.ts';
import type { Means } from './means.ts';
import { planOn } from './plan-on.ts';

type TemplateHandlers = Pick<
  Handlers,
  | 'template.list'
  | 'template.saveSession'
  | 'template.saveWeek'
  | 'template.plan'
  | 'template.remove'
>;

export function templateHandlers({ database, clock }: Means): TemplateHandlers {
  const { athletes, sessions, templates, changes } = database;
  return {
    'template.list': () => database.read(() => templates.all()),

    'template.saveSession': ({ sessionId, name }) =>
      changes.makeOn(
        () => sessions.get(sessionId),
        (write, session) => {
          const ofOne = [...templateSessions([session], session.date)];
          const { athleteId } = session;
          const template = { athleteId, name, span: 'session' as const, sessions: ofOne };
          return saved(templates.add(write, template));
        },
      ),

    'template.saveWeek': ({ athleteId, week, name }) =>
      changes.make(athleteId, (write) => {
        const dates = weekDates(week, athletes.get(athleteId).weekStart);
        const [first] = dates;
        const planned = sessions.between(athleteId, first, dates[6]);
        if (planned.length === 0) throw nothingPlanned(formatDay(first));
        const ofWeek = [...templateSessions(planned, first)];
        return saved(templates.add(write, { athleteId, name, span: 'week', sessions: ofWeek }));
      }),

    'template.plan': ({ athleteId, templateId, date }) =>
      changes.make(athleteId, (write) => {
        athletes.get(athleteId);
        const template = templates.get(templateId);
        const planned = template.sessions.map(({ dayOffset, workout }) =>
          planOn(database, write, athleteId, { ...workout, date: addDays(date, dayOffset) }),
        );
        const name = `Planned "${template.name}" from ${formatDayFrom(date, clock.today())}`;
        return { name, result: { sessions: planned } };
      }),

    'template.remove': ({ templateId }) =>
      changes.makeOn(
        () => templates.get(templateId),
        (write, { name }) => {
          templates.remove(write, templateId);
          return { name: `Deleted the template "${name}"`, result: { removed: templateId } };
        },
      ),
  };
}

function saved<Result extends { readonly name: string }>(result: Result) {
  return { name: `Saved the template "${result.name}"`, result };
}

function nothingPlanned(first: string): Refusal {
  return new Refusal(
    'not-possible',
    `Nothing is planned in the week from ${first}, so there is nothing to save as a template.`,
  );
}
