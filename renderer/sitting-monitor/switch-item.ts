import type { Athlete } from '../../shared/training/athlete.ts';
import { announce } from '../data/announcements.ts';
import { showToast } from '../data/toasts.ts';
import type { PaletteItem } from '../palette/palette-item.ts';
import { measuring, switchOff, switchOn } from './store.ts';

/** The switch of the measuring for the palette, which says what it did: Body may not be open. */
export function switchItem(athlete: Athlete): PaletteItem {
  const isOn = measuring().settings?.athleteId === athlete.id;
  const label = isOn ? 'Stop measuring sitting' : 'Measure sitting on this computer';
  const act = () => {
    if (isOn) switchOff();
    else switchOn(athlete.id);
    say(isOn ? OFF : onWords(athlete.name));
  };
  return { id: 'measure-sitting', label, also: 'switch on off reminder get up time use', act };
}

const OFF =
  'Sitting is not measured any more. What was measured stays in Body until you forget it.';

function onWords(name: string): string {
  return `How long ${name} uses this computer is measured from now on, and stays on it. Body shows it.`;
}

function say(text: string): void {
  showToast({ tone: 'good', text });
  announce(text);
}
