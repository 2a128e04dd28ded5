import { join, resolve } from 'node:path';

const FOLDER_NAME = 'evenload';

export type Machine = {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The user's home folder. */
  readonly home: string;
};

/**
 * The folder that holds an athlete's data: the one asked for (`--data`), else EVENLOAD_DATA,
 * else where this system keeps a program's data.
 */
export function whereDataLives(asked: string | undefined, machine: Machine): string {
  const named = asked || machine.environment.EVENLOAD_DATA;
  if (!named) return join(dataHome(machine), FOLDER_NAME);
  return resolve(fromHome(named, machine.home));
}

/** No shell knows the `~` of `--data=~/runs`, which would be a folder of that name, another in every place. */
function fromHome(folder: string, home: string): string {
  return /^~(?=[\\/]|$)/.test(folder) ? join(home, folder.slice(1)) : folder;
}

function dataHome({ platform, environment, home }: Machine): string {
  if (platform === 'darwin') return join(home, 'Library', 'Application Support');
  if (platform === 'win32') return environment.APPDATA || join(home, 'AppData', 'Roaming');
  return environment.XDG_CONFIG_HOME || join(home, '.config');
}
