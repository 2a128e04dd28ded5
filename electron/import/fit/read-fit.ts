import FitParser, { type ParsedFit } from 'fit-file-parser';
import { Unreadable } from '../unreadable.ts';

/** One FIT file. Damaged: its checksum is wrong. */
export type FitPart = { readonly fit: ParsedFit; readonly damaged: boolean };

export type FitContent = {
  readonly parts: readonly FitPart[];
  /** Why the rest of the file could not be read, where there was a rest. */
  readonly unread?: string;
};

const HEADER_BYTES_AT_LEAST = 12;
const CHECKSUM_BYTES = 2;

/** More than a watch puts in a row; a file can claim millions of empty ones. */
const PARTS_AT_MOST = 64;

/** Decodes a FIT file, which can be several FIT files in a row. Throws when the first is unreadable. */
export function readFit(bytes: Buffer<ArrayBuffer>): FitContent {
  const parts = [readPart(bytes)];
  let rest = afterFirst(bytes);
  while (rest.some((byte) => byte !== 0)) {
    if (parts.length === PARTS_AT_MOST) return { parts, unread: 'It holds too many recordings.' };
    const next = attempt(() => readPart(rest));
    if (next instanceof Unreadable) return { parts, unread: next.message };
    parts.push(next);
    rest = afterFirst(rest);
  }
  return { parts };
}

/** Strictly, else without the checksum, which marks it damaged. */
function readPart(bytes: Buffer<ArrayBuffer>): FitPart {
  checkWhole(bytes);
  const strict = attempt(() => parse(bytes, false));
  if (!(strict instanceof Unreadable)) return { fit: strict, damaged: false };
  return { fit: parse(bytes, true), damaged: true };
}

function parse(bytes: Buffer<ArrayBuffer>, force: boolean): ParsedFit {
  let decoded: ParsedFit | undefined;
  let said: unknown;
  try {
    new FitParser({ force, mode: 'list' }).parse(bytes, (error, data) => {
      decoded = data;
      said = error;
    });
  } catch (fault) {
    said = fault instanceof Error ? fault.message : fault;
  }
  if (decoded) return decoded;
  throw new Unreadable(
    `The file is damaged and cannot be decoded (${String(said)}). Copy it from the watch again, or log the activity by hand.`,
  );
}

function checkWhole(bytes: Buffer): void {
  if (bytes.length < HEADER_BYTES_AT_LEAST || bytes.toString('latin1', 8, 12) !== '.FIT') {
    throw new Unreadable('The file is named .fit but does not hold a FIT recording.');
  }
  const size = sizeOfFirst(bytes) - CHECKSUM_BYTES;
  if (bytes.length >= size) return;
  throw new Unreadable(
    `The file is cut off: it should be ${size.toLocaleString('en')} bytes long and is ${bytes.length.toLocaleString('en')}. Copy it from the watch again, or log the activity by hand.`,
  );
}

/** The size that the header states: header, data and checksum. */
function sizeOfFirst(bytes: Buffer): number {
  return bytes.readUInt8(0) + bytes.readUInt32LE(4) + CHECKSUM_BYTES;
}

function afterFirst(bytes: Buffer<ArrayBuffer>): Buffer<ArrayBuffer> {
  return bytes.subarray(sizeOfFirst(bytes));
}

function attempt<Result>(read: () => Result): Result | Unreadable {
  try {
    return read();
  } catch (fault) {
    if (fault instanceof Unreadable) return fault;
    throw fault;
  }
}
