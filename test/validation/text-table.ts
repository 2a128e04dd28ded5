type Line = readonly string[];

const GAP = '  ';

/** Lines of text in columns: the first to the left, the others, which hold numbers, to the right. */
export function textTable(header: Line, lines: readonly Line[]): string {
  const all = [header, ...lines];
  const widths = header.map((_, column) =>
    Math.max(...all.map((line) => line[column]?.length ?? 0)),
  );
  const text = (line: Line) =>
    widths.map((width, column) => padded(line[column] ?? '', column, width)).join(GAP);
  const rule = widths.map((width) => '─'.repeat(width)).join(GAP);
  return [text(header), rule, ...lines.map(text)].map((line) => line.trimEnd()).join('\n');
}

function padded(cell: string, column: number, width: number): string {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width);
}
