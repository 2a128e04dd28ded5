import { decodeFile } from './decode-file.ts';
import type { DecodeOptions, DecodeOutcome } from './decoded-activity.ts';

export type DecodeTask = { readonly path: string; readonly options: DecodeOptions };

/** Entry of the worker threads: one file in, its outcome out. */
export default function decodeTask({ path, options }: DecodeTask): DecodeOutcome {
  return decodeFile(path, options);
}
