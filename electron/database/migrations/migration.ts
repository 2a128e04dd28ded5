/** One step of the schema. Once released it is never edited: what comes later is a new step. */
export type Migration = {
  readonly name: string;
  readonly sql: string;
};
