import type { RoomProblem } from '../planning/room-on-day.ts';
import { formatMinutes } from './format.ts';
import { SPORT_NAMES } from './names.ts';

/** One sentence on what goes past the room of a day, for somebody who may go on all the same. */
export function roomSentence(problem: RoomProblem): string {
  switch (problem.type) {
    case 'day-off':
      return 'This is a day off. You can plan on it all the same.';
    case 'too-long': {
      const [total, most] = [problem.totalMinutes, problem.mostMinutes].map(formatMinutes);
      return `The day comes to ${total}, and it leaves room for ${most}. You can plan it all the same.`;
    }
    case 'out-of-reach':
      return `${SPORT_NAMES[problem.sport]} is out of reach on this day. You can plan it all the same.`;
  }
}

/** The same in a few words, for the head of a day. */
export function roomRemark(problem: RoomProblem): string {
  switch (problem.type) {
    case 'day-off':
      return 'planned all the same';
    case 'too-long':
      return `${formatMinutes(problem.totalMinutes)} planned`;
    case 'out-of-reach':
      return `${SPORT_NAMES[problem.sport].toLowerCase()} out of reach`;
  }
}
