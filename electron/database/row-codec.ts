import type { Row, RowValue } from './rows.ts';

type Column<Field> = Field extends boolean ? 0 | 1 : Field extends string | number ? Field : string;

/** A record as a row: absent is NULL, yes and no are 1 and 0, lists and objects are JSON. */
export type RowOf<Entry> = {
  [Field in keyof Entry]-?: undefined extends Entry[Field]
    ? Column<Exclude<Entry[Field], undefined>> | null
    : Column<Entry[Field]>;
};

type FieldOf<Entry> = keyof Entry & string;

export type Codec<Entry> = {
  /** The columns of the record, for SELECT. */
  readonly columns: string;
  /** The fields of a record as a row; a field that is absent from it becomes NULL. */
  readonly toRow: (entry: Omit<Entry, 'id'>) => Row;
  readonly fromRow: (row: RowOf<Entry>) => Entry;
};

/** Translates between a record and its row. `id` is the table's to give. */
export function codecOf<Entry extends { readonly id: number }>(shape: {
  readonly fields: Readonly<Record<FieldOf<Entry>, unknown>>;
  readonly booleans?: readonly FieldOf<Entry>[];
  readonly json?: readonly FieldOf<Entry>[];
}): Codec<Entry> {
  const fields = Object.keys(shape.fields);
  const booleans = new Set<string>(shape.booleans);
  const json = new Set<string>(shape.json);
  const decode = (field: string, value: RowValue) => {
    if (booleans.has(field)) return value === 1;
    return json.has(field) ? JSON.parse(String(value)) : value;
  };
  return {
    columns: fields.join(', '),
    toRow: (entry) => {
      const given = new Map(Object.entries(entry));
      const stored = fields.filter((field) => field !== 'id');
      return Object.fromEntries(stored.map((field) => [field, encode(given.get(field))]));
    },
    fromRow: (row) => {
      const present = Object.entries<RowValue>(row).filter(([, value]) => value !== null);
      // The table's own checks hold what the record's type says.
      return Object.fromEntries(
        present.map(([field, value]) => [field, decode(field, value)]),
      ) as unknown as Entry;
    },
  };
}

function encode(value: unknown): RowValue {
  if (value === undefined || value === null) return null;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'number' || typeof value === 'string') return value;
  return JSON.stringify(value);
}
