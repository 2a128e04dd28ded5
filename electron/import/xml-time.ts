export type XmlTime = {
  /** Milliseconds since 1970. */
  readonly time: number;
  /** The offset from UTC that the file states, such as `+02:00`; absent for UTC. */
  readonly offset?: string;
};

const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?<zone>Z|[+-]\d\d:\d\d)?$/;
const UTC = /^(?:Z|[+-]00:00)$/;

/** A time in a GPX or TCX file; undefined when it is none. Without a zone it is UTC, as GPX 1.1 says. */
export function xmlTime(text: string): XmlTime | undefined {
  const match = DATE_TIME.exec(text);
  if (!match) return undefined;
  const zone = match.groups?.zone;
  const time = Date.parse(zone ? text : `${text}Z`);
  if (Number.isNaN(time)) return undefined;
  return zone && !UTC.test(zone) ? { time, offset: zone } : { time };
}
