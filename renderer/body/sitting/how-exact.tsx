import { isDesktop } from '../../door/door.ts';
import section from '../section.module.css';

const DESKTOP =
  'It sees that keys or mouse are used, never which. Five minutes without count as away, and so do lock and sleep; reading without a touch is missed. The reminder is a message of the system and keeps to its do-not-disturb, also in a presentation. What is measured stays on this computer.';
const BROWSER =
  'In a browser it sees only that this page is used, so it is less exact and misses most of your sitting; the desktop window sees the whole computer. What is measured stays in this browser: keep it before you close the planner.';

/** What the measure can see, and what it cannot. */
export function HowExact() {
  return <p className={section.small}>{isDesktop ? DESKTOP : BROWSER}</p>;
}
