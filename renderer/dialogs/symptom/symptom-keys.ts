import { Moment } from '../../../shared/body/symptom.ts';
import { stepOfKey } from '../../ui/scale-steps.ts';

export const MOMENT_KEYS: Readonly<Record<Moment, string>> = {
  before: 'B',
  during: 'D',
  after: 'A',
  'next-morning': 'N',
  sitting: 'S',
};

/** The key that takes over the last entry: L, as in "last time". */
export const SAME_AGAIN_KEY = 'L';

export type KeyAction =
  | { readonly type: 'pain'; readonly pain: number }
  | { readonly type: 'moment'; readonly moment: Moment }
  | { readonly type: 'same-again' };

type KeyPress = Parameters<typeof stepOfKey>[0];

/** What a single key does in the form; undefined where it does nothing. */
export function actionOfKey(press: KeyPress): KeyAction | undefined {
  const pain = stepOfKey(press);
  if (pain !== undefined) return { type: 'pain', pain };
  if (press.ctrlKey || press.metaKey || press.altKey) return undefined;
  const key = press.key.toUpperCase();
  if (key === SAME_AGAIN_KEY) return { type: 'same-again' };
  const moment = Moment.options.find((one) => MOMENT_KEYS[one] === key);
  return moment && { type: 'moment', moment };
}

/** Does the key write text, or a number of a date? */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest(
      'input:not([type="radio"], [type="checkbox"]), textarea, [role="spinbutton"]',
    ) !== null
  );
}
