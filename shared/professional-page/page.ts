import type { Episode } from '../body/open-episodes.ts';
import type { IsoDate } from '../calendar/iso-date.ts';
import type { AthleteId } from '../units/ids.ts';
import type { Units } from '../units/units.ts';
import type { Course } from './course.ts';

/** A piece of text under its own heading, to be read and changed before it leaves. */
export type PageBlock = {
  /** Its own within a page. */
  readonly id: string;
  readonly title: string;
  /** Plain sentences; empty where only the runner can say something. */
  readonly lines: readonly string[];
  /** For the runner alone and never printed: what would have to be logged. */
  readonly hint?: string | undefined;
};

export const SECTION_IDS = [
  'who',
  'urgent',
  'signs',
  'questions',
  'course',
  'training',
  'tried',
  'flags',
] as const;
export type SectionId = (typeof SECTION_IDS)[number];

export type PageSection = {
  readonly id: SectionId;
  readonly title: string;
  readonly blocks: readonly PageBlock[];
};

/** What a professional is handed about one sore spot. */
export type SpotPage = {
  readonly episode: Episode;
  /** `Sit bone, right`. */
  readonly place: string;
  readonly sections: readonly PageSection[];
  readonly course: Course;
};

/** The pages of one athlete: one for each open episode, else for the latest; none without any pain. */
export type ProfessionalPages = {
  readonly today: IsoDate;
  readonly athleteId: AthleteId;
  readonly athleteName: string;
  readonly units: Units;
  readonly pages: readonly SpotPage[];
  /** Does a sign of an emergency stand? Then no page is what is needed. */
  readonly isEmergency: boolean;
  /** Where it comes from and what it is not. Stands on every page and is not to be changed. */
  readonly origin: string;
};

/** A block of what the log says; where it says nothing, that. */
export function blockOf(
  id: string,
  title: string,
  lines: readonly string[],
  hint?: string,
): PageBlock {
  if (lines.length > 0) return { id, title, lines };
  return { id, title, lines: ['Not logged.'], ...(hint !== undefined && { hint }) };
}
