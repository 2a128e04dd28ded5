import type { IsoDate } from '../calendar/iso-date.ts';
import type { Region, Side } from './symptom.ts';

/** A stretch of pain in one region and side. Open while `closedOn` is absent. */
export type Episode = {
  readonly region: Region;
  readonly side: Side;
  readonly openedOn: IsoDate;
  readonly closedOn?: IsoDate | undefined;
};
