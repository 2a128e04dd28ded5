/** Days of the acute load: a week (Williams 2017; the custom of the field). */
export const ACUTE_DAYS = 7;
/** Days of the chronic load: four weeks (as above). */
export const CHRONIC_DAYS = 28;
