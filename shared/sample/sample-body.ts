import type { SittingDay } from '../body/sitting.ts';
import type { Moment, SymptomEntry } from '../body/symptom.ts';
import { minutes } from '../units/units.ts';

/** An entry so many days before the Monday of the planned week; negative is in that week. */
type Dated<Entry> = Omit<Entry, 'date'> & { readonly daysToPlan: number };

const sitBone = (daysToPlan: number, moment: Moment, pain: number): Dated<SymptomEntry> => ({
  daysToPlan,
  moment,
  region: 'sit-bone',
  side: 'right',
  pain,
  signs: [],
});

/** It began after the long run of the sixth week, and has been easing slowly. */
export const SAMPLE_SYMPTOMS: readonly Dated<SymptomEntry>[] = [
  sitBone(16, 'after', 3),
  { ...sitBone(15, 'next-morning', 4), note: 'Sore to sit on the kitchen chair.' },
  sitBone(14, 'before', 2),
  sitBone(14, 'after', 4),
  sitBone(13, 'next-morning', 3),
  sitBone(12, 'before', 2),
  sitBone(12, 'after', 3),
  sitBone(11, 'next-morning', 3),
  sitBone(10, 'next-morning', 2),
  sitBone(9, 'before', 2),
  sitBone(9, 'after', 4),
  sitBone(8, 'next-morning', 4),
  sitBone(7, 'before', 2),
  sitBone(7, 'after', 3),
  sitBone(6, 'next-morning', 3),
  sitBone(5, 'before', 2),
  sitBone(5, 'after', 2),
  sitBone(4, 'next-morning', 2),
  sitBone(3, 'next-morning', 1),
  sitBone(2, 'before', 2),
  sitBone(2, 'after', 3),
  sitBone(1, 'next-morning', 3),
  sitBone(0, 'before', 2),
  sitBone(0, 'after', 2),
  sitBone(-1, 'next-morning', 2),
];

const desk = (daysToPlan: number, total: number, unbroken: number): Dated<SittingDay> => ({
  daysToPlan,
  totalMinutes: minutes(total),
  longestUnbrokenMinutes: minutes(unbroken),
});

/** Desk days, with one long drive. */
export const SAMPLE_SITTING: readonly Dated<SittingDay>[] = [
  desk(14, 440, 50),
  desk(13, 465, 55),
  desk(12, 430, 45),
  desk(11, 450, 50),
  desk(10, 420, 40),
  desk(7, 450, 55),
  desk(6, 470, 50),
  desk(5, 445, 55),
  desk(4, 520, 95),
  desk(3, 430, 50),
  desk(0, 455, 50),
  { ...desk(-1, 550, 120), hardSeat: true },
];
