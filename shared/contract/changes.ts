import { z } from 'zod';

type Changes<Shape extends z.ZodRawShape> = {
  [Field in keyof Shape]: Shape[Field] extends z.ZodOptional<infer Inner extends z.ZodType>
    ? z.ZodOptional<z.ZodNullable<Inner>>
    : z.ZodOptional<Shape[Field] extends z.ZodType ? Shape[Field] : never>;
};

/**
 * The fields of a record as changes: each may be absent (left as it is), and what is
 * optional in the record may be null (taken away).
 */
export function changesOf<Shape extends z.ZodRawShape>(record: z.ZodObject<Shape>): Changes<Shape> {
  const fields = Object.entries<z.core.$ZodType>(record.shape).map(([name, field]) => [
    name,
    z.optional(field instanceof z.ZodOptional ? z.nullable(field.unwrap()) : field),
  ]);
  return Object.fromEntries(fields);
}

/** The record with the changes in it: undefined keeps, null takes away. */
export function withChanges<Record extends object>(
  record: Record,
  changes: { readonly [Field in keyof Record]?: Record[Field] | null | undefined },
): Record {
  const kept = Object.entries({ ...record, ...definedOnly(changes) });
  return Object.fromEntries(kept.filter(([, value]) => value !== null)) as Record;
}

function definedOnly(changes: object): object {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
}
