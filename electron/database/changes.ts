import { Refusal } from '../../shared/contract/refusal.ts';
import type { ChangeState } from '../../shared/contract/week-operations.ts';
import type { AthleteId } from '../../shared/units/ids.ts';
import { type ChangeStore, changeStore } from './change-store.ts';
import { type Connection, writing } from './connection.ts';
import { redoChange, undoChange } from './replay-change.ts';
import { type Edit, type RowWriter, rowWriter } from './row-writer.ts';
import { rowsOf } from './rows.ts';

/** How many changes of an athlete can be undone. */
export const CHANGES_KEPT = 200;

/** What a change did: its name, a sentence for people, and what its caller wants back. */
export type Done<Result> = { readonly name: string; readonly result: Result };

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
  /** Takes the last change back; returns its name. Refused when its rows are no longer as it left them. */
  readonly undo: (athleteId: AthleteId, athleteName: string) => string;
  /** Does the change that was undone last again; returns its name. */
  readonly redo: (athleteId: AthleteId, athleteName: string) => string;
  readonly state: (athleteId: AthleteId) => ChangeState;
};

export function changesIn(connection: Connection): Changes {
  const rows = rowsOf(connection);
  const store = changeStore(connection);
  const inTransaction = <Result>(work: () => Result) => writing(connection, work);

  const perform: Changes['make'] = (athleteId, work, group) => {
    const edits: Edit[] = [];
    const { name, result } = work(rowWriter(rows, (edit) => edits.push(edit)));
    if (edits.length > 0) remember(store, athleteId, name, edits, group);
    return result;
  };

  return {
    make: (athleteId, work, group) => inTransaction(() => perform(athleteId, work, group)),
    makeOn: (find, work) =>
      inTransaction(() => {
        const entry = find();
        return perform(entry.athleteId, (write) => work(write, entry));
      }),
    begin: (work) => inTransaction(() => work(rowWriter(rows, () => {}))),
    undo: (athleteId, athleteName) =>
      inTransaction(() => {
        const change = store.lastDone(athleteId) ?? nothingTo('undo', athleteName);
        undoChange(rows, change.name, store.editsOf(change.id));
        store.markUndone(change.id, true);
        return change.name;
      }),
    redo: (athleteId, athleteName) =>
      inTransaction(() => {
        const change = store.firstUndone(athleteId) ?? nothingTo('redo', athleteName);
        redoChange(rows, change.name, store.editsOf(change.id));
        store.markUndone(change.id, false);
        return change.name;
      }),
    state: (athleteId) => stateOf(store, athleteId),
  };
}

function remember(
  store: ChangeStore,
  athleteId: AthleteId,
  name: string,
  edits: readonly Edit[],
  group?: StepGroup,
): void {
  store.dropUndone(athleteId);
  const last = store.lastDone(athleteId);
  const joins = group !== undefined && last?.stepGroup === group.id;
  const changeId = joins ? last.id : store.add(athleteId, name, group?.id ?? null);
  const count = store.addEdits(changeId, edits);
  if (group) store.rename(changeId, group.nameOf(count));
  store.keepNewest(athleteId, CHANGES_KEPT);
}

function stateOf(store: ChangeStore, athleteId: AthleteId): ChangeState {
  const undo = store.lastDone(athleteId)?.name;
  const redo = store.firstUndone(athleteId)?.name;
  return { ...(undo && { undo }), ...(redo && { redo }) };
}

function nothingTo(what: 'undo' | 'redo', athleteName: string): never {
  throw new Refusal(`nothing-to-${what}`, `There is nothing to ${what} for ${athleteName}.`);
}
