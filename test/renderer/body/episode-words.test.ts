import { describe, expect, it } from 'vitest';
import { effectWords, storyWords } from '../../../renderer/body/episode/episode-words.ts';
import { loadHeat, painHeat } from '../../../renderer/body/episode/heat.ts';
import {
  elsewhereWords,
  shortWords,
  spokenWords,
} from '../../../renderer/body/routine/timer/timer-words.ts';
import { readEpisodes } from '../../../shared/body/episodes/read-episodes.ts';
import { afterEvent, timerOf } from '../../../shared/routine/timer/timer.ts';
import { timedDose } from '../../../shared/routine/timer/timer-step.ts';
import { day, history, pain, TODAY } from '../../shared/histories.ts';

describe('the words of an episode', () => {
  it('say its start, its worst and its last day, and how much was logged', () => {
    const entries = history([pain(day(-9), 2), pain(day(-4), 5), pain(day(1), 1)]);
    const [story] = readEpisodes(entries, TODAY).episodes;
    expect(story && storyWords(story, TODAY)).toBe(
      'Began at 2 on Sat 7 Nov, worst 5 on Thu 12 Nov, last 1 on Tue 17 Nov. Logged on 3 of 12 days.',
    );
  });

  it('say of what was tried only what somebody said', () => {
    expect(effectWords({ measure: 'massage', helped: 2, noDifference: 0, hurt: 1 })).toBe(
      'helped 2 times, hurt once',
    );
  });

  it('have a heat that rises with the number, and none for 0', () => {
    expect([0, 1, 2, 2.5, 5, 8, 10].map(painHeat)).toEqual([0, 1, 1, 2, 3, 4, 5]);
    expect([0, 1, 50, 100].map((load) => loadHeat(load, 100))).toEqual([0, 1, 2, 4]);
    expect(loadHeat(0, 0)).toBe(0);
  });
});

describe('what the timer says aloud', () => {
  const first = timerOf(timedDose('buttock-stretch-on-all-fours')?.steps(30) ?? []);

  it('names the piece, what is left, and what it asks', () => {
    const running = afterEvent(first, { type: 'start', now: 0 });
    const asking = afterEvent(running, { type: 'look', now: 600_000 });
    const skipped = [1, 2, 3].reduce((timer) => afterEvent(timer, { type: 'skip' }), first);
    expect([first, running, asking, skipped].map(spokenWords)).toEqual([
      'Next: Stretch, 1 of 3, 30 seconds. Start when you are ready.',
      'Stretch, 1 of 3: 30 seconds left.',
      'The clock leapt by 10 min: the computer slept, or its time was set. Did you hold to the end?',
      'Through, with 3 of 3 skipped.',
    ]);
  });

  it('names the exercise first while another room is open, and says in a word where it stands', () => {
    const running = afterEvent(first, { type: 'start', now: 0 });
    const later = afterEvent(running, { type: 'look', now: 4_100 });
    const paused = afterEvent(later, { type: 'pause', now: 4_200 });
    const asking = afterEvent(running, { type: 'look', now: 600_000 });
    expect([first, later, paused, asking].map(shortWords)).toEqual(['Next', '26 s', 'Paused', '?']);
    expect(elsewhereWords({ name: 'Buttock stretch', timer: later })).toBe(
      'Buttock stretch: Stretch, 1 of 3: 26 seconds left.',
    );
  });
});
