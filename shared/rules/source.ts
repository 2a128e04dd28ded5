/** How strong the evidence is: a controlled trial · a cohort study · a consensus · an expert's document · our own choice. */
export const GRADES = ['trial', 'cohort', 'consensus', 'document', 'default'] as const;
export type Grade = (typeof GRADES)[number];

export type Source = {
  readonly id: string;
  readonly authors: string;
  readonly year?: number | undefined;
  readonly title: string;
  readonly where: string;
  readonly doi?: string | undefined;
  readonly found: string;
  readonly limits: string;
};
