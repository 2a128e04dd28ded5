import type { Source } from '../source.ts';

export const SILBERNAGEL_2007: Source = {
  id: 'silbernagel-2007',
  authors: 'Silbernagel, Thomeé, Eriksson and Karlsson',
  year: 2007,
  title:
    'Continued sports activity, using a pain-monitoring model, during rehabilitation in patients with Achilles tendinopathy: a randomized controlled study',
  where: 'American Journal of Sports Medicine 35:897',
  doi: '10.1177/0363546506298279',
  found:
    'Patients who went on running while pain stayed at 5 or less of 10 and settled by the next morning did as well as those who stopped for six weeks.',
  limits:
    '38 patients, and another tendon: the Achilles. It was not tried on buttock pain, and says nothing about tingling, numbness or shooting pain.',
};

export const CAUDA_EQUINA_LISTS: Source = {
  id: 'cauda-equina-lists',
  authors: 'BMJ Best Practice; NICE Clinical Knowledge Summaries',
  title: 'Warning signs of cauda equina syndrome',
  where: 'clinical guidance of both, in agreement on these signs',
  found:
    'With back or leg pain, these need a hospital the same day: numbness of the saddle area, new trouble with bladder or bowel, sciatica of both legs, severe or growing weakness of both legs, loss of sexual sensation.',
  limits:
    'Agreement of experts. Most people with one such sign turn out to have something else; waiting to find out can do lasting harm.',
};

export const NHS_LISTS: Source = {
  id: 'nhs-lists',
  authors: 'National Health Service (United Kingdom)',
  title: 'When to get urgent help for back, buttock and leg pain',
  where: 'advice pages of nhs.uk',
  found:
    'Back pain with pain, tingling, weakness or numbness in both legs belongs in an emergency department. Ask for urgent medical advice about new or growing weakness of a leg or foot, a sudden injury with bruising or loss of use, and back pain with fever.',
  limits: 'Agreement of experts, written for everybody and not for runners.',
};
