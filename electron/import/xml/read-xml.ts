import { SaxesParser } from 'saxes';
import { XML_DEPTH_AT_MOST } from '../limits.ts';
import { Unreadable } from '../unreadable.ts';
import { decodeText, textDecoderFor } from './text-decoder.ts';

export type ElementVisitor = {
  /** Names come without their namespace prefix; `parents` is the way from the root. */
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  /** `text` is what stood in the element itself. */
  close(name: string, text: string, parents: readonly string[]): void;
};

/** Streams an XML file through the visitor, whatever its size. Throws Unreadable when it is none. */
export function readXml(chunks: Iterable<Uint8Array>, visitor: ElementVisitor): void {
  const parser = parserFor(visitor);
  let decoder: TextDecoder | undefined;
  for (const chunk of chunks) {
    decoder ??= textDecoderFor(chunk);
    parser.write(decodeText(decoder, chunk));
  }
  if (decoder) parser.write(decodeText(decoder));
  parser.close();
}

function parserFor(visitor: ElementVisitor): SaxesParser {
  const parser = new SaxesParser();
  const parents: string[] = [];
  let text = '';
  parser.on('error', (fault) => {
    throw notWellFormed(fault);
  });
  parser.on('doctype', refuseEntities);
  parser.on('opentag', ({ name, attributes }) => {
    if (parents.length === XML_DEPTH_AT_MOST) throw tooDeep();
    parents.push(localName(name));
    text = '';
    visitor.open(localName(name), attributes);
  });
  const addText = (more: string) => {
    text += more;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', ({ name }) => {
    parents.pop();
    visitor.close(localName(name), text.trim(), parents);
    text = '';
  });
  return parser;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function refuseEntities(doctype: string): void {
  if (!doctype.includes('<!ENTITY')) return;
  throw new Unreadable(
    'The file defines entities of its own, which no recording needs and which can be made to fill the memory. It was not read.',
  );
}

function tooDeep(): Unreadable {
  return new Unreadable(
    `The file is nested more than ${XML_DEPTH_AT_MOST} levels deep, which no recording is. It was not read.`,
  );
}

function notWellFormed(fault: Error): Unreadable {
  const [, line, what] = /^(\d+):\d+: (.*)$/s.exec(fault.message) ?? [];
  const where = line ? `line ${line}: ${what}` : fault.message;
  return new Unreadable(
    `The file is broken or cut off (${where.replace(/\.$/, '')}). Export it again.`,
  );
}
