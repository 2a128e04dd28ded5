import { BrowserWindow, dialog, type OpenDialogOptions } from 'electron';
import type { Files } from '../handlers/means.ts';

const OPTIONS: Readonly<Record<'files' | 'folder', OpenDialogOptions>> = {
  files: {
    title: 'Import runs',
    properties: ['openFile', 'multiSelections'],
    filters: [
      { name: 'Activities', extensions: ['fit', 'gpx', 'tcx'] },
      { name: 'All files', extensions: ['*'] },
    ],
  },
  folder: { title: 'Import a folder of runs', properties: ['openDirectory', 'multiSelections'] },
};

/** Main's own dialog: the only way in which the desktop learns a path. */
export const chooseWithDialog: Files['choose'] = async (what) => {
  const [window] = BrowserWindow.getAllWindows();
  const asked = window
    ? dialog.showOpenDialog(window, OPTIONS[what])
    : dialog.showOpenDialog(OPTIONS[what]);
  const { canceled, filePaths } = await asked;
  return canceled ? undefined : filePaths;
};
