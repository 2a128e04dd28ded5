import type { ProfessionalPages, SpotPage } from '../../shared/professional-page/page.ts';

/** Tells the pages of one athlete's spots apart, from one day to the next. */
export function pageKey(
  { athleteId }: Pick<ProfessionalPages, 'athleteId'>,
  { episode }: SpotPage,
) {
  return `${athleteId} ${episode.region} ${episode.side} ${episode.openedOn}`;
}

/** What a file that is saved from it is called. */
export function fileTitle({ athleteName, today }: ProfessionalPages, { place }: SpotPage): string {
  return `${athleteName}, ${place.toLowerCase()}, ${today}`;
}
