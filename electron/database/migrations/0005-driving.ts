import type { Migration } from './migration.ts';

export const driving: Migration = {
  name: 'driving',
  sql: `
-- How much of the day's sitting was driving. NULL: nobody said.
ALTER TABLE sitting ADD COLUMN drivingMinutes REAL CHECK (drivingMinutes BETWEEN 0 AND totalMinutes);
`,
};
