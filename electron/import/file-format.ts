import { extname } from 'node:path';
import type { ActivityFormat } from './decoded-activity.ts';

const FORMATS: Readonly<Record<string, ActivityFormat>> = {
  '.fit': 'fit',
  '.gpx': 'gpx',
  '.tcx': 'tcx',
};

/** The format that the name of a file promises. */
export function formatOf(path: string): ActivityFormat | undefined {
  return FORMATS[extname(path).toLowerCase()];
}
