import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { importLines } from './import-lines.ts';
import type { Line } from './measure.ts';
import { scrollLines } from './scroll-lines.ts';
import { weekLines } from './week-lines.ts';

/** `npm run bench [-- --json FILE]`: our parts against the bare ones, in the same run. */
const { json } = parseArgs({ options: { json: { type: 'string' } } }).values;
const lines = [...(await weekLines()), ...(await importLines()), ...(await scrollLines())];
console.log(tableOf(lines));
for (const { name, counts } of lines) if (counts) console.log(countsOf(name, counts));
if (json) writeFileSync(json, `${JSON.stringify(lines, null, 2)}\n`);

function tableOf(rows: readonly Line[]): string {
  const cells = rows.map(({ name, ours, bare, ratio, rounds }) => [
    name,
    `${ours.toFixed(3)} ms`,
    `${bare.toFixed(3)} ms`,
    `× ${ratio.toFixed(1)}`,
    String(rounds),
  ]);
  const all = [['what / against what', 'ours', 'bare', 'ratio', 'rounds'], ...cells];
  const widths = [0, 1, 2, 3, 4].map((column) =>
    Math.max(...all.map((row) => row[column]?.length ?? 0)),
  );
  return all
    .map((row) => row.map((cell, at) => pad(cell, at, widths[at] ?? 0)).join('  '))
    .join('\n');
}

function countsOf(name: string, counts: Readonly<Record<string, number>>): string {
  const all = Object.entries(counts).map(([what, count]) => `${what}: ${count}`);
  return `\n${name}, at worst\n  ${all.join('\n  ')}`;
}

function pad(cell: string, column: number, width: number): string {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width);
}
