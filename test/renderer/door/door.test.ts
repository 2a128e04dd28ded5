import { afterEach, expect, test, vi } from 'vitest';
import { OPERATION_NAMES } from '../../../shared/contract/operation-names.ts';
import { OPERATIONS } from '../../../shared/contract/operations.ts';
import { desktopPage, pageWithHost } from './host.ts';

afterEach(() => vi.unstubAllGlobals());

const openDoor = async () => (await import('../../../renderer/door/door.ts')).door;
const REFUSED = { code: 'not-found', message: 'There is no athlete 7.' };

test('in a browser an operation is posted below the page’s own address', async () => {
  const { asked } = pageWithHost({ result: [] });
  const door = await openDoor();
  expect(await door['athlete.list']({})).toEqual([]);
  expect(asked).toEqual([
    {
      path: './contract/athlete.list',
      init: { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{}' },
    },
  ]);
});

test('on the desktop the same operation goes over the bridge', async () => {
  const list = vi.fn(async () => ({ result: [] }));
  desktopPage({ 'athlete.list': list });
  const door = await openDoor();
  expect(await door['athlete.list']({})).toEqual([]);
  expect(list).toHaveBeenCalledExactlyOnceWith({});
});

test('an error of the host is thrown with its words, at either door', async () => {
  pageWithHost({ error: REFUSED });
  await expect((await openDoor())['athlete.list']({})).rejects.toMatchObject({ details: REFUSED });
  desktopPage({ 'athlete.list': async () => ({ error: REFUSED }) });
  await expect((await openDoor())['athlete.list']({})).rejects.toMatchObject({ details: REFUSED });
});

test.each([
  ['a host that is gone', new TypeError('Failed to fetch')],
  ['an answer of another program', '<html>Not Evenload</html>'],
  ['an answer that breaks off', '{"result":'],
])('%s: clear words, and what to do', async (_, answer) => {
  pageWithHost(answer);
  await expect((await openDoor())['athlete.list']({})).rejects.toThrow(
    'The planner’s host does not answer. Start it again, and open the address that it prints.',
  );
});

test('the door has the operations of the contract and nothing else', async () => {
  pageWithHost();
  const operations = Object.keys(OPERATIONS).toSorted();
  expect(Object.keys(await openDoor()).toSorted()).toEqual(operations);
  expect(OPERATION_NAMES.toSorted()).toEqual(operations);
});
