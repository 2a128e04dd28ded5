import { LIBRARY, type LibrarySession } from '../../../shared/templates/library.ts';
import type { Template } from '../../../shared/templates/template.ts';
import { formatDuration, formatNumber } from '../../../shared/words/format.ts';

/** A template to plan from: one of one's own, or one that comes with the planner. */
export type TemplateChoice = { readonly value: string; readonly name: string } & (
  | { readonly type: 'own'; readonly template: Template }
  | { readonly type: 'library'; readonly session: LibrarySession }
);

/** One's own templates first. */
export function templateChoices(own: readonly Template[]): readonly TemplateChoice[] {
  return [
    ...own.map((template) => ({
      type: 'own' as const,
      value: `own-${template.id}`,
      name: template.span === 'week' ? `${template.name} (week)` : template.name,
      template,
    })),
    ...LIBRARY.map((session) => ({
      type: 'library' as const,
      value: `library-${session.name}`,
      name: session.name,
      session,
    })),
  ];
}

/** What would be planned, in a few words. */
export function wordsOf(choice: TemplateChoice): string {
  if (choice.type === 'library') {
    const { durationSeconds, rpe, note } = choice.session.workout;
    const size = `${formatDuration(durationSeconds)}, RPE ${formatNumber(rpe)}.`;
    return note ? `${size} ${note}` : size;
  }
  const { sessions, span } = choice.template;
  const count = sessions.length === 1 ? '1 session' : `${sessions.length} sessions`;
  return span === 'week' ? `${count} over a week.` : `${count}.`;
}
