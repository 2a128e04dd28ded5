import { describe, expect, it } from 'vitest';
import { aerobicLoad } from '../../../shared/training/aerobic-load.ts';
import { effortOf, hardMetres } from '../../../shared/training/hard-part.ts';
import { metres, seconds } from '../../../shared/units/units.ts';

const hour = { durationSeconds: seconds(3_600) };
const tenKilometres = { ...hour, distanceMetres: metres(10_000) };

describe('the hard part of a run', () => {
  it('is what was logged, whatever the kind', () => {
    const run = { ...tenKilometres, kind: 'easy', hardDistanceMetres: metres(700) } as const;
    expect(hardMetres(run)).toBe(700);
  });

  it('follows from the hard minutes at the mean pace', () => {
    expect(hardMetres({ ...tenKilometres, hardDurationSeconds: seconds(900) })).toBe(2_500);
  });

  it.each(['easy', 'long', 'recovery'] as const)('is nothing in a %s run', (kind) => {
    expect(hardMetres({ ...tenKilometres, kind })).toBe(0);
  });

  it('is all of a race', () => {
    expect(hardMetres({ ...tenKilometres, kind: 'race' })).toBe(10_000);
  });

  it('is not known for intervals that do not say it, nor for a run that says nothing', () => {
    expect(hardMetres({ ...tenKilometres, kind: 'intervals' })).toBeUndefined();
    expect(hardMetres(tenKilometres)).toBeUndefined();
  });
});

describe('the effort of a run', () => {
  it('is hard for intervals even when their hard part is not known', () => {
    expect(effortOf({ ...hour, kind: 'intervals' })).toBe('hard');
  });

  it('stays easy with four strides', () => {
    expect(effortOf({ ...tenKilometres, hardDistanceMetres: metres(400) })).toBe('easy');
    expect(effortOf({ ...hour, hardDurationSeconds: seconds(80) })).toBe('easy');
  });

  it('is hard with a hard part that is more than strides', () => {
    expect(effortOf({ ...tenKilometres, hardDistanceMetres: metres(2_000) })).toBe('hard');
  });

  it('is unknown when nothing tells', () => {
    expect(effortOf(tenKilometres)).toBe('unknown');
  });
});

describe('aerobic load', () => {
  it('is RPE times minutes', () => {
    expect(aerobicLoad({ rpe: 8, durationSeconds: 3_000 })).toBe(400);
  });

  it('is unknown without an RPE, and nothing at RPE 0', () => {
    expect(aerobicLoad({ durationSeconds: 3_000 })).toBeUndefined();
    expect(aerobicLoad({ rpe: 0, durationSeconds: 3_000 })).toBe(0);
  });
});
