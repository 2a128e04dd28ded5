import type { Source } from '../source.ts';

/** Expert opinion, in five short documents written for runners. */
export const GILMAN: Source = {
  id: 'gilman',
  authors: 'Nora Gilman, MS, LAT, ATC',
  title: 'Deep Butt Pain in Runners: Piriformis Syndrome',
  where: 'online article by an athletic trainer',
  found:
    'Advises running only as much and as hard as does not worsen it, cross-training, hip stretching and glute strengthening, following the pain, another activity when one makes it worse, and against complete rest. Says that this takes time and patience, and that an athletic trainer can advise when nerve or hip pain worsens.',
  limits: 'Says of itself that it is theory from practice and was not tried clinically.',
};

export const ABBATE: Source = {
  id: 'abbate',
  authors: 'Emily Abbate with Blake Dircksen, DPT',
  year: 2024,
  title: 'On pain in the butt cheek while running',
  where: 'magazine article, updated 26 April 2024; its headline is not preserved',
  found:
    'Advises sitting less and softer, slowing down and taking time off when a speed session brings a sharp twinge, and exercises for the glutes; describes pain all the way down the leg when the nerve is compressed, and burning, cramping, tingling and trouble with hard seats as signs of sciatica.',
  limits: 'Expert opinion in a magazine. The copy at hand is damaged and lacks some doses.',
};

export const BLACK: Source = {
  id: 'black',
  authors: 'Neil Black, physiotherapist',
  title: 'Common running injuries: buttock pain',
  where: 'online article',
  found:
    'Describes pain that is worse at faster speeds, on hard seats, driving, and when the hamstring is stretched. Names over-training, the introduction of racing or of intense training, and slippery surfaces as common causes; advises a warm-up, steady progress, and professional help if it does not settle within a week. Says that a mild inflammation could settle within a week, and that it can persist for many months.',
  limits: 'Expert opinion, with no numbers for any of these.',
};

export const GLUTES_ANSWER: Source = {
  id: 'glutes-answer',
  authors: 'A physiotherapist, answering a runner',
  title: 'Sore glutes from running',
  where: 'question and answer on freshhoot.com',
  found:
    'Takes pain with numbness as a sign of a compressed nerve or vessel, expects pain of the gluteus medius at the side rather than in the upper buttock, and asks about side, onset, worst moment, movements, recent changes of training and a movement screen. The runner tells of one area that has not recovered from a long run when the rest has; the runner suspects long sitting, and later reports that hip-abductor exercises and mobility work made the soreness almost go away.',
  limits: 'One answer to one runner who was not examined.',
};

export const ALLEN: Source = {
  id: 'allen',
  authors: 'Dr Allen, San Diego Running & Sports Injury Clinic',
  year: 2020,
  title: 'On gluteal pain in runners',
  where:
    'online article of the clinic, at sdri.net since 15 December 2020; its headline is not preserved',
  found:
    'Separates pain that goes past the knee to the foot, with weakness or numbness, from pain that stays above it; without it, sciatica and piriformis syndrome are held to be unlikely. Describes pain across the buttock that is often worse uphill or sprinting, and advises to list the causes and eliminate them.',
  limits:
    'Expert opinion. The copy at hand ends in the middle: of seven conditions it holds two. Others describe piriformis syndrome with and without pain down the leg.',
};
