import type { MenuItemConstructorOptions } from 'electron';
import { expect, test, vi } from 'vitest';
import { dialog, Menu, shell } from './electron-stand-in.ts';
import { started } from './started.ts';

vi.mock('electron', () => import('./electron-stand-in.ts'));

function menus(): MenuItemConstructorOptions[] {
  return Menu.setApplicationMenu.mock.calls[0]?.[0] ?? [];
}

function items(menu: string): MenuItemConstructorOptions[] {
  const found = menus().find(({ label, role }) => label === menu || role === menu);
  return Array.isArray(found?.submenu) ? found.submenu : [];
}

function click(menu: string, label: string): void {
  const item = items(menu).find((each) => each.label === label);
  // The items look at nothing that they are given.
  Reflect.apply(item?.click ?? expect.fail(`${label} cannot be clicked`), undefined, []);
}

test('there are the standard menus', async () => {
  await started();
  const names = menus().map(({ label, role }) => label ?? role);
  expect(names.slice(-5)).toEqual(['File', 'Edit', 'View', 'windowMenu', 'help']);
});

test.skipIf(process.platform === 'darwin')(
  'the menu leaves the keys of undo to the screens, and presses them when it is clicked',
  async () => {
    const { window } = await started();
    const [undo, redo] = items('Edit');
    expect(undo).toMatchObject({ accelerator: 'control+Z', registerAccelerator: false });
    expect(redo).toMatchObject({ accelerator: 'control+shift+Z', registerAccelerator: false });
    click('Edit', 'Undo');
    click('Edit', 'Redo');
    expect(window?.webContents.sendInputEvent.mock.calls).toEqual([
      [{ type: 'keyDown', keyCode: 'Z', modifiers: ['control'] }],
      [{ type: 'keyDown', keyCode: 'Z', modifiers: ['control', 'shift'] }],
    ]);
  },
);

test('help shows the screens’ own list of keys, and where the data is', async () => {
  const { window, dataFolder } = await started();
  click('help', 'Keyboard Shortcuts');
  expect(window?.webContents.sendInputEvent).toHaveBeenCalledWith({
    type: 'keyDown',
    keyCode: '?',
  });
  shell.openPath.mockResolvedValueOnce('no program for folders');
  click('help', 'Show the Data Folder');
  expect(shell.openPath).toHaveBeenCalledExactlyOnceWith(dataFolder);
  await vi.waitFor(() =>
    expect(dialog.showErrorBox).toHaveBeenCalledExactlyOnceWith(
      `${dataFolder} cannot be shown`,
      'no program for folders',
    ),
  );
});
