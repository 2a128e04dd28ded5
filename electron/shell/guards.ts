import { session, type WebContents } from 'electron';
import { START_ADDRESS } from './app-protocol.ts';

/** The window shows its own screens for as long as it lives: no other page, window or webview. */
export function guardContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-attach-webview', (event) => event.preventDefault());
  const stay = (event: { readonly url: string; readonly preventDefault: () => void }) => {
    if (event.url !== START_ADDRESS) event.preventDefault();
  };
  contents.on('will-navigate', stay);
  contents.on('will-redirect', stay);
  contents.on('will-frame-navigate', stay);
}

/** The planner needs no camera, place, notification or device. */
export function refusePermissions(): void {
  session.defaultSession.setPermissionRequestHandler((_, __, decide) => decide(false));
  session.defaultSession.setPermissionCheckHandler(() => false);
  session.defaultSession.setDevicePermissionHandler(() => false);
}

const NETWORK = /^(?:https?|wss?|ftp):/i;

/** Nothing of the window goes to a network, whatever asks: the policy of the page is not alone. */
export function refuseNetwork(): void {
  session.defaultSession.webRequest.onBeforeRequest(({ url }, decide) =>
    decide({ cancel: NETWORK.test(url) }),
  );
}
