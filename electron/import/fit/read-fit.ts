import FitParser, { type ParsedFit } from 'fit-file-parser';
import { Unreadable } from '../unreadable.ts';

export type FitContent = { readonly damaged: boolean; readonly parts: readonly ParsedFit[] };

const HEADER_BYTES_AT_LEAST = 12;
const CHECKSUM_BYTES = 2;

/**
 * Decodes a FIT file: strictly, else without its checksum, which marks it damaged. A file
 * can be several FIT files in a row; one after the first that cannot be read is damage too.
 */
export function readFit(bytes: Buffer<ArrayBuffer>): FitContent {
  const first = readPart(bytes);
  const parts = [first.part];
  let damaged = first.damaged;
  let rest = afterFirst(bytes);
  while (rest.some((byte) => byte !== 0)) {
    const next = attempt(() => readPart(rest));
    if (!next) return { damaged: true, parts };
    parts.push(next.part);
    damaged ||= next.damaged;
    rest = afterFirst(rest);
  }
  return { damaged, parts };
}

type Part = { readonly part: ParsedFit; readonly damaged: boolean };

function readPart(bytes: Buffer<ArrayBuffer>): Part {
  checkWhole(bytes);
  const strict = attempt(() => parse(bytes, false));
  if (strict) return { part: strict, damaged: false };
  return { part: parse(bytes, true), damaged: true };
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

function attempt<Result>(read: () => Result): Result | undefined {
  try {
    return read();
  } catch (fault) {
    if (fault instanceof Unreadable) return undefined;
    throw fault;
  }
}
