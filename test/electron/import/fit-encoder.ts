/** Writes FIT files for tests: a definition and a data message for each message, and the checksums. */
type BaseType = 'enum' | 'uint8' | 'uint16' | 'uint32';
type Field = readonly [number: number, type: BaseType, value: number | readonly number[]];
export type FitMessage = { readonly message: number; readonly fields: readonly Field[] };

const BASE_TYPES = {
  enum: { code: 0x00, size: 1 },
  uint8: { code: 0x02, size: 1 },
  uint16: { code: 0x84, size: 2 },
  uint32: { code: 0x86, size: 4 },
} as const;

const DEFINITION = 0x40;
/** Seconds from 1970 to the day that FIT counts from. */
const FIT_EPOCH = 631_065_600;

export function fitTime(instant: string): number {
  return Temporal.Instant.from(instant).epochMilliseconds / 1000 - FIT_EPOCH;
}

export function fitFile(messages: readonly FitMessage[]): Buffer<ArrayBuffer> {
  const data = Buffer.concat(messages.flatMap((message) => [definition(message), values(message)]));
  const header = Buffer.alloc(14);
  header.writeUInt8(14, 0);
  header.writeUInt8(0x10, 1);
  header.writeUInt16LE(2132, 2);
  header.writeUInt32LE(data.length, 4);
  header.write('.FIT', 8, 'latin1');
  header.writeUInt16LE(checksum(header.subarray(0, 12)), 12);
  const content = Buffer.concat([header, data]);
  const end = Buffer.alloc(2);
  end.writeUInt16LE(checksum(content));
  return Buffer.concat([content, end]);
}

function definition({ message, fields }: FitMessage): Buffer {
  const head = [DEFINITION, 0, 0, message & 0xff, message >> 8, fields.length];
  const types = fields.flatMap(([number, type, value]) => [
    number,
    listOf(value).length * BASE_TYPES[type].size,
    BASE_TYPES[type].code,
  ]);
  return Buffer.from([...head, ...types]);
}

function values({ fields }: FitMessage): Buffer {
  const written = fields.flatMap(([, type, value]) =>
    listOf(value).map((item) => {
      const bytes = Buffer.alloc(BASE_TYPES[type].size);
      bytes.writeUIntLE(item, 0, bytes.length);
      return bytes;
    }),
  );
  return Buffer.concat([Buffer.from([0]), ...written]);
}

function listOf(value: number | readonly number[]): readonly number[] {
  return typeof value === 'number' ? [value] : value;
}

/** The CRC-16 of the FIT protocol, bit by bit. */
function checksum(bytes: Uint8Array): number {
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >> 1) ^ 0xa001 : crc >> 1;
  }
  return crc;
}
