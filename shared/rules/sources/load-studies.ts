import type { Source } from '../source.ts';

export const FRANDSEN_2025: Source = {
  id: 'frandsen-2025',
  authors: 'Frandsen and colleagues',
  year: 2025,
  title:
    'How much running is too much? Identifying high-risk running sessions in a 5200-person cohort study',
  where: 'British Journal of Sports Medicine 59:1203',
  doi: '10.1136/bjsports-2024-109380',
  found:
    'In 588,071 runs of 5,205 runners, overuse injuries came at a higher rate with a run longer than the longest of 30 days: hazard rate ratio 1.64 (1.31–2.05) for more than 10 to 30 %, 1.52 (1.16–2.00) for more than 30 to 100 %, 2.28 (1.50–3.48) beyond. Week against week showed no relation; and the further a week stood above the three weeks before it, the lower the rate.',
  limits:
    'A cohort shows what goes together, not what causes what. The rate does not rise evenly with the jump, and most injuries came in runs without a jump.',
};

export const NIELSEN_2014: Source = {
  id: 'nielsen-2014',
  authors: 'Nielsen, Parner, Nohr, Sørensen, Lind and Rasmussen',
  year: 2014,
  title:
    'Excessive progression in weekly running distance and risk of running-related injuries: an association which varies according to type of injury',
  where: 'Journal of Orthopaedic & Sports Physical Therapy 44:739',
  doi: '10.2519/jospt.2014.5164',
  found:
    'Of 874 novices with a GPS watch, those who raised their weekly distance by more than 30 % had distance-related injuries at 1.59 times the rate (0.96–2.66) of those below 10 %. All injuries together showed no clear difference.',
  limits: 'The interval includes no difference at all. Novice runners only.',
};

export const BUIST_2008: Source = {
  id: 'buist-2008',
  authors: 'Buist, Bredeweg, van Mechelen, Lemmink, Pepping and Diercks',
  year: 2008,
  title:
    'No effect of a graded training program on the number of running-related injuries in novice runners: a randomized controlled trial',
  where: 'American Journal of Sports Medicine 36:33',
  doi: '10.1177/0363546507307505',
  found:
    '532 novices: building up by the 10 % rule over 13 weeks did not lower injuries, 20.8 % against 20.3 % of those with the usual 8 weeks.',
  limits: 'Novice runners getting ready for about 6.7 km; says little about experienced ones.',
};

export const LOVDAL_2021: Source = {
  id: 'lovdal-2021',
  authors: 'Lövdal, den Hartigh and Azzopardi',
  year: 2021,
  title: 'Injury Prediction in Competitive Runners With Machine Learning',
  where:
    'International Journal of Sports Physiology and Performance 16:1522; odds ratios computed by us from 805 of its published rows',
  doi: '10.1123/ijspp.2020-0518',
  found:
    'In weeks before an injury, hard running more often took 10 points more than before (odds ratio 1.65, 1.13–2.39) or more than a quarter over 21 days (1.94, 1.41–2.69). A week 30 % above the one before showed nothing (1.08, 0.78–1.49).',
  limits:
    '74 competitive runners of one team, and a sample of the rows. Far too weak to foretell an injury of one runner.',
};
