import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { InputOf, OperationName, OutputOf } from '../../shared/contract/operations.ts';
import { Refusal, type RefusalCode } from '../../shared/contract/refusal.ts';
import { door } from '../door/door.ts';
import { announce } from './announcements.ts';
import { doneInWords } from './done-in-words.ts';
import { showToast } from './toasts.ts';

type ChangeOptions = {
  /** False where the caller shows the refusal itself, at the field that caused it. */
  readonly reportsErrors?: boolean;
  /** False for the steps of one long change. */
  readonly announces?: boolean;
};

/**
 * One operation that changes data. `mutateAsync` resolves once everything on screen has been
 * read again, so that what comes next sees the change.
 */
export function useChange<Name extends OperationName>(
  operation: Name,
  { reportsErrors = true, announces = true }: ChangeOptions = {},
) {
  const queries = useQueryClient();
  return useMutation<OutputOf<Name>, Error, InputOf<Name>>({
    mutationFn: (input) => door[operation](input),
    onSuccess: async (output) => {
      await queries.invalidateQueries();
      if (announces) announce(doneInWords(operation, output));
    },
    onError: (fault) => {
      if (reportsErrors) showToast({ tone: 'error', text: fault.message });
      if (isElsewhere(fault)) void queries.invalidateQueries();
    },
  });
}

/** Another door was quicker: what is on screen is no longer there, or no longer so. */
function isElsewhere(fault: Error): boolean {
  return fault instanceof Refusal && ELSEWHERE.has(fault.details.code);
}

const ELSEWHERE: ReadonlySet<RefusalCode> = new Set<RefusalCode>([
  'not-found',
  'changed-elsewhere',
  'nothing-to-undo',
  'nothing-to-redo',
]);
