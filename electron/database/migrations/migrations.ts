import { firstTables } from './0001-first-tables.ts';
import { routineAndAcknowledgements } from './0002-routine-and-acknowledgements.ts';
import { calendar } from './0003-calendar.ts';
import { answersAboutPain } from './0004-answers-about-pain.ts';
import { driving } from './0005-driving.ts';
import type { Migration } from './migration.ts';

/** All steps in order; only ever added to. The schema version is how many were taken. */
export const MIGRATIONS: readonly Migration[] = [
  firstTables,
  routineAndAcknowledgements,
  calendar,
  answersAboutPain,
  driving,
];
