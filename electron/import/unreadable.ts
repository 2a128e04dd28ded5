/** A file that cannot become an activity. The message is for the runner who chose the file. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}

const SYSTEM_REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'There is no file or folder at this path.',
  EACCES: 'This computer does not allow the planner to read it.',
  EPERM: 'This computer does not allow the planner to read it.',
  EISDIR: 'This is a folder, not a file.',
  ELOOP: 'This link only leads back to itself.',
  ERR_INVALID_ARG_VALUE: 'This is no path: it holds a character that no name can have.',
  ENAMETOOLONG: 'The path is longer than this computer allows.',
};

/** Why a file was not read, in words for the runner. */
export function reasonOf(fault: unknown): string {
  if (fault instanceof Unreadable) return fault.message;
  if (!(fault instanceof Error)) return `The file could not be read: ${String(fault)}.`;
  const known = 'code' in fault && SYSTEM_REASONS[String(fault.code)];
  return known || `The file could not be read: ${fault.message}.`;
}
