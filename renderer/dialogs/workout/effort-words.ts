/** What session RPE 0 to 10 feels like, in our own words. */
export const EFFORT_WORDS: readonly string[] = [
  'Rest: no effort at all',
  'Barely anything: a stroll',
  'Very easy: could go on all day',
  'Easy: whole sentences, nose breathing',
  'Steady: talking is comfortable',
  'Working: sentences get shorter',
  'Hard: a few words at a time',
  'Very hard: single words',
  'Severe: talking is over',
  'Almost everything there is',
  'Everything there is',
];
