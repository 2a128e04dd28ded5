const MEBIBYTE = 2 ** 20;

/** A FIT file is held in memory whole, many times its size; a day recorded every second is below 10 MB. */
export const FIT_BYTES_AT_MOST = 32 * MEBIBYTE;

/** GPX and TCX need eight levels, extensions a few more. */
export const XML_DEPTH_AT_MOST = 32;

/** The largest file allowed takes about ten seconds. */
export const DECODE_MILLISECONDS_AT_MOST = 120_000;

/** Fewer and smaller files than these are decoded at once, without starting a worker. */
export const INLINE_FILES_AT_MOST = 2;
export const INLINE_BYTES_AT_MOST = 2 * MEBIBYTE;

export function describeBytes(bytes: number): string {
  return `${Math.ceil(bytes / MEBIBYTE).toLocaleString('en')} MB`;
}
