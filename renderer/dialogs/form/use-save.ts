import { useState } from 'react';
import { NO_PROBLEMS, type Problems, problemsOf } from './problems.ts';

/**
 * Sends a form and keeps what the host said against it. `fields` are the fields that the form
 * shows, so that a reason is never lost on one that it does not.
 */
export function useSave(fields: readonly string[]) {
  const [problems, setProblems] = useState<Problems>(NO_PROBLEMS);
  const [isSaving, setSaving] = useState(false);
  const save = async (send: () => Promise<unknown>, done: () => void) => {
    setSaving(true);
    setProblems(NO_PROBLEMS);
    try {
      await send();
      done();
    } catch (fault) {
      setProblems(problemsOf(fault, fields));
    } finally {
      setSaving(false);
    }
  };
  return { problems, setProblems, isSaving, save };
}
