import type { IsoDate } from '../../../shared/calendar/iso-date.ts';
import { formatDay } from '../../../shared/words/format.ts';
import { type Chart, NOTHING } from './chart.ts';

/** `Wed 18 Nov 2026`, `Week from Mon 16 Nov 2026`. */
export function periodWords(date: IsoDate, step: Chart['step']): string {
  const words = `${formatDay(date)} ${date.slice(0, 4)}`;
  return step === 'week' ? `Week from ${words}` : words;
}

/** All that a chart says of one day or week, in a sentence. */
export function rowWords(chart: Chart, index: number): string {
  const row = chart.rows[index];
  if (!row) return '';
  const said = chart.columns.flatMap(({ heading, cells }) => {
    const cell = cells[index];
    return cell === undefined || cell === NOTHING ? [] : `${heading} ${cell}`;
  });
  const words = said.length > 0 ? said.join(' · ') : 'nothing is known';
  return `${periodWords(row.date, chart.step)}: ${words}`;
}
