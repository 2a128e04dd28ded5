import type { HistoryWindow } from '../../../shared/contract/week-operations.ts';
import { applyEdits } from '../../../shared/planning/apply-edits.ts';
import type { PlanEdit } from '../../../shared/planning/plan-edit.ts';
import type { Flag } from '../../../shared/rules/flag.ts';
import type { Session } from '../../../shared/training/session.ts';
import { readWeek } from '../../../shared/week/read-week.ts';
import type { Week } from '../../../shared/week/week.ts';
import { compareFlags } from '../../dialogs/flags/compare-flags.ts';

/** The flags that edits would cause and quiet, by title, each once. */
export type Consequences = { readonly fresh: readonly string[]; readonly quiet: readonly string[] };

export type Previewed = { readonly window: HistoryWindow; readonly week: Week };

/** The week as it would be. `lifted` are sessions that may come from a week that this one does not know. */
export function previewed(
  window: HistoryWindow,
  edits: readonly PlanEdit[],
  lifted: readonly Session[],
): Previewed {
  const { history, week, today } = window;
  const known = new Set(history.sessions.map(({ id }) => id));
  const strangers = lifted.filter(({ id }) => !known.has(id));
  const sessions = [...history.sessions, ...strangers];
  const after = applyEdits({ ...history, sessions }, edits, today);
  return { window: { ...window, history: after }, week: readWeek(after, week, today) };
}

/** How the flags of these weeks change together. */
export function consequencesOf(
  weeks: readonly { readonly before: Week; readonly after: Week }[],
): Consequences {
  const changes = weeks.map(({ before, after }) => compareFlags(before.flags, after.flags));
  const fresh = titles(changes.flatMap(({ appearing }) => appearing));
  const quiet = titles(changes.flatMap(({ goingQuiet }) => goingQuiet));
  return { fresh, quiet };
}

/** `New flag: Hard days together. Goes quiet: Longest run jumps.`, or that no flag changes. */
export function consequenceWords({ fresh, quiet }: Consequences): string {
  const sentences = [
    ...(fresh.length > 0 ? [`New: ${fresh.join(', ')}.`] : []),
    ...(quiet.length > 0 ? [`Goes quiet: ${quiet.join(', ')}.`] : []),
  ];
  return sentences.join(' ') || 'No flag changes.';
}

/** `Hard days together (2)` where several would say the same. */
function titles(flags: readonly Flag[]): readonly string[] {
  const counted = Map.groupBy(flags, ({ title }) => title);
  return [...counted].map(([title, alike]) =>
    alike.length === 1 ? title : `${title} (${alike.length})`,
  );
}
