import { Unreadable } from '../unreadable.ts';

/** How many bytes are looked at for the encoding. */
const DECLARATION_BYTES = 256;

/** A decoder for the encoding that the first bytes of an XML file show or declare. */
export function textDecoderFor(firstBytes: Uint8Array): TextDecoder {
  if (!beginsWithTag(firstBytes)) throw notXml();
  const label = byteOrder(firstBytes) ?? declared(firstBytes) ?? 'utf-8';
  try {
    return new TextDecoder(label, { fatal: true });
  } catch {
    throw new Unreadable(
      `The file is written in the encoding "${label}", which the planner does not know. Save it as UTF-8.`,
    );
  }
}

/** Decodes; says so when the bytes are not what the encoding promises. */
export function decodeText(decoder: TextDecoder, bytes?: Uint8Array): string {
  try {
    return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
  } catch {
    throw new Unreadable(
      `The file is damaged: it holds bytes that are not ${decoder.encoding.toUpperCase()} text.`,
    );
  }
}

/** After a byte order mark and white space, and with or without the zeros of UTF-16, there is a `<`. */
function beginsWithTag(firstBytes: Uint8Array): boolean {
  const start = Buffer.from(firstBytes.subarray(0, DECLARATION_BYTES)).toString('latin1');
  return /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?[\0\s]*</.test(start);
}

function notXml(): Unreadable {
  return new Unreadable('The file holds something else than its name promises: it is not XML.');
}

/** UTF-16 by its byte order mark or, without one, by the zero beside the first `<`. */
function byteOrder([first, second]: Uint8Array): string | undefined {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return undefined;
}

function declared(firstBytes: Uint8Array): string | undefined {
  const start = Buffer.from(firstBytes.subarray(0, DECLARATION_BYTES)).toString('latin1');
  return /^(?:\xef\xbb\xbf)?<\?xml[^>]*?\sencoding\s*=\s*["']([^"']{1,40})["']/.exec(start)?.[1];
}
