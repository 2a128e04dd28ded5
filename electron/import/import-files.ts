export { decodeFile } from './decode-file.ts';
export { decodeFiles } from './decode-files.ts';
export type {
  ActivityFormat,
  DecodedActivity,
  DecodeOptions,
  DecodeOutcome,
} from './decoded-activity.ts';
export { type FileFailure, type FileList, listFiles } from './list-files.ts';
