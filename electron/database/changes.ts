import { Refusal } from '../../shared/contract/refusal.ts';
import type { ChangeState } from '../../shared/contract/week-operations.ts';
import type { AthleteId } from '../../shared/units/ids.ts';
import { changeStore } from './change-store.ts';
import { type Connection, writing } from './connection.ts';
import { type Edit, isSame, type RowWriter, rowWriter } from './row-writer.ts';
import { type Row, rowsOf } from './rows.ts';

/** How many changes of an athlete can be undone. */
export const CHANGES_KEPT = 200;

/** What a change did: its name, a sentence for people, and what its caller wants back. */
type Done<Result> = { readonly name: string; readonly result: Result };

/** Steps that belong together as one change, named by the number of rows that all of them edited. */
export type StepGroup = { readonly id: string; readonly nameOf: (edits: number) => string };

/** The one way in which an athlete's rows are edited, so that every edit can be undone. */
export type Changes = {
  /** Runs `work` in one transaction and remembers its edits. Without any edit nothing is remembered. */
  readonly make: <Result>(
    athleteId: AthleteId,
    work: (write: RowWriter) => Done<Result>,
    group?: StepGroup,
  ) => Result;
  /** The same for an entry that is there: found first, in the same transaction. */
  readonly makeOn: <Entry extends { readonly athleteId: AthleteId }, Result>(
    find: () => Entry,
    work: (write: RowWriter, entry: Entry) => Done<Result>,
  ) => Result;
  /** Runs `work` in one transaction and forgets: for an athlete who was not there before. */
  readonly begin: <Result>(work: (write: RowWriter) => Result) => Result;
  readonly undo: (athleteId: AthleteId, athleteName: string) => string;
  readonly redo: (athleteId: AthleteId, athleteName: string) => string;
  readonly state: (athleteId: AthleteId) => ChangeState;
};

export function changesIn(connection: Connection): Changes {
  const rows = rowsOf(connection);
  const store = changeStore(connection);

  function remember(athleteId: AthleteId, name: string, edits: readonly Edit[], group?: StepGroup) {
    if (edits.length === 0) return;
    store.dropUndone(athleteId);
    const last = store.lastDone(athleteId);
    const joins = group !== undefined && last?.stepGroup === group.id;
    const changeId = joins ? last.id : store.add(athleteId, name, group?.id ?? null);
    const count = store.addEdits(changeId, edits);
    if (group) store.rename(changeId, group.nameOf(count));
    store.keepNewest(athleteId, CHANGES_KEPT);
  }

  /** Takes one row from one state to the other, but only if it is still in the first. */
  function step(change: string, { table, id }: Edit, from: Row | null, to: Row | null) {
    if (!isSame(from, rows.get(table, id) ?? null)) throw changedElsewhere(change);
    if (to === null) rows.remove(table, id);
    else if (from === null) rows.insert(table, to);
    else rows.update(table, id, to);
  }

  function perform<Result>(
    athleteId: AthleteId,
    work: (write: RowWriter) => Done<Result>,
    group?: StepGroup,
  ): Result {
    const edits: Edit[] = [];
    const { name, result } = work(rowWriter(rows, (edit) => edits.push(edit)));
    remember(athleteId, name, edits, group);
    return result;
  }

  return {
    make: (athleteId, work, group) => writing(connection, () => perform(athleteId, work, group)),
    makeOn: (find, work) =>
      writing(connection, () => {
        const entry = find();
        return perform(entry.athleteId, (write) => work(write, entry));
      }),
    begin: (work) => writing(connection, () => work(rowWriter(rows, () => {}))),
    undo: (athleteId, athleteName) =>
      writing(connection, () => {
        const change = store.lastDone(athleteId);
        if (!change) throw nothingTo('undo', athleteName);
        const edits = store.editsOf(change.id).toReversed();
        for (const edit of edits) step(change.name, edit, edit.after, edit.before);
        store.markUndone(change.id, true);
        return change.name;
      }),
    redo: (athleteId, athleteName) =>
      writing(connection, () => {
        const change = store.firstUndone(athleteId);
        if (!change) throw nothingTo('redo', athleteName);
        for (const edit of store.editsOf(change.id)) {
          step(change.name, edit, edit.before, edit.after);
        }
        store.markUndone(change.id, false);
        return change.name;
      }),
    state: (athleteId) => {
      const undo = store.lastDone(athleteId)?.name;
      const redo = store.firstUndone(athleteId)?.name;
      return { ...(undo && { undo }), ...(redo && { redo }) };
    },
  };
}

function nothingTo(what: 'undo' | 'redo', athleteName: string): Refusal {
  return new Refusal(`nothing-to-${what}`, `There is nothing to ${what} for ${athleteName}.`);
}

function changedElsewhere(change: string): Refusal {
  return new Refusal(
    'changed-elsewhere',
    `"${change}" was left as it is: its entries have been changed by something else since. Nothing was changed.`,
  );
}
