type HatchingProps = { readonly id: string; readonly colour: string };

/** Slanting lines for what is planned. */
export function Hatching({ id, colour }: HatchingProps) {
  return (
    <pattern id={id} width={5} height={5} patternUnits="userSpaceOnUse">
      <rect width={5} height={5} fill="var(--surface)" />
      <path d="M-1 1l2 -2M0 5l5 -5M4 6l2 -2" stroke={colour} strokeWidth={1.2} />
    </pattern>
  );
}
