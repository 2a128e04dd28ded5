/** The one channel between the screens and main: the name of an operation and its input. */
export const CONTRACT_CHANNEL = 'evenload:contract';
