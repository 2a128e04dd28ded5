import { z } from 'zod';

/** Text from a person: trimmed, not empty or invisible, at most `most` characters, no control characters but line breaks and tabs. */
export const Text = (most: number) =>
  z
    .string()
    .trim()
    .min(1, 'must not be empty')
    .max(most, `must be ${most.toLocaleString('en')} characters or fewer`)
    .refine((text) => !CONTROL_CHARACTER.test(text), 'must not hold control characters')
    .refine((text) => text.isWellFormed(), 'must not hold half a character')
    .refine((text) => text === '' || VISIBLE.test(text), 'must hold something that can be seen');

const CONTROL_CHARACTER = /[\p{Cc}--[\n\t]]/v;
/** Neither a space, nor a mark of direction or width, nor a blank that counts as a letter. */
const VISIBLE = /[^\p{Z}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/v;
