import type {
  PageBlock,
  ProfessionalPages,
  SpotPage,
} from '../../../shared/professional-page/page.ts';
import { readProfessionalPages } from '../../../shared/professional-page/read-pages.ts';
import { type Entry, history, TODAY } from '../histories.ts';

/** The pages of these entries on the scenarios' Wednesday, where the window holds the whole log. */
export function pages(entries: readonly Entry[], athlete: object = {}): ProfessionalPages {
  const window = history(entries, athlete);
  return readProfessionalPages({ history: window, log: window }, TODAY);
}

/** The first of them. */
export function page(entries: readonly Entry[], athlete: object = {}): SpotPage {
  const [first] = pages(entries, athlete).pages;
  if (!first) throw new Error('There is no page.');
  return first;
}

/** One of its blocks. */
export function block(id: string, entries: readonly Entry[], athlete: object = {}): PageBlock {
  const blocks = page(entries, athlete).sections.flatMap((section) => section.blocks);
  const found = blocks.find((one) => one.id === id);
  if (!found) throw new Error(`There is no block ${id}.`);
  return found;
}
