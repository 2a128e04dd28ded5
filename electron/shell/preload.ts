import { contextBridge, ipcRenderer } from 'electron';
import { OPERATION_NAMES } from '../../shared/contract/operation-names.ts';
import { CONTRACT_CHANNEL } from './channel.ts';

const operations = OPERATION_NAMES.map((name) => [
  name,
  (input: unknown) => ipcRenderer.invoke(CONTRACT_CHANNEL, name, input),
]);

contextBridge.exposeInMainWorld('evenload', Object.freeze(Object.fromEntries(operations)));
