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
  const decoders = new Map<string, Decode>([
    ...(shape.booleans ?? []).map((field) => [field, decodeBoolean] as const),
    ...(shape.json ?? []).map((field) => [field, decodeJson] as const),
  ]);
  const json = new Set<string>(shape.json);
  const stored = fields.filter((field) => field !== 'id');
  return {
    columns: fields.join(', '),
    toRow: (entry) => {
      const given = new Map(Object.entries(entry));
      return Object.fromEntries(
        stored.map((field) => [field, encode(given.get(field), json.has(field))]),
      );
    },
    // The table's own checks hold what the record's type says.
    fromRow: (row) => decodeRow(row, decoders) as Entry,
  };
}

type Decode = (value: RowValue) => unknown;
const decodeBoolean: Decode = (value) => value === 1;
const decodeJson: Decode = (value) => JSON.parse(String(value));

/** A plain loop: a week decodes hundreds of rows before it is shown. */
function decodeRow(row: object, decoders: ReadonlyMap<string, Decode>): unknown {
  const entry: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(row)) {
    if (value === null) continue;
    const decode = decoders.get(field);
    entry[field] = decode ? decode(value) : value;
  }
  return entry;
}

function encode(value: unknown, isJson: boolean): RowValue {
  if (value === undefined || value === null) return null;
  if (isJson) return JSON.stringify(value);
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'number' || typeof value === 'string') return value;
  throw new Error(`${typeof value} is kept as JSON, which its table has to say.`);
}
