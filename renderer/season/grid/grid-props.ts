import type { SeasonWeeks } from '../data/season-years.ts';
import type { SeasonPlace } from './use-season-place.ts';

export type GridProps = {
  /** From the first to the last entry: where Home and End go. */
  readonly log: SeasonWeeks;
  readonly place: SeasonPlace;
};

export const GRID_LABEL =
  'Weeks. Arrow keys go from day to day and week to week, Enter opens the week, M marks it.';
