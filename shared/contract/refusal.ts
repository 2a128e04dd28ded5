/** Why an operation was refused. */
export type RefusalCode =
  | 'unknown-operation'
  | 'invalid-input'
  | 'not-found'
  | 'not-possible'
  | 'nothing-to-undo'
  | 'nothing-to-redo'
  | 'changed-elsewhere'
  | 'not-allowed-here'
  | 'data-folder'
  | 'database'
  | 'internal';

export type RefusalDetails = {
  readonly code: RefusalCode;
  /** What was being done, with which value, what is wrong, what to do next. */
  readonly message: string;
  /** One line a field that was wrong. */
  readonly problems?: readonly { readonly field: string; readonly reason: string }[] | undefined;
};

/** A clear no: nothing was changed. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly details: RefusalDetails;

  constructor(code: RefusalCode, message: string, problems?: RefusalDetails['problems']) {
    super(message);
    this.details = problems ? { code, message, problems } : { code, message };
  }
}
