import { Refusal, type RefusalDetails } from '../../../shared/contract/refusal.ts';

/** What `work` is refused with. Fails when it is not refused, or fails otherwise. */
export function refusalOf(work: () => unknown): RefusalDetails {
  try {
    work();
  } catch (fault) {
    if (fault instanceof Refusal) return fault.details;
    throw fault;
  }
  throw new Error('It was not refused.');
}
