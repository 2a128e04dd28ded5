const LINE_FEED = 0x0a;
const MEBIBYTE = 2 ** 20;
/** Bytes. The longest call, 10,000 paths, is far below; more would only fill the memory. */
const LINE_BYTES_AT_MOST = 16 * MEBIBYTE;

/** A line of the input, or why it cannot be one. */
export type Line = { readonly text: string } | { readonly problem: string };

/**
 * The lines of a stream of bytes. Only a line feed ends one: a line separator of Unicode may stand
 * within JSON. Bytes that are no text are told, and not replaced by something else.
 */
export async function* linesIn(input: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  const line = new LineBytes();
  for await (const chunk of input) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, from)) {
      line.add(chunk.subarray(from, end));
      yield line.take();
      from = end + 1;
    }
    line.add(chunk.subarray(from));
  }
  if (line.bytes > 0) yield line.take();
}

/** The bytes of the line that is being read. Of one that is too long only the count is kept. */
class LineBytes {
  bytes = 0;
  #parts: Uint8Array[] = [];

  add(part: Uint8Array): void {
    this.bytes += part.length;
    if (this.bytes > LINE_BYTES_AT_MOST) this.#parts = [];
    else this.#parts.push(part);
  }

  take(): Line {
    const line = this.bytes > LINE_BYTES_AT_MOST ? TOO_LONG : decoded(Buffer.concat(this.#parts));
    this.bytes = 0;
    this.#parts = [];
    return line;
  }
}

const TOO_LONG: Line = { problem: `it is longer than ${LINE_BYTES_AT_MOST / MEBIBYTE} MB` };

function decoded(bytes: Uint8Array): Line {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { problem: 'it holds bytes that are not UTF-8 text' };
  }
}
