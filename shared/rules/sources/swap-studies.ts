import type { Source } from '../source.ts';

/** What a swap is worked out from, and what it can keep. */
export const HERRMANN_2024: Source = {
  id: 'herrmann-2024',
  authors: 'Herrmann, Willis, Ainsworth and colleagues',
  year: 2024,
  title:
    '2024 Adult Compendium of Physical Activities: a third update of the energy costs of human activities',
  where: 'Journal of Sport and Health Science 13:6',
  doi: '10.1016/j.jshs.2023.10.010',
  found:
    'Lists the energy cost of 1,114 activities as multiples of rest (MET), most of them measured, for adults of 19 to 59 years.',
  limits:
    'Means over many people. Skill, water, wind and the bike change the cost for one person. It no longer lists water jogging.',
};

export const AINSWORTH_2011: Source = {
  id: 'ainsworth-2011',
  authors: 'Ainsworth and colleagues',
  year: 2011,
  title: '2011 Compendium of Physical Activities: a second update of codes and MET values',
  where: 'Medicine & Science in Sports & Exercise 43:1575',
  doi: '10.1249/MSS.0b013e31821ece12',
  found: 'The last of these tables that lists water jogging: 9.8 MET.',
  limits: 'Means over many people, and older measurements than the table of 2024.',
};

export const BUSHMAN_1997: Source = {
  id: 'bushman-1997',
  authors: 'Bushman, Flynn, Andres, Lambert, Taylor and Braun',
  year: 1997,
  title: 'Effect of 4 wk of deep water run training on running performance',
  where: 'Medicine & Science in Sports & Exercise 29:694',
  doi: '10.1097/00005768-199705000-00017',
  found:
    'Eleven competitive runners who ran only in deep water for four weeks kept their time over 5 km, their threshold and their maximal oxygen uptake.',
  limits:
    'Eleven runners, ten of them men, without a group to compare with; the 5 km were run on a treadmill.',
};

export const WILBER_1996: Source = {
  id: 'wilber-1996',
  authors: 'Wilber, Moffatt, Scott, Lee and Cucuzzo',
  year: 1996,
  title: 'Influence of water run training on the maintenance of aerobic performance',
  where: 'Medicine & Science in Sports & Exercise 28:1056',
  doi: '10.1097/00005768-199608000-00017',
  found:
    'In six weeks, trained men who ran in deep water kept their oxygen uptake, threshold and economy as well as those who ran on a treadmill.',
  limits: 'Sixteen men, none of them hurt. No race was run.',
};
