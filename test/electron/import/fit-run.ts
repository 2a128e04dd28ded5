import { type FitMessage, fitFile, fitTime } from './fit-encoder.ts';

export const START = '2026-11-18T06:30:00Z';
const MILLI = 1000;
const CENTI = 100;

export const SPORTS = {
  running: 1,
  cycling: 2,
  transition: 3,
  fitnessEquipment: 4,
  swimming: 5,
  training: 10,
  walking: 11,
  diving: 53,
} as const;
export const SUB_SPORTS = { treadmill: 1, trail: 3, strength: 20, yoga: 43 } as const;

type SessionFacts = {
  sport: number;
  subSport?: number;
  start?: string;
  seconds: number;
  timerSeconds?: number;
  metres?: number;
  heartRate?: number;
  timesInZones?: readonly number[];
};

export const fileId = (type = 4): FitMessage => ({
  message: 0,
  fields: [
    [0, 'enum', type],
    [4, 'uint32', fitTime(START)],
  ],
});

export function session(facts: SessionFacts): FitMessage {
  const start = fitTime(facts.start ?? START);
  return {
    message: 18,
    fields: [
      [253, 'uint32', start + Math.ceil(facts.seconds)],
      [2, 'uint32', start],
      [5, 'enum', facts.sport],
      [6, 'enum', facts.subSport ?? 0],
      [7, 'uint32', facts.seconds * MILLI],
      [8, 'uint32', (facts.timerSeconds ?? facts.seconds) * MILLI],
      ...(facts.metres === undefined ? [] : ([[9, 'uint32', facts.metres * CENTI]] as const)),
      ...(facts.heartRate === undefined ? [] : ([[16, 'uint8', facts.heartRate]] as const)),
      ...(facts.timesInZones
        ? ([[65, 'uint32', facts.timesInZones.map((time) => time * MILLI)]] as const)
        : []),
    ],
  };
}

/** Zone times and boundaries as Garmin writes them for session number `index`. */
export function timeInZone(
  index: number,
  times: readonly number[],
  highs: readonly number[],
): FitMessage {
  return {
    message: 216,
    fields: [
      [0, 'uint16', 18],
      [1, 'uint16', index],
      [2, 'uint32', times.map((time) => time * MILLI)],
      [6, 'uint8', highs],
    ],
  };
}

/** One zone as Wahoo writes it. */
export function heartRateZone(index: number, high: number): FitMessage {
  return {
    message: 8,
    fields: [
      [254, 'uint16', index],
      [1, 'uint8', high],
    ],
  };
}

type RecordFacts = { second: number; start?: string; metres?: number; heartRate?: number };

export function record({ second, start = START, metres, heartRate }: RecordFacts): FitMessage {
  return {
    message: 20,
    fields: [
      [253, 'uint32', fitTime(start) + second],
      ...(metres === undefined ? [] : ([[5, 'uint32', Math.round(metres * CENTI)]] as const)),
      ...(heartRate === undefined ? [] : ([[3, 'uint8', heartRate]] as const)),
    ],
  };
}

/** A record every second from 0 to `seconds`, at an even pace. */
export function records(
  seconds: number,
  metresASecond: number | undefined,
  heartRate?: (second: number) => number | undefined,
  start = START,
): FitMessage[] {
  return Array.from({ length: seconds + 1 }, (_, second) => {
    const beats = heartRate?.(second);
    return record({
      second,
      start,
      ...(metresASecond !== undefined && { metres: second * metresASecond }),
      ...(beats !== undefined && { heartRate: beats }),
    });
  });
}

export function activity(end: string, local?: string): FitMessage {
  return {
    message: 34,
    fields: [
      [253, 'uint32', fitTime(end)],
      [1, 'uint16', 1],
      ...(local === undefined ? [] : ([[5, 'uint32', fitTime(local)]] as const)),
    ],
  };
}

/** Ten minutes at 3 metres a second; the heart rate is 150 in the second half, 120 before. */
export function tenMinuteRun(): Buffer<ArrayBuffer> {
  return fitFile([
    fileId(),
    ...records(600, 3, (second) => (second > 300 ? 150 : 120)),
    session({ sport: SPORTS.running, seconds: 600, metres: 1800, heartRate: 135 }),
    activity('2026-11-18T06:40:00Z', '2026-11-18T07:40:00Z'),
  ]);
}
