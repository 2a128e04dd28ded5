import type { Source } from '../source.ts';

/** The rating that the aerobic load is made of. */
export const FOSTER_2001: Source = {
  id: 'foster-2001',
  authors: 'Foster and colleagues',
  year: 2001,
  title: 'A new approach to monitoring exercise training',
  where: 'Journal of Strength and Conditioning Research 15:109',
  found:
    'The rating of a whole session times its minutes follows a load worked out from heart rate, in steady and in broken exercise.',
  limits:
    'Cycling and basketball, in small groups. The two methods agree in how they rise and fall, not in their size.',
};

export const FOSTER_2021: Source = {
  id: 'foster-2021',
  authors: 'Foster, Boullosa, McGuigan and colleagues',
  year: 2021,
  title: '25 years of session rating of perceived exertion: historical perspective and development',
  where: 'International Journal of Sports Physiology and Performance 16:612',
  doi: '10.1123/ijspp.2020-0599',
  found: 'The rating held whether it was asked for one minute or fourteen days after the session.',
  limits: 'A review by those who made the method.',
};
