import type { Source } from '../source.ts';

/** On the acute:chronic ratio, which is for charts only. */
export const WILLIAMS_2017: Source = {
  id: 'williams-2017',
  authors: 'Williams, West, Cross and Stokes',
  year: 2017,
  title: 'Better way to determine the acute:chronic workload ratio?',
  where: 'letter, British Journal of Sports Medicine 51:209',
  doi: '10.1136/bjsports-2016-096589',
  found:
    'Proposes exponentially weighted means with λ = 2 ÷ (N + 1), for 7 and 28 days. Three made-up athletes with one rolling ratio of 1.43 then come to 1.25, 1.41 and 1.55.',
  limits: 'A letter with made-up data. It shows how the numbers differ, not which athlete is hurt.',
};

export const IMPELLIZZERI_2021: Source = {
  id: 'impellizzeri-2021',
  authors: 'Impellizzeri, Woodcock, Coutts, Fanchini, McCall and Vigotsky',
  year: 2021,
  title:
    'What role do chronic workloads play in the acute to chronic workload ratio? Time to dismiss ACWR and its underlying theory',
  where: 'Sports Medicine 51:581',
  doi: '10.1007/s40279-020-01378-6',
  found:
    'With a made-up constant in place of the chronic load, the odds ratio was 1.95 (1.18–3.52); with the real one, 2.45 (1.28–4.71). Neither the ratio nor the week alone did meaningfully better than chance (c 0.574 and 0.544, chance 0.5).',
  limits: 'Data of professional team players, published before. Not runners.',
};

/** Of session RPE and of the sums that are drawn from it. */
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
