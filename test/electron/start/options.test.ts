import { expect, test } from 'vitest';
import { readOptions } from '../../../electron/start/options.ts';

test('without words: a window, the usual data folder, the port of the last start', () => {
  expect(readOptions([])).toEqual({
    browser: false,
    data: undefined,
    help: false,
    port: undefined,
  });
});

test('reads every option', () => {
  expect(readOptions(['--browser', '--data', 'runs', '--port', '4555'])).toEqual({
    browser: true,
    data: 'runs',
    help: false,
    port: 4555,
  });
  expect(readOptions(['--data=runs', '-h'])).toMatchObject({ data: 'runs', help: true });
});

test.each([
  [['--brwoser'], "Unknown option '--brwoser'.\n\nnpm start -- [--browser]"],
  [['browser'], 'browser'],
  [['--data'], '--data'],
  [['--data', ''], '--data names no folder'],
  [['--port', '65536'], '--port 65536 is not a number from 0 to 65535'],
  [['--port', '-1'], '--port'],
  [['--port', '80.5'], '--port 80.5 is not a number'],
  [['--port', ''], '--port  is not a number'],
])('%j is refused, with what would be right', (words, said) => {
  expect(() => readOptions(words)).toThrow(said);
});
