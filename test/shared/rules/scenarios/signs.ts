import type { Sign } from '../../../../shared/body/symptom.ts';
import { day, pain, planned } from '../../histories.ts';
import type { Scenario } from './scenario.ts';

const asked = (...signs: Sign[]) => [pain(day(1), 3, { region: 'buttock', signs })];

export const SIGN_SCENARIOS: readonly Scenario[] = [
  {
    rule: 'emergency-signs',
    source: 'cauda-equina-lists',
    tells: 'Your back hurts and you feel numb where you sit on a saddle: go to hospital today.',
    entries: [pain(day(1), 4, { region: 'low-back', side: 'both', signs: ['saddle-numbness'] })],
    severity: 'emergency',
    seen: 'Tue 17 Nov: numbness or tingling between the legs.',
    next: 'Go to an emergency department today.',
    mirror: {
      tells: 'Your back hurts, I asked for the dangerous signs, and you have none of them.',
      entries: [pain(day(1), 4, { region: 'low-back', side: 'both', signs: [] })],
    },
  },
  {
    rule: 'urgent-signs',
    source: 'nhs-lists',
    tells: 'Your foot drops since this morning: see a doctor today or tomorrow, and do not run.',
    entries: [...asked('foot-drop')],
    severity: 'stop',
    seen: 'Tue 17 Nov, buttock, right: the foot drops.',
    next: 'See a doctor today or tomorrow.',
    mirror: {
      tells: 'Your leg is as strong as it was; I asked.',
      entries: asked(),
    },
  },
  {
    rule: 'urgent-signs',
    source: 'black',
    tells:
      'A pop in the sprint and a bruise: the tendon may have come off, and a doctor must look.',
    entries: [pain(day(1), 7, { signs: ['pop-with-bruising'] })],
    severity: 'stop',
    seen: 'Tue 17 Nov, sit bone, right: a sudden pop, then bruising.',
    next: 'No running until then.',
    mirror: {
      tells: 'It came on slowly, with no pop and no bruise.',
      entries: [pain(day(1), 7, { signs: [] })],
    },
  },
  {
    rule: 'nerve-signs',
    source: 'allen',
    tells: 'It goes past your knee to the foot: that is more than a tight glute, so stop running.',
    entries: [...asked('past-knee'), planned(day(4))],
    severity: 'stop',
    seen: 'Tue 17 Nov, buttock, right: pain past the knee.',
    next: 'Stop running',
    mirror: {
      tells: 'It stays above the knee, with nothing numb or weak.',
      entries: [...asked(), planned(day(4))],
    },
  },
  {
    rule: 'nerve-signs',
    source: 'abbate',
    tells: 'A shooting pain down the leg, with burning: the nerve speaks. Stop running.',
    entries: asked('shooting', 'burning-down-leg'),
    severity: 'stop',
    seen: 'Tue 17 Nov, buttock, right: shooting pain down the leg, burning pain down the leg.',
    next: 'Stop running',
    mirror: { tells: 'A dull ache deep in the glute and nothing down the leg.', entries: asked() },
  },
  {
    rule: 'nerve-signs',
    source: 'glutes-answer',
    tells: 'Sore and numb: numbness means that something is squeezed. Stop running.',
    entries: asked('numbness'),
    severity: 'stop',
    seen: 'Tue 17 Nov, buttock, right: numbness.',
    next: 'See a doctor or physiotherapist within days.',
    mirror: { tells: 'Tight and sore after a run, and no numbness at all.', entries: asked() },
  },
  {
    rule: 'nerve-signs',
    source: 'gilman',
    tells: 'It tingles from the glute down the leg: let somebody look before you run on.',
    entries: asked('tingling'),
    severity: 'stop',
    seen: 'Tue 17 Nov, buttock, right: tingling.',
    next: 'See a doctor or physiotherapist within days.',
    mirror: { tells: 'Deep pain after sitting, and no tingling.', entries: asked() },
  },
];
