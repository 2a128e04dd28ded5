import type { DropItem } from 'react-aria-components';
import { mayBeActivity } from '../../door/choose-files.ts';

/** The files among dropped things, and the activities in dropped folders. */
export async function filesIn(items: Iterable<DropItem>): Promise<File[]> {
  const files: File[] = [];
  for (const item of items) {
    if (item.kind === 'file') files.push(await item.getFile());
    if (item.kind === 'directory') files.push(...(await filesOfFolder(item.getEntries())));
  }
  return files;
}

async function filesOfFolder(entries: AsyncIterable<DropItem>): Promise<File[]> {
  const items: DropItem[] = [];
  for await (const entry of entries) items.push(entry);
  return (await filesIn(items)).filter(mayBeActivity);
}
