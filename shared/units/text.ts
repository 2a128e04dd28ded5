import { z } from 'zod';

/** Text from a person: trimmed, not empty, at most `most` characters, no control characters but line breaks and tabs. */
export const Text = (most: number) =>
  z
    .string()
    .trim()
    .min(1, 'must not be empty')
    .max(most, `must be ${most.toLocaleString('en')} characters or fewer`)
    .refine((text) => !CONTROL_CHARACTER.test(text), 'must not hold control characters');

const CONTROL_CHARACTER = /[\p{Cc}--[\n\t]]/v;
