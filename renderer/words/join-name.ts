/** What is said to a recording and an entry by hand of one workout, wherever that can be done. */
export const JOIN_NAME = 'Logged twice: make it one';
