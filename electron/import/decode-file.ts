import { createHash, type Hash } from 'node:crypto';
import type {
  ActivityFormat,
  DecodeOptions,
  DecodeOutcome,
  Recording,
} from './decoded-activity.ts';
import { checkSize, fileChunks } from './file-chunks.ts';
import { formatOf } from './file-format.ts';
import { decodeFit } from './fit/decode-fit.ts';
import { decodeGpx } from './gpx/decode-gpx.ts';
import { decodeTcx } from './tcx/decode-tcx.ts';
import { reasonOf, Unreadable } from './unreadable.ts';

/** Reads and decodes one file. Never throws: what goes wrong is the outcome. */
export function decodeFile(path: string, options: DecodeOptions): DecodeOutcome {
  try {
    const format = formatOf(path);
    if (!format) throw new Unreadable('This is not a FIT, GPX or TCX file.');
    checkSize(path, format);
    const hash = createHash('sha256');
    const recording = decode(format, hashedChunks(path, hash), options);
    return { status: 'decoded', path, format, contentHash: hash.digest('hex'), ...recording };
  } catch (fault) {
    return { status: 'failed', path, reason: reasonOf(fault) };
  }
}

function hashedChunks(path: string, hash: Hash): Iterable<Uint8Array> {
  return fileChunks(path, (chunk) => hash.update(chunk));
}

function decode(
  format: ActivityFormat,
  chunks: Iterable<Uint8Array>,
  options: DecodeOptions,
): Recording {
  if (format === 'gpx') return decodeGpx(chunks, options);
  if (format === 'tcx') return decodeTcx(chunks, options);
  return decodeFit(Buffer.concat([...chunks]), options);
}
