import type { Source } from '../source.ts';
import { ABBATE, ALLEN, BLACK, GILMAN, GLUTES_ANSWER } from './documents.ts';
import { BUIST_2008, FRANDSEN_2025, LOVDAL_2021, NIELSEN_2014 } from './load-studies.ts';
import { OWN_CHOICE } from './own-choice.ts';
import { CAUDA_EQUINA_LISTS, NHS_LISTS, SILBERNAGEL_2007 } from './pain-and-signs.ts';
import { FOSTER_1998, IMPELLIZZERI_2021, WILLIAMS_2017 } from './ratio-studies.ts';
import { RETURN_PROTOCOLS } from './return-protocols.ts';
import { FOSTER_2001, FOSTER_2021 } from './session-rpe.ts';
import { AINSWORTH_2011, BUSHMAN_1997, HERRMANN_2024, WILBER_1996 } from './swap-studies.ts';

/** Everything that this planner builds on: the five documents, then studies and lists, then its own choices. */
export const BIBLIOGRAPHY: readonly Source[] = [
  GILMAN,
  ABBATE,
  BLACK,
  GLUTES_ANSWER,
  ALLEN,
  CAUDA_EQUINA_LISTS,
  NHS_LISTS,
  SILBERNAGEL_2007,
  RETURN_PROTOCOLS,
  FRANDSEN_2025,
  NIELSEN_2014,
  BUIST_2008,
  LOVDAL_2021,
  FOSTER_2001,
  FOSTER_2021,
  FOSTER_1998,
  WILLIAMS_2017,
  IMPELLIZZERI_2021,
  HERRMANN_2024,
  AINSWORTH_2011,
  BUSHMAN_1997,
  WILBER_1996,
  OWN_CHOICE,
];
