export type Position = { readonly latitude: number; readonly longitude: number };

/** Mean radius of the Earth in metres (IUGG). */
const EARTH_RADIUS = 6_371_008.8;
const RADIANS = Math.PI / 180;

/** Metres between two positions in degrees, along the sphere (haversine). */
export function distanceOnEarth(one: Position, other: Position): number {
  const north = Math.sin(((other.latitude - one.latitude) * RADIANS) / 2) ** 2;
  const east = Math.sin(((other.longitude - one.longitude) * RADIANS) / 2) ** 2;
  const shrink = Math.cos(one.latitude * RADIANS) * Math.cos(other.latitude * RADIANS);
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(north + shrink * east)));
}

/** The position that the attributes of a point name; 0, 0 is what a device without a fix writes. */
export function positionFrom(latitude?: string, longitude?: string): Position | undefined {
  if (!latitude || !longitude) return undefined;
  const position = { latitude: Number(latitude), longitude: Number(longitude) };
  if (position.latitude === 0 && position.longitude === 0) return undefined;
  const onEarth = Math.abs(position.latitude) <= 90 && Math.abs(position.longitude) <= 180;
  return onEarth ? position : undefined;
}
