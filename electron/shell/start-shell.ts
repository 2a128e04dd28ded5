import { join } from 'node:path';
import { app, dialog } from 'electron';
import { Refusal } from '../../shared/contract/refusal.ts';
import { makeDataFolder } from '../data-folder/make-data-folder.ts';
import { thisMachine } from '../data-folder/this-machine.ts';
import { whereDataLives } from '../data-folder/where-data-lives.ts';
import { readBuiltScreens } from '../security/built-screens.ts';
import { declareScheme, serveScreens } from './app-protocol.ts';
import { guardContents, refuseNetwork, refusePermissions } from './guards.ts';
import { setMenu } from './menu.ts';
import { openDesktopPlanner } from './open-desktop-planner.ts';
import { openWindow, showWindow } from './window.ts';

/**
 * Opens the planner as a program of its own, once at a time for each data folder.
 * `out` holds what was built: the screens and the preload.
 */
export function startShell(out: string): void {
  declareScheme();
  app.on('web-contents-created', (_, contents) => guardContents(contents));
  app.on('window-all-closed', () => app.quit());
  try {
    const dataFolder = whereDataLives(undefined, thisMachine());
    makeDataFolder(dataFolder);
    app.setPath('userData', dataFolder);
    // Chromium's own files, apart from the athletes' data.
    app.setPath('sessionData', join(dataFolder, 'window'));
    openOnce(out, dataFolder);
  } catch (fault) {
    fail(fault);
  }
}

/** A second start shows the window that is there. */
function openOnce(out: string, dataFolder: string): void {
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  app.on('second-instance', showWindow);
  app
    .whenReady()
    .then(() => open(out, dataFolder))
    .catch(fail);
}

async function open(out: string, dataFolder: string): Promise<void> {
  refusePermissions();
  refuseNetwork();
  serveScreens(readBuiltScreens(join(out, 'renderer')));
  const planner = openDesktopPlanner(dataFolder);
  app.on('will-quit', () => planner.close());
  setMenu(dataFolder);
  await openWindow(join(out, 'preload/preload.cjs'));
}

/** The planner cannot open its data: says why in the words of the refusal, and changes nothing. */
function fail(fault: unknown): void {
  const message = fault instanceof Refusal ? fault.message : String(fault);
  dialog.showErrorBox('Evenload cannot start', message);
  app.exit(1);
}
