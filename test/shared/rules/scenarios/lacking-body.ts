import { closed, day, easyWeeks, pain, run, sitting } from '../../histories.ts';
import { cases, type LackingScenario } from './lacking-scenario.ts';

const morning = (days: number, level: number) => pain(day(days), level, { moment: 'next-morning' });
const sore = [pain(day(-1), 2), pain(day(2), 2)];

const SIGN_RULES = ['emergency-signs', 'urgent-signs', 'nerve-signs'] as const;
const TREND_RULES = ['pain-worsening', 'not-settling', 'slow-recovery'] as const;
export const LACKING_OF_THE_BODY: readonly LackingScenario[] = [
  ...cases(
    SIGN_RULES,
    'You told me of pain, and I have not asked about signs.',
    [pain(day(1), 2)],
    'Pain is logged, but nobody asked about signs. Log with the pain which signs there are, or that there are none.',
  ),
  ...cases(
    SIGN_RULES,
    'You told me of no pain at all.',
    easyWeeks(3),
    'No pain and no signs are logged in this week or the seven days before it.',
  ),
  ...cases(
    ['nerve-signs'],
    'You said it is over, and nothing since.',
    [pain(day(-2), 2), closed(day(-1))],
    'The episode is closed, and no pain and no signs are logged since.',
  ),
  ...cases(
    ['pain-too-high', 'pain-watch'],
    'You told me of no pain at all.',
    easyWeeks(3),
    'No pain is logged in this week or the seven days before it.',
  ),
  ...cases(
    ['pain-too-high', 'pain-watch'],
    'It hurts when you sit, which no run is judged by.',
    [pain(day(1), 4, { moment: 'sitting' })],
    'What is logged is not pain around training, or comes with signs of a nerve, which a pain number does not judge.',
  ),
  ...cases(
    ['pain-too-high', 'pain-watch'],
    'You said it is over, and nothing since.',
    [pain(day(-2), 4), closed(day(-1))],
    'The episode is closed, and no pain is logged since.',
  ),
  ...cases(
    ['pain-too-high'],
    'How was it before yesterday’s run?',
    [run(day(0)), morning(1, 2)],
    'There is no entry before the run of Mon 16 Nov for the sit bone, right, so the morning of Tue 17 Nov has nothing to stand against.',
  ),
  ...cases(
    ['pain-watch'],
    'How was it before yesterday’s run?',
    [run(day(0)), morning(1, 1)],
    'There is no entry before the run of Mon 16 Nov for the sit bone, right, so the morning of Tue 17 Nov has nothing to stand against.',
  ),
  ...cases(
    TREND_RULES,
    'You told me of no pain at all.',
    easyWeeks(3),
    'No pain is logged in this week or the seven days before it.',
  ),
  ...cases(
    ['pain-worsening'],
    'Twice in a week is too little to see a trend.',
    [pain(day(-8), 2), pain(day(1), 3)],
    'Entries for the sit bone, right: 1 in the last 7 days and 1 in the 7 before. It takes 3 in each.',
  ),
  ...cases(
    ['not-settling'],
    'Two weeks of it, and three days in the log.',
    [pain(day(-12), 3), pain(day(-6), 3), pain(day(2), 3)],
    'The episode (sit bone, right) is open since Wed 4 Nov; in its last 14 days pain is logged on 2 of the 4 days that it takes to see where it goes.',
  ),
  ...cases(
    ['aggravating-activity'],
    'No sport has three mornings to go by.',
    [...sore, run(day(0), { sport: 'bike' })],
    'No sport beside running was done three times in this episode (sit bone, right) alone on its day, with the pain of that morning and of the next.',
  ),
  ...cases(
    ['aggravating-activity'],
    'You told me of no pain at all.',
    easyWeeks(3),
    'No pain is logged in this week or the seven days before it.',
  ),
  ...cases(
    ['complete-rest'],
    'Three days of nothing, and you never said whether something hurts.',
    easyWeeks(3),
    'No pain is logged in this week or the seven days before it.',
  ),
  ...cases(
    ['complete-rest'],
    'Neither training nor pain is logged.',
    [],
    'Neither training nor pain is logged up to the end of this week.',
  ),
  ...cases(
    ['complete-rest'],
    'You are sore, and I do not know whether you trained.',
    [pain(day(-10), 2)],
    'No activity is in the log yet; whether an episode was all rest takes a log of training.',
  ),
  ...cases(
    ['long-sitting'],
    'How long did you sit this week?',
    [sitting(day(-1), 600)],
    'No sitting is logged in this week.',
  ),
  ...cases(
    ['no-strengthening'],
    'You have no pain, and I know nothing of a routine.',
    easyWeeks(3),
    'Nothing of the routine is logged, and no pain in the last twelve weeks. Log the routine, and this rule can answer.',
  ),
];
