import { askWhen } from '../askWhen.ts';
import { day } from '../day.ts';
import { cautions } from '../disposal.ts';
import { drugDiversionRoute, flagged, simplePossession } from '../kinds.ts';
import type { Rule } from '../rule.ts';
import { all, any, not, onceKnown } from '../truth.ts';
import { divertPractice } from './sources.ts';

const from = { from: day('2020-10-01') };
const drugNotSupply = all(flagged('drug'), not(flagged('supply')));

/** R18 and R19: possession for personal use, and supply. */
export const drugs: readonly Rule[] = [
  {
    id: 'R18a',
    disposals: ['community-resolution'],
    effect: { kind: 'allows' },
    text: 'Possession for personal use gets a community resolution with a course about drugs.',
    source: divertPractice,
    restsOn:
      'Whoever is found with any drug for personal use is offered one, if they agree to the drug intervention.',
    standing: 'confirmed',
    inForce: from,
    when: drugDiversionRoute,
  },
  {
    id: 'R18b',
    disposals: ['community-resolution'],
    effect: { kind: 'blocks' },
    text: 'They were sent to drug diversion before and did not engage, so neither it nor this is offered again.',
    instead: 'Ask a supervisor what else is open for this possession.',
    source: divertPractice,
    restsOn:
      'A log keeps the course from being offered again, and the resolution is for those who take the course.',
    standing: 'confirmed',
    inForce: from,
    when: all(
      drugDiversionRoute,
      askWhen(drugDiversionRoute, 'divertHistory', (is) => is === 'not-engaged'),
    ),
  },
  {
    id: 'R18c',
    disposals: ['community-resolution'],
    effect: { kind: 'allows' },
    text: 'They engaged with drug diversion before, so it may be offered again.',
    source: divertPractice,
    restsOn: 'Whoever completed it can be offered it as many times as necessary, if they engage each time.',
    standing: 'confirmed',
    inForce: from,
    when: all(
      drugDiversionRoute,
      onceKnown('divertHistory', (is) => is === 'engaged'),
    ),
  },
  {
    id: 'R19',
    disposals: ['community-resolution'],
    effect: { kind: 'blocks' },
    text: 'There are signs of supply. Drug diversion and a community resolution are for personal use only.',
    instead: 'Investigate the supply and ask for a charging decision.',
    source: divertPractice,
    restsOn: 'The policy is for possession for personal use; signs of supply are the opposite of that.',
    standing: 'confirmed',
    inForce: from,
    when: any(
      flagged('supply'),
      askWhen(drugNotSupply, 'supplyIndicated', (are) => are),
    ),
  },
  {
    id: 'R19b',
    disposals: cautions,
    effect: { kind: 'exceptional' },
    text: 'Supply, or signs of it: a charge is usual, and a caution is an exception.',
    source: divertPractice,
    restsOn: 'Diversion is not for suspected supply; that a caution waits as well is prudence, to confirm.',
    standing: 'to-confirm',
    inForce: from,
    when: any(
      flagged('supply'),
      all(
        simplePossession,
        onceKnown('supplyIndicated', (are) => are),
      ),
    ),
  },
];
