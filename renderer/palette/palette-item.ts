/** One thing that the palette can do, or one place where it can go. */
export type PaletteItem = {
  readonly id: string;
  readonly label: string;
  /** Words that find it, beside its label. */
  readonly also?: string | undefined;
  /** The key that does the same. */
  readonly hint?: string | undefined;
  readonly act: () => void;
};
