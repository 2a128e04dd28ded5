import { Menu, type MenuItemConstructorOptions } from 'electron';

const ON_MAC = process.platform === 'darwin';

/**
 * Undo and redo belong to the screens, which know the plan. The items serve text fields; their
 * keys are registered on macOS only, where fields have no others, and a screen that has used the
 * key keeps it from the menu.
 */
const edit: MenuItemConstructorOptions = {
  label: 'Edit',
  submenu: [
    { role: 'undo', registerAccelerator: ON_MAC },
    { role: 'redo', registerAccelerator: ON_MAC },
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

export function setMenu(): void {
  const file: MenuItemConstructorOptions = {
    label: 'File',
    submenu: [{ role: ON_MAC ? 'close' : 'quit' }],
  };
  const app: MenuItemConstructorOptions[] = ON_MAC ? [{ role: 'appMenu' }] : [];
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([...app, file, edit, view, { role: 'windowMenu' }]),
  );
}
