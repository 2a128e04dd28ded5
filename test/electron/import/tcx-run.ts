type LapFacts = {
  /** After 06:30 UTC on 18 November 2026. */
  readonly from: number;
  readonly seconds?: number;
  readonly metres?: number;
  readonly averageHeartRate?: number;
  readonly points?: string;
};

const START = Temporal.Instant.from('2026-11-18T06:30:00Z');
const at = (second: number) => START.add({ seconds: second }).toString();

export function trackPoints(
  from: number,
  seconds: number,
  metresASecond: number,
  heartRate?: number,
): string {
  const points = Array.from({ length: seconds + 1 }, (_, step) => {
    const second = from + step;
    const beats = heartRate ? `<HeartRateBpm><Value>${heartRate}</Value></HeartRateBpm>` : '';
    return `<Trackpoint><Time>${at(second)}</Time><DistanceMeters>${second * metresASecond}</DistanceMeters>${beats}</Trackpoint>`;
  });
  return `<Track>${points.join('')}</Track>`;
}

export function lap({ from, seconds, metres, averageHeartRate, points = '' }: LapFacts): string {
  return `<Lap StartTime="${at(from)}">${lapContent(seconds, metres, averageHeartRate)}${points}</Lap>`;
}

export function lapContent(seconds?: number, metres?: number, heartRate?: number): string {
  const time = seconds === undefined ? '' : `<TotalTimeSeconds>${seconds}</TotalTimeSeconds>`;
  const distance = metres === undefined ? '' : `<DistanceMeters>${metres}</DistanceMeters>`;
  const beats = heartRate
    ? `<AverageHeartRateBpm><Value>${heartRate}</Value></AverageHeartRateBpm><MaximumHeartRateBpm><Value>201</Value></MaximumHeartRateBpm>`
    : '';
  return `${time}${distance}${beats}`;
}

export function tcxActivity(sport: string, ...laps: readonly string[]): string {
  return `<Activity Sport="${sport}"><Id>${at(0)}</Id>${laps.join('')}</Activity>`;
}

export function tcx(...activities: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<TrainingCenterDatabase xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2"><Activities>${activities.join('')}</Activities></TrainingCenterDatabase>`;
}
