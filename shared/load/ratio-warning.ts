import type { Source } from '../rules/source.ts';
import { FRANDSEN_2025 } from '../rules/sources/load-studies.ts';
import { FOSTER_1998, IMPELLIZZERI_2021, WILLIAMS_2017 } from '../rules/sources/ratio-studies.ts';

/** What has to stand beside every chart of these figures. */
export type RatioWarning = {
  readonly title: string;
  readonly words: readonly string[];
  readonly sources: readonly Source[];
};

export const RATIO_WARNING: RatioWarning = {
  title: 'These figures do not foretell injury',
  words: [
    'They describe how training was spread, and nothing more. No flag is raised from them, and none of their values is safe or dangerous.',
    'In the largest cohort of runners, 5,205 of them, a higher acute:chronic ratio of running distance went with fewer injuries, not more.',
    'In another study a made-up number in place of the chronic load did almost as well as the real one: odds ratio 1.95 against 2.45.',
    'The three ways to reckon the ratio give different numbers for the same training. Nobody has shown that one of them is right.',
  ],
  sources: [FRANDSEN_2025, IMPELLIZZERI_2021, WILLIAMS_2017, FOSTER_1998],
};
