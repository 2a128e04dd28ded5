type Difference = { readonly what: string; readonly why: string };

const NO_TIMES = 'Its points have no times, so there is neither a day nor a duration to log.';
const CLOCK_NOT_SET =
  'The clock counts from 1989, as on a watch that was never set: placing the run in 1990 would invent a day.';

/** Where the planner differs from the independent decoder, and why it is meant to. */
export const DIFFERENCES: Readonly<Record<string, Difference>> = {
  'fitdecode/tests/files/DeveloperData.fit': {
    what: 'failed',
    why: 'Three samples without a summary: no sport, no time and no distance to log.',
  },
  'fitdecode/tests/files/antfs-dump.63.fit': { what: 'failed', why: CLOCK_NOT_SET },
  'fitdecode/tests/files/compressed-speed-distance.fit': { what: 'failed', why: CLOCK_NOT_SET },
  'fitdecode/tests/files/event_timestamp.fit': {
    what: 'heart rate',
    why: 'The strap stored its beats under water, so the summary has a mean and the samples have none.',
  },
  'fitdecode/tests/files/invalid/activity-unexpected-eof.fit': {
    what: 'failed',
    why: 'Cut off before the end that its header states: what is missing cannot be known.',
  },
  'fitdecode/tests/files/null_compressed_speed_dist.fit': {
    what: 'heart rate',
    why: 'The samples have a heart rate of 0 throughout, which is none.',
  },
  'gpxpy/test_files/Mojstrovka.gpx': {
    what: 'failed',
    why: 'All its points are from 1901, so there is neither a day nor a duration to log.',
  },
  'gpxpy/test_files/cerknicko-without-times.gpx': { what: 'failed', why: NO_TIMES },
  'gpxpy/test_files/track-with-extremes.gpx': { what: 'failed', why: NO_TIMES },
  'gpxpy/test_files/track-with-small-floats.gpx': { what: 'failed', why: NO_TIMES },
};
