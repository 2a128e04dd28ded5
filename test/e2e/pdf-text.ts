import { inflateSync } from 'node:zlib';

/** What a PDF of Chromium shows. Spaces are left out: lines break where the paper ends. */
export type PdfText = { readonly pages: number; readonly holds: (text: string) => boolean };

type Glyphs = ReadonlyMap<string, string>;

/** Reads as much of the format as Chromium writes: plain objects, deflated streams, glyphs with a map to Unicode. */
export function readPdf(pdf: Buffer): PdfText {
  const objects = objectsOf(pdf.toString('latin1'));
  const pages = [...objects.values()].filter((body) => /\/Type \/Page\n/.test(body));
  const text = pages.map((page) => textOfPage(page, objects)).join('');
  return { pages: pages.length, holds: (wanted) => text.includes(squeezed(wanted)) };
}

function objectsOf(pdf: string): ReadonlyMap<string, string> {
  const found = pdf.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g);
  return new Map([...found].map(([, number = '', body = '']) => [number, body]));
}

function textOfPage(page: string, objects: ReadonlyMap<string, string>): string {
  const fonts = new Map(
    [...page.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', number = '']) => [
      name,
      glyphsOf(objects.get(number) ?? '', objects),
    ]),
  );
  const [, contents = ''] = /\/Contents (\d+) 0 R/.exec(page) ?? [];
  let font: Glyphs = new Map();
  let text = '';
  for (const [, name, hex] of streamOf(objects.get(contents)).matchAll(
    /\/(F\d+) [\d.]+ Tf|<([0-9A-F]+)> Tj/g,
  )) {
    if (name !== undefined) font = fonts.get(name) ?? new Map();
    else text += decoded(hex ?? '', font);
  }
  return squeezed(text);
}

function glyphsOf(font: string, objects: ReadonlyMap<string, string>): Glyphs {
  const [, number = ''] = /\/ToUnicode (\d+) 0 R/.exec(font) ?? [];
  const map = streamOf(objects.get(number));
  const ranges = [...map.matchAll(/<(\w+)> <(\w+)> <(\w{4})>/g)].flatMap(
    ([, first = '', last = '', to = '']) => {
      const count = Number.parseInt(last, 16) - Number.parseInt(first, 16) + 1;
      return Array.from({ length: count }, (_, index) => glyph(first, to, index));
    },
  );
  const single = [...map.matchAll(/(?:^|\n)<(\w+)> <(\w{4})>(?=\n)/g)].map(
    ([, from = '', to = '']) => glyph(from, to, 0),
  );
  return new Map([...single, ...ranges]);
}

function glyph(from: string, to: string, index: number): readonly [string, string] {
  const code = (Number.parseInt(from, 16) + index).toString(16).toUpperCase();
  return [code.padStart(from.length, '0'), String.fromCodePoint(Number.parseInt(to, 16) + index)];
}

function decoded(hex: string, font: Glyphs): string {
  const width = [...font.keys()][0]?.length ?? 4;
  const codes = hex.match(new RegExp(`.{${width}}`, 'g')) ?? [];
  return codes.map((code) => font.get(code) ?? '').join('');
}

function streamOf(object = ''): string {
  const [, stream = ''] = />> stream\n([\s\S]*?)\nendstream/.exec(object) ?? [];
  return stream === '' ? '' : inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
}

/** The font has one glyph for two signs of an apostrophe. */
function squeezed(text: string): string {
  return text.replace(/\s+/g, '').replaceAll('ʼ', '’');
}
