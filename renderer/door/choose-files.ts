import {
  type ChosenFiles,
  FILE_BYTES_AT_MOST,
  type ImportReport,
} from '../../shared/contract/import-operations.ts';
import { Refusal } from '../../shared/contract/refusal.ts';
import { unwrap } from '../../shared/contract/reply.ts';
import { door, isDesktop, readReply } from './door.ts';

export type Chosen = {
  readonly chosen: ChosenFiles;
  readonly count: number;
  /** Files that the host did not take, each with its reason. */
  readonly refused: ImportReport['failed'];
};

type OnSending = (sent: number, count: number) => void;

const ACTIVITY_FILE = /\.(fit|gpx|tcx)$/i;

/** A folder holds photos and notes too: only what may be an activity is taken from it. */
export function mayBeActivity({ name }: File): boolean {
  return ACTIVITY_FILE.test(name);
}

/** Asks for files or a folder: with the desktop's own dialog, else with the browser's. */
export async function chooseFiles(
  what: 'files' | 'folder',
  onSending?: OnSending,
): Promise<Chosen | undefined> {
  if (isDesktop) {
    const { chosen, count } = await door['files.choose']({ what });
    return chosen && { chosen, count, refused: [] };
  }
  const files = await askBrowser(what);
  return files && sendFiles(files, onSending);
}

/** Hands files over to the browser host, one by one. A file that it does not take stops nothing. */
export async function sendFiles(files: readonly File[], onSending?: OnSending): Promise<Chosen> {
  const { upload } = unwrap(await post<{ upload: string }>('./uploads'));
  const refused: { path: string; reason: string }[] = [];
  for (const [index, file] of files.entries()) {
    onSending?.(index, files.length);
    const reason = await send(upload, file);
    if (reason) refused.push({ path: file.name, reason });
  }
  onSending?.(files.length, files.length);
  const done = await post<{ chosen: ChosenFiles; count: number }>(`./uploads/${upload}/done`);
  return { ...unwrap(done), refused };
}

/** The reason why the host did not take it, if it did not. */
async function send(upload: string, file: File): Promise<string | undefined> {
  if (file.size > FILE_BYTES_AT_MOST) {
    return `it is larger than ${FILE_BYTES_AT_MOST / 2 ** 20} MB`;
  }
  try {
    const name = encodeURIComponent(file.name);
    unwrap(await post(`./uploads/${upload}/files?name=${name}`, file));
    return undefined;
  } catch (fault) {
    // A file can be gone or locked by the time it is read, which looks like a host that is gone.
    if (!(await canBeRead(file))) return 'it can no longer be read';
    return fault instanceof Error ? fault.message : String(fault);
  }
}

async function canBeRead(file: File): Promise<boolean> {
  const firstByte = file.slice(0, 1).arrayBuffer();
  return firstByte.then(
    () => true,
    () => false,
  );
}

function post<Output>(path: string, body?: Blob) {
  return readReply<Output>(
    fetch(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/octet-stream' },
      body: body ?? null,
    }),
  );
}

/** Undefined when it was cancelled. Throws a Refusal for a folder without activities. */
async function askBrowser(what: 'files' | 'folder'): Promise<readonly File[] | undefined> {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  input.webkitdirectory = what === 'folder';
  const { promise, resolve } = Promise.withResolvers<boolean>();
  input.addEventListener('change', () => resolve(true), { once: true });
  input.addEventListener('cancel', () => resolve(false), { once: true });
  input.click();
  if (!(await promise)) return undefined;
  const files = [...(input.files ?? [])];
  return what === 'folder' ? activitiesIn(files) : files;
}

function activitiesIn(folder: readonly File[]): readonly File[] {
  const files = folder.filter(mayBeActivity);
  if (files.length > 0) return files;
  throw new Refusal('not-possible', 'There is no FIT, GPX or TCX file in the folder.');
}
