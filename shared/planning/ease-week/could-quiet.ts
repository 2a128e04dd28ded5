import type { Flag } from '../../rules/flag.ts';
import type { RuleId } from '../../rules/rule-id.ts';
import { effortOf } from '../../training/hard-part.ts';
import type { Session } from '../../training/session.ts';
import type { SessionEdit } from '../plan-edit.ts';

/** An edit with the session that it edits. */
export type Choice = { readonly session: Session; readonly edit: SessionEdit };

/** Could this edit, alone or with others, be what quiets this flag? Only a sure "no" may be no. */
type CouldQuiet = (choice: Choice, flag: Flag) => boolean;

const isOfSubject: CouldQuiet = ({ session }, { subjects }) =>
  subjects.some(({ type, id }) => type === 'session' && id === session.id);

const isHard = ({ session }: Choice) => effortOf(session) !== 'easy';
const isMove = ({ edit }: Choice) => edit.type === 'move';

/** What narrows the search, rule by rule. A rule that is not here may be quieted by any edit. */
const BY_RULE: Partial<Record<RuleId, CouldQuiet>> = {
  /** Only less running; a move inside the week leaves its sum as it is. */
  'weekly-jump': ({ edit }) => edit.type === 'swap' || edit.type === 'shorten',
  /** Only less hard running. */
  'intensity-jump': (choice) => isHard(choice) && !isMove(choice),
  /** Another run matters only by coming before this one. */
  'longest-run-jump': (choice, flag) => isOfSubject(choice, flag) || isMove(choice),
  'intensity-introduced': (choice, flag) =>
    isOfSubject(choice, flag) || (isMove(choice) && isHard(choice)),
  /** Another race is the first instead of it, or too soon before it. */
  'racing-introduced': (choice, flag) =>
    isOfSubject(choice, flag) || choice.session.kind === 'race',
  'slippery-surface': isOfSubject,
};

export function couldQuiet(choice: Choice, flag: Flag): boolean {
  if (flag.status !== 'fired') return true;
  return BY_RULE[flag.rule]?.(choice, flag) ?? true;
}
