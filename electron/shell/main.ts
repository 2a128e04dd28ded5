import 'temporal-polyfill/global';
import { join } from 'node:path';
import { startShell } from './start-shell.ts';

startShell(join(import.meta.dirname, '..'));
