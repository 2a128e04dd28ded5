import type { Migration } from './migration.ts';

export const answersAboutPain: Migration = {
  name: 'answers about pain',
  sql: `
-- Of the list of signs, those that nobody asked about. NULL beside signs: all were asked.
ALTER TABLE symptom ADD COLUMN unaskedSigns TEXT CHECK (json_valid(unaskedSigns));
-- What was tried, and what it did.
ALTER TABLE symptom ADD COLUMN tried TEXT CHECK (json_valid(tried));
`,
};
