/** What pain 0 to 10 is like, in our own words. */
export const PAIN_WORDS: readonly string[] = [
  'None',
  'Just noticeable',
  'Mild: easily forgotten',
  'Mild: there, and does not get in the way',
  'Moderate: hard to forget',
  'Moderate: changes what I do',
  'Strong: hard to concentrate',
  'Strong: most things are too much',
  'Severe: hardly anything is possible',
  'Very severe',
  'The worst imaginable',
];
