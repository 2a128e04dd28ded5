import type { Source } from '../source.ts';

/** On the figures that are drawn and never flagged. */
export const IMPELLIZZERI_2021: Source = {
  id: 'impellizzeri-2021',
  authors: 'Impellizzeri, Woodcock, Coutts, Fanchini, McCall and Vigotsky',
  year: 2021,
  title:
    'What role do chronic workloads play in the acute to chronic workload ratio? Time to dismiss ACWR and its underlying theory',
  where: 'Sports Medicine 51:581',
  doi: '10.1007/s40279-020-01378-6',
  found:
    'With one made-up number in place of every chronic load, the ratio went with injury nearly as well (odds ratio 1.95, 1.18–3.52) as with the real ones (2.45, 1.28–4.71). Neither foretold injuries usefully.',
  limits: 'A new analysis of data of football players that were published before.',
};

export const WILLIAMS_2017: Source = {
  id: 'williams-2017',
  authors: 'Williams, West, Cross and Stokes',
  year: 2017,
  title: 'Better way to determine the acute:chronic workload ratio?',
  where: 'British Journal of Sports Medicine 51:209',
  doi: '10.1136/bjsports-2016-096589',
  found:
    'Three made-up athletes with one rolling ratio of 1.43 have 1.25, 1.41 and 1.55 with exponentially weighted averages, which count late days more.',
  limits:
    'A letter with an example. It shows that the figures differ, not which of them is of use.',
};

export const FOSTER_1998: Source = {
  id: 'foster-1998',
  authors: 'Foster',
  year: 1998,
  title: 'Monitoring training in athletes with reference to overtraining syndrome',
  where: 'Medicine & Science in Sports & Exercise 30:1164',
  found:
    'Many of the minor illnesses of 25 athletes came when they passed thresholds of their own, mostly of strain.',
  limits: '25 athletes, illnesses and not injuries, and thresholds that were found afterwards.',
};
