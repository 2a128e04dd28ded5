import {
  type ChosenFiles,
  FILE_BYTES_AT_MOST,
  type ImportReport,
} from '../../shared/contract/import-operations.ts';
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
  return files.length > 0 ? sendFiles(files, onSending) : undefined;
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
  const reply = await post(`./uploads/${upload}/files?name=${encodeURIComponent(file.name)}`, file);
  return 'error' in reply ? reply.error.message : undefined;
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

async function askBrowser(what: 'files' | 'folder'): Promise<readonly File[]> {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  input.webkitdirectory = what === 'folder';
  const chosen = new Promise<readonly File[]>((resolve) => {
    input.addEventListener('change', () => resolve([...(input.files ?? [])]), { once: true });
    input.addEventListener('cancel', () => resolve([]), { once: true });
  });
  input.click();
  const files = await chosen;
  return what === 'folder' ? files.filter(mayBeActivity) : files;
}
