import { Refusal } from '../../shared/contract/refusal.ts';
import { type Edit, isSame } from './row-writer.ts';
import type { Row, Rows } from './rows.ts';

/** Takes the edits of a change back, last first. */
export function undoChange(rows: Rows, name: string, edits: readonly Edit[]): void {
  for (const edit of edits.toReversed()) takeRow(rows, name, edit, edit.after, edit.before);
}

/** Does the edits of a change again. */
export function redoChange(rows: Rows, name: string, edits: readonly Edit[]): void {
  for (const edit of edits) takeRow(rows, name, edit, edit.before, edit.after);
}

/** Takes one row from one state to the other, but only if it is still in the first. */
function takeRow(rows: Rows, name: string, edit: Edit, from: Row | null, to: Row | null): void {
  const { table, id } = edit;
  if (!isSame(from, rows.get(table, id) ?? null)) throw changedElsewhere(name);
  if (to === null) rows.remove(table, id);
  else if (from === null) rows.insert(table, to);
  else rows.update(table, id, to);
}

function changedElsewhere(name: string): Refusal {
  return new Refusal(
    'changed-elsewhere',
    `"${name}" was left as it is: its entries have been changed by something else since. Nothing was changed.`,
  );
}
