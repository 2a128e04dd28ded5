import { BrowserWindow } from 'electron';
import { START_ADDRESS } from './app-protocol.ts';

/** Opens the one window. It shows itself when its first picture is ready. */
export async function openWindow(preload: string): Promise<void> {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    minWidth: 760,
    minHeight: 560,
    show: false,
    title: 'Evenload',
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
    },
  });
  window.once('ready-to-show', () => window.show());
  await window.loadURL(START_ADDRESS);
}

/** Brings the window that is open before all others. */
export function showWindow(): void {
  const [window] = BrowserWindow.getAllWindows();
  if (window?.isMinimized()) window.restore();
  window?.focus();
}
