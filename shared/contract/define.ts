import type { z } from 'zod';

/** Who may call: everybody, or only the doors where paths can be trusted or a dialog can be shown. */
export type Door = 'desktop' | 'browser' | 'command-line';
export const EVERY_DOOR: readonly Door[] = ['desktop', 'browser', 'command-line'];

declare const outputType: unique symbol;
type Returns<Output> = { readonly [outputType]?: Output };

export type Operation<Input extends z.ZodType = z.ZodType, Output = unknown> = {
  readonly summary: string;
  readonly access: 'read' | 'write';
  readonly doors: readonly Door[];
  readonly input: Input;
  readonly output: Returns<Output>;
};

/** States the output type of an operation. */
export const returns = <Output>(): Returns<Output> => ({});

type Definition<Input extends z.ZodType, Output> = {
  summary: string;
  input: Input;
  output: Returns<Output>;
  doors?: readonly Door[];
};

export const read = <Input extends z.ZodType, Output>(
  definition: Definition<Input, Output>,
): Operation<Input, Output> => ({ doors: EVERY_DOOR, ...definition, access: 'read' });

export const write = <Input extends z.ZodType, Output>(
  definition: Definition<Input, Output>,
): Operation<Input, Output> => ({ doors: EVERY_DOOR, ...definition, access: 'write' });
