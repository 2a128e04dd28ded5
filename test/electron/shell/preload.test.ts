import { expect, test, vi } from 'vitest';
import '../../../electron/shell/preload.ts';
import { OPERATION_NAMES } from '../../../shared/contract/operation-names.ts';
import { OPERATIONS } from '../../../shared/contract/operations.ts';
import { contextBridge, ipcRenderer } from './electron-stand-in.ts';

vi.mock('electron', () => import('./electron-stand-in.ts'));

const exposures = [...contextBridge.exposeInMainWorld.mock.calls];
const [[, exposed] = []] = exposures;

test('the window gets one frozen object, with the operations of the contract and nothing else', () => {
  expect(exposures.map(([name]) => name)).toEqual(['evenload']);
  expect(Object.isFrozen(exposed)).toBe(true);
  expect(Object.keys(exposed).toSorted()).toEqual(Object.keys(OPERATIONS).toSorted());
});

test('each of them calls its own operation over the one channel', async () => {
  for (const name of OPERATION_NAMES) {
    expect(await exposed[name]({ given: name }, 'more')).toBe('reply');
    expect(ipcRenderer.invoke).toHaveBeenLastCalledWith('evenload:contract', name, { given: name });
  }
});
