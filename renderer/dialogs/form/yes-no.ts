export type YesNo = 'not-said' | 'yes' | 'no';

/** For a field that can be left unanswered: no answer is not a no. */
export const YES_NO_CHOICES: readonly { readonly value: YesNo; readonly name: string }[] = [
  { value: 'not-said', name: 'Not said' },
  { value: 'yes', name: 'Yes' },
  { value: 'no', name: 'No' },
];

export function yesNo(value: boolean | undefined): YesNo {
  if (value === undefined) return 'not-said';
  return value ? 'yes' : 'no';
}

export function yesNoOf(said: YesNo): boolean | undefined {
  return said === 'not-said' ? undefined : said === 'yes';
}
