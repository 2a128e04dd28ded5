import { EventEmitter } from 'node:events';
import type * as Electron from 'electron';
import { vi } from 'vitest';
import type { Reply } from '../../../shared/contract/reply.ts';

/*
 * What the shell uses of Electron, with Electron's own types, and nothing behind it: each call is
 * remembered, and events are emitted by the tests.
 */

export const app = Object.assign(new EventEmitter(), {
  setPath: vi.fn<Electron.App['setPath']>(),
  requestSingleInstanceLock: vi.fn<Electron.App['requestSingleInstanceLock']>(() => true),
  whenReady: vi.fn<Electron.App['whenReady']>(async () => {}),
  quit: vi.fn<Electron.App['quit']>(),
  exit: vi.fn<Electron.App['exit']>(),
});

export type StandInFrame = Pick<Electron.WebFrameMain, 'url'>;
export type StandInCall = {
  readonly sender: { readonly mainFrame: StandInFrame };
  readonly senderFrame: StandInFrame | null;
};
type Listener = (call: StandInCall, ...given: unknown[]) => Reply | Promise<Reply>;

export const ipcMain = { handle: vi.fn<(channel: string, listener: Listener) => void>() };

export const protocol = {
  registerSchemesAsPrivileged: vi.fn<Electron.Protocol['registerSchemesAsPrivileged']>(),
  handle:
    vi.fn<(scheme: string, answer: (request: Request) => Response | Promise<Response>) => void>(),
};

type Decide<Decision> = (decision: Decision) => void;
type OnBeforeRequest = (
  request: { readonly url: string },
  decide: Decide<Electron.CallbackResponse>,
) => void;

export const session = {
  defaultSession: {
    setPermissionRequestHandler:
      vi.fn<
        (handler: (contents: null, permission: string, decide: Decide<boolean>) => void) => void
      >(),
    setPermissionCheckHandler: vi.fn<(handler: () => boolean) => void>(),
    setDevicePermissionHandler: vi.fn<(handler: () => boolean) => void>(),
    webRequest: { onBeforeRequest: vi.fn<(listener: OnBeforeRequest) => void>() },
  },
};

export const dialog = {
  showErrorBox: vi.fn<Electron.Dialog['showErrorBox']>(),
  showOpenDialog:
    vi.fn<(...given: unknown[]) => Promise<Pick<Electron.OpenDialogReturnValue, Chosen>>>(),
};
type Chosen = 'canceled' | 'filePaths';

export const shell = { openPath: vi.fn<Electron.Shell['openPath']>(async () => '') };

export const Menu = {
  buildFromTemplate: vi.fn((template: Electron.MenuItemConstructorOptions[]) => template),
  setApplicationMenu: vi.fn<(menu: Electron.MenuItemConstructorOptions[]) => void>(),
};

export class BrowserWindow extends EventEmitter {
  static readonly opened: BrowserWindow[] = [];
  static getAllWindows = () => BrowserWindow.opened;

  readonly options: Electron.BrowserWindowConstructorOptions;
  readonly webContents = { sendInputEvent: vi.fn<Electron.WebContents['sendInputEvent']>() };
  readonly loadURL = vi.fn<Electron.BrowserWindow['loadURL']>(async () => {});
  readonly show = vi.fn<Electron.BrowserWindow['show']>();
  readonly focus = vi.fn<Electron.BrowserWindow['focus']>();
  readonly restore = vi.fn<Electron.BrowserWindow['restore']>();
  readonly isFullScreen = vi.fn<Electron.BrowserWindow['isFullScreen']>(() => false);
  readonly isMinimized = vi.fn<Electron.BrowserWindow['isMinimized']>(() => true);

  constructor(options: Electron.BrowserWindowConstructorOptions) {
    super();
    this.options = options;
    BrowserWindow.opened.push(this);
  }
}

export const contextBridge = {
  exposeInMainWorld: vi.fn<Electron.ContextBridge['exposeInMainWorld']>(),
};

export const ipcRenderer = { invoke: vi.fn<Electron.IpcRenderer['invoke']>(async () => 'reply') };

export const powerMonitor = Object.assign(new EventEmitter(), {
  getSystemIdleTime: vi.fn<Electron.PowerMonitor['getSystemIdleTime']>(() => 0),
});

export class Notification extends EventEmitter {
  static readonly shown: Electron.NotificationConstructorOptions[] = [];
  static readonly isSupported = vi.fn<(typeof Electron.Notification)['isSupported']>(() => true);
  static latest: Notification | undefined;

  readonly options: Electron.NotificationConstructorOptions;

  constructor(options: Electron.NotificationConstructorOptions) {
    super();
    this.options = options;
  }

  show(): void {
    Notification.shown.push(this.options);
    Notification.latest = this;
  }
}

/** Forgets what an earlier test did. */
export function forgetAll(): void {
  app.removeAllListeners();
  powerMonitor.removeAllListeners();
  Notification.shown.length = 0;
  BrowserWindow.opened.length = 0;
  vi.clearAllMocks();
}
