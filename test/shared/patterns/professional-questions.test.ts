import { describe, expect, it } from 'vitest';
import { day, type Entry, easyWeeks, pain, run } from '../histories.ts';
import { sore, spot } from './reading.ts';

const answers = (...entries: Entry[]) =>
  spot(...entries).professionalQuestions.map(({ answer }) => answer);
const buttock = (days: number, level: number, fields: object = {}) =>
  pain(day(days), level, { region: 'buttock', ...fields });

describe('the questions of a professional', () => {
  it('are the seven of the document, and what is not logged says what to log', () => {
    const asked = spot(sore()).professionalQuestions;
    expect(asked).toHaveLength(7);
    const open = asked.filter(({ answer }) => answer.status === 'not-logged');
    expect(open.map(({ question }) => question)).toEqual([
      'Did it begin suddenly or slowly?',
      'Which movements make it worse or better?',
      'Has distance, intensity or kind of training changed lately?',
      'Has a movement screen been done?',
    ]);
  });

  it('one side, or both in the same time', () => {
    const [one] = answers(buttock(1, 3));
    expect(one).toEqual({
      status: 'logged',
      says: ['Buttock, right. Nothing else is logged for this region.'],
    });
    const [both] = answers(buttock(0, 3), buttock(1, 2, { side: 'left' }));
    expect(both).toMatchObject({ says: ['Buttock, right. In the same time also: left.'] });
  });

  it('when it starts, by the days on which it was logged', () => {
    const [, start] = answers(
      buttock(-1, 0, { moment: 'before' }),
      buttock(0, 2, { moment: 'during' }),
      buttock(1, 0, { moment: 'during' }),
      buttock(1, 4),
    );
    expect(start).toMatchObject({
      says: [
        'During training: pain on 1 of 2 logged days.',
        'After training: pain on 1 of 1 logged days.',
        'The minute of a run at which it starts is not logged.',
      ],
    });
  });

  it('the worst moment, and the first day without pain after it', () => {
    const [, , worst] = answers(
      buttock(-5, 2),
      buttock(-4, 6, { moment: 'during' }),
      buttock(-1, 0),
    );
    expect(worst).toMatchObject({
      says: [
        'Worst: 6 of 10, during training, on Thu 12 Nov.',
        'The first later day logged without pain: Sun 15 Nov, 3 days after.',
      ],
    });
    const [, , still] = answers(buttock(-4, 6), buttock(-1, 1));
    expect(still).toMatchObject({
      says: [expect.anything(), 'No later day is logged on which it was gone.'],
    });
  });

  it('the onset, the movements and the screen, as they were answered', () => {
    const [, , , onset, movements, , screen] = answers(
      sore({
        yes: ['sudden-onset', 'worse-uphill', 'better-when-moving'],
        no: ['worse-driving', 'movement-screen-done'],
      }),
    );
    expect(onset).toMatchObject({
      says: ['Suddenly.', 'The first pain was logged on Tue 17 Nov.'],
    });
    expect(movements).toMatchObject({
      says: ['Worse uphill.', 'Not worse when driving.', 'Better with movement.'],
    });
    expect(screen).toMatchObject({ says: ['No.'] });
  });

  it('what changed: distance, hard running and kind against the four weeks before', () => {
    const change = answers(
      ...easyWeeks(6),
      run(day(0), { kilometres: 20, kind: 'intervals', hardKilometres: 5 }),
      buttock(0, 3),
    )[5];
    expect(change).toEqual({
      status: 'logged',
      says: [
        'In the 7 days to Mon 16 Nov: running of 40 km; in the four weeks before, a week: 28 km.',
        'Hard running in them: 5 km; before, a week: 0 km.',
        'Not there in the four weeks before: run (intervals).',
      ],
    });
  });

  it('no distance is never called 0 km', () => {
    const weeks = easyWeeks(6).filter(({ fields }) => String(fields.date) < day(-6));
    const change = answers(...weeks, run(day(0), { kind: undefined }), buttock(0, 3))[5];
    expect(change).toMatchObject({
      says: [
        expect.stringMatching(/: running of a distance that is not known;/),
        expect.stringMatching(/^Hard running in them: not known;/),
        'Not there in the four weeks before: run (kind not known).',
      ],
    });
  });

  it('what changed is not known when the log begins too late, or too long ago', () => {
    const late = answers(...easyWeeks(2), buttock(0, 3))[5];
    expect(late).toMatchObject({ status: 'not-logged', needs: expect.stringContaining('begins') });
    const old = answers(...easyWeeks(6), buttock(-100, 3))[5];
    expect(old).toMatchObject({ needs: expect.stringContaining('16 weeks') });
  });
});
