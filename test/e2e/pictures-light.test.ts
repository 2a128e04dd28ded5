import { describe } from 'vitest';
import { describeScreens } from './screens.ts';

describe('in light', () => describeScreens('light'));
