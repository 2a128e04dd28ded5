import { BrowserWindow, dialog, Menu, type MenuItemConstructorOptions, shell } from 'electron';

const ON_MAC = process.platform === 'darwin';

type Key = Pick<Electron.KeyboardInputEvent, 'keyCode' | 'modifiers'>;

/** Presses a key in the window: the screens know what it means where the focus is. */
function press(key: Key): void {
  const [window] = BrowserWindow.getAllWindows();
  window?.webContents.sendInputEvent({ type: 'keyDown', ...key });
}

/**
 * Undo and redo belong to the screens: the text in a field, else the plan. So the menu never takes
 * their keys, and presses them when it is clicked. On macOS fields know those keys from the menu
 * alone; a screen that has used the key keeps it from the menu there.
 */
function history(role: 'undo' | 'redo', label: string, key: Key): MenuItemConstructorOptions {
  if (ON_MAC) return { role };
  const accelerator = [...(key.modifiers ?? []), key.keyCode].join('+');
  return { label, accelerator, registerAccelerator: false, click: () => press(key) };
}

const edit: MenuItemConstructorOptions = {
  label: 'Edit',
  submenu: [
    history('undo', 'Undo', { keyCode: 'Z', modifiers: ['control'] }),
    history('redo', 'Redo', { keyCode: 'Z', modifiers: ['control', 'shift'] }),
    { type: 'separator' },
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    { role: 'selectAll' },
  ],
};

const view: MenuItemConstructorOptions = {
  label: 'View',
  submenu: [
    { role: 'resetZoom' },
    { role: 'zoomIn' },
    { role: 'zoomOut' },
    { type: 'separator' },
    { role: 'togglefullscreen' },
  ],
};

const file: MenuItemConstructorOptions = {
  label: 'File',
  submenu: [{ role: ON_MAC ? 'close' : 'quit' }],
};

function help(dataFolder: string): MenuItemConstructorOptions {
  return {
    role: 'help',
    submenu: [
      { label: 'Keyboard Shortcuts', click: () => press({ keyCode: '?' }) },
      { label: 'Show the Data Folder', click: () => void show(dataFolder) },
      { role: 'about' },
    ],
  };
}

async function show(folder: string): Promise<void> {
  const problem = await shell.openPath(folder);
  if (problem) dialog.showErrorBox(`${folder} cannot be shown`, problem);
}

/** The standard menus with their standard keys. */
export function setMenu(dataFolder: string): void {
  const app: MenuItemConstructorOptions[] = ON_MAC ? [{ role: 'appMenu' }] : [];
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([...app, file, edit, view, { role: 'windowMenu' }, help(dataFolder)]),
  );
}
