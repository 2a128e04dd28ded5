import { afterEach, expect, test, vi } from 'vitest';
import { desktopPage, pageWithHost } from './host.ts';

afterEach(() => vi.unstubAllGlobals());

const chooser = () => import('../../../renderer/door/choose-files.ts');

const TOKEN = '4f9f3f0e-6d0b-4b2a-9a39-2f7f9f6f0a11';
const BEGUN = { result: { upload: 'batch' } };
const DONE = { result: { chosen: TOKEN, count: 1 } };
const file = (name: string) => new File(['x'], name);

/** A browser whose file chooser ends so. */
function browserChooses(event: 'change' | 'cancel', files: readonly File[] = []) {
  const input = Object.assign(new EventTarget(), {
    files,
    type: '',
    multiple: false,
    webkitdirectory: false,
    click: () => input.dispatchEvent(new Event(event)),
  });
  vi.stubGlobal('document', { createElement: () => input });
  return input;
}

test('dropped files are sent one by one, with progress', async () => {
  const { asked } = pageWithHost(BEGUN, { result: {} }, { result: {} }, DONE);
  const onSending = vi.fn();
  const { sendFiles } = await chooser();
  const files = [file('a b.fit'), file('ö/?#.gpx')];
  expect(await sendFiles(files, onSending)).toEqual({ chosen: TOKEN, count: 1, refused: [] });
  expect(asked.map(({ path }) => path)).toEqual([
    './uploads',
    './uploads/batch/files?name=a%20b.fit',
    './uploads/batch/files?name=%C3%B6%2F%3F%23.gpx',
    './uploads/batch/done',
  ]);
  expect(asked[1]?.init.body).toBe(files[0]);
  expect(onSending.mock.calls).toEqual([
    [0, 2],
    [1, 2],
    [2, 2],
  ]);
});

test('a file that the host does not take is named with the reason, and stops nothing', async () => {
  const refusal = { error: { code: 'invalid-input', message: 'It is no file.' } };
  pageWithHost(BEGUN, refusal, { result: {} }, DONE);
  const { sendFiles } = await chooser();
  expect(await sendFiles([file('a.fit'), file('b.fit')])).toMatchObject({
    refused: [{ path: 'a.fit', reason: 'It is no file.' }],
    count: 1,
  });
});

test('a file larger than any recording is not even sent', async () => {
  const { asked } = pageWithHost(BEGUN, DONE);
  const huge = file('huge.gpx');
  Object.defineProperty(huge, 'size', { value: 5 * 2 ** 30 });
  const { sendFiles } = await chooser();
  const { refused } = await sendFiles([huge]);
  expect(refused).toEqual([{ path: 'huge.gpx', reason: 'it is larger than 256 MB' }]);
  expect(asked).toHaveLength(2);
});

test('a file that went away before it was sent is named, and stops nothing', async () => {
  pageWithHost(BEGUN, new TypeError('Failed to fetch'), DONE);
  const gone = file('gone.fit');
  gone.slice = () => Object.assign(new Blob(), { arrayBuffer: () => Promise.reject(new Error()) });
  const { sendFiles } = await chooser();
  const { refused } = await sendFiles([gone]);
  expect(refused).toEqual([{ path: 'gone.fit', reason: 'it can no longer be read' }]);
});

test('a host that is gone ends it with clear words', async () => {
  pageWithHost(BEGUN, new TypeError('Failed to fetch'), new TypeError('Failed to fetch'));
  const { sendFiles } = await chooser();
  await expect(sendFiles([file('a.fit')])).rejects.toThrow('host does not answer');
});

test('of a chosen folder only what may be an activity is sent', async () => {
  const { asked } = pageWithHost(BEGUN, { result: {} }, DONE);
  const input = browserChooses('change', [file('photo.jpg'), file('Run.FIT'), file('notes.txt')]);
  const { chooseFiles } = await chooser();
  await chooseFiles('folder');
  expect(input).toMatchObject({ type: 'file', multiple: true, webkitdirectory: true });
  expect(asked[1]?.path).toContain('Run.FIT');
  expect(asked).toHaveLength(3);
});

test('a folder without activities is said, not passed over', async () => {
  pageWithHost();
  browserChooses('change', [file('photo.jpg')]);
  const { chooseFiles } = await chooser();
  await expect(chooseFiles('folder')).rejects.toThrow('There is no FIT, GPX or TCX file');
});

test('a chooser that was cancelled sends nothing', async () => {
  const { asked } = pageWithHost();
  browserChooses('cancel');
  const { chooseFiles } = await chooser();
  expect(await chooseFiles('files')).toBeUndefined();
  expect(asked).toEqual([]);
});

test('on the desktop main’s own dialog asks', async () => {
  const choose = vi.fn(async () => ({ result: { chosen: TOKEN, count: 3 } }));
  desktopPage({ 'files.choose': choose });
  const { chooseFiles } = await chooser();
  expect(await chooseFiles('folder')).toEqual({ chosen: TOKEN, count: 3, refused: [] });
  expect(choose).toHaveBeenCalledExactlyOnceWith({ what: 'folder' });
  desktopPage({ 'files.choose': async () => ({ result: { count: 0 } }) });
  expect(await (await chooser()).chooseFiles('files')).toBeUndefined();
});
