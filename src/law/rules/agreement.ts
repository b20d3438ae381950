import { day } from '../day.ts';
import { alreadyAgreed } from '../kinds.ts';
import type { Rule } from '../rule.ts';
import { all, fact, not, onceKnown, type Predicate, policy } from '../truth.ts';
import { forceChoice } from './furtherSources.ts';
import { rowForEach } from './rowForEach.ts';
import {
  cda1998s66b,
  cda1998s66za,
  cja2003,
  npccCommunityResolution,
  npccDeferred,
  simpleCautionGuidance,
  stratton,
} from './sources.ts';

const admitsFully = fact('admission', (said) => said === 'full');
const signatureWanted = policy((own) => own.youthCautionSignature);
const refuses = onceKnown('consent', (answer) => answer === 'refuses');
const agreedUnexplained: Predicate = all(
  alreadyAgreed,
  onceKnown('consequencesExplained', (were) => !were),
);

/** R09: what is explained, agreed to and signed. */
export const agreement: readonly Rule[] = [
  {
    id: 'R09a',
    disposals: ['conditional-caution'],
    effect: { kind: 'step' },
    text: 'Before you give it: explain it and warn of prosecution, then have it signed with the conditions.',
    source: cja2003('s.23(4)-(5)'),
    restsOn: 'The effect is explained and the warning given; then a document is signed that holds all four.',
    standing: 'confirmed',
    inForce: { from: day('2013-04-08') },
    when: fact('age', (years) => years >= 18),
  },
  {
    id: 'R09b',
    disposals: ['youth-conditional-caution'],
    effect: { kind: 'step' },
    text: 'Before it is given: explain it and warn of prosecution, then have it signed with the conditions.',
    source: cda1998s66b('(4)-(6)'),
    restsOn:
      'For a child too: explanation, warning, and a signed document with admission, consent and conditions.',
    standing: 'confirmed',
    inForce: { from: day('2013-12-11') },
    when: fact('age', (years) => years >= 10 && years < 18),
  },
  ...rowForEach(
    {
      effect: { kind: 'blocks' },
      text: 'They do not agree to it. Nobody can be made to take this out-of-court disposal.',
      instead: 'Look at a charge.',
      when: refuses,
    },
    [
      'R09c',
      'conditional-caution',
      cja2003('s.23(5)'),
      'confirmed',
      day('2013-04-08'),
      'The fifth requirement is a signed document in which they consent to being given the caution.',
    ],
    [
      'R09f',
      'youth-conditional-caution',
      cda1998s66b('(6)'),
      'confirmed',
      day('2013-12-11'),
      'The document that the child signs holds the consent to being given the caution.',
    ],
    [
      'R09g',
      'simple-caution',
      simpleCautionGuidance,
      'confirmed',
      day('2015-04-13'),
      'A simple caution must not be given to somebody who does not accept it.',
    ],
    [
      'R09h',
      'community-resolution',
      npccCommunityResolution,
      'confirmed',
      day('2018-07-01'),
      'The person agrees to participate; a resolution is nothing else than what was agreed.',
    ],
    [
      'R09i',
      'deferred-prosecution',
      npccDeferred,
      'confirmed',
      day('2019-04-01'),
      'Whoever takes part engages voluntarily.',
    ],
  ),
  {
    id: 'R09j',
    disposals: ['youth-caution'],
    effect: { kind: 'warns' },
    text: 'They do not agree. The statute asks for no consent to a youth caution; say so, and say what it means.',
    source: cda1998s66za(''),
    restsOn:
      'It asks for evidence, an admission and that nothing else is right; R (R) v Durham [2005] UKHL 21 on its forerunner.',
    standing: 'confirmed',
    inForce: { from: day('2013-04-08') },
    when: all(not(signatureWanted), refuses),
  },
  {
    id: 'R09o',
    disposals: ['youth-caution'],
    effect: { kind: 'blocks' },
    text: 'They do not agree, and this force gives a youth caution only where it is signed.',
    instead: 'Ask the youth justice service what else is right, or look at a charge.',
    source: forceChoice('a signature under a youth caution'),
    restsOn: 'The force’s setting; the statute asks for no consent and no signature.',
    standing: 'to-confirm',
    inForce: { from: day('2013-04-08') },
    when: all(signatureWanted, refuses),
  },
  ...rowForEach(
    {
      effect: { kind: 'blocks' },
      text: 'They agreed before they were told what it means for them, so the agreement does not count.',
      instead: 'Explain what a caution means and what follows a breach, then ask again.',
      defers: true,
      when: agreedUnexplained,
    },
    [
      'R09k',
      'conditional-caution',
      cja2003('s.23(4)'),
      'confirmed',
      day('2013-04-08'),
      'The fourth requirement, explanation and warning, stands before the signature of the fifth.',
    ],
    [
      'R09l',
      'youth-conditional-caution',
      cda1998s66b('(4)'),
      'confirmed',
      day('2013-12-11'),
      'For a child, too, explanation and warning are a requirement of their own.',
    ],
  ),
  ...rowForEach(
    {
      effect: { kind: 'blocks' },
      text: 'They agreed before they were told what it means for them, so the agreement does not count.',
      instead: 'Explain what a caution means for them, then ask again.',
      defers: true,
      when: agreedUnexplained,
    },
    [
      'R09d',
      'simple-caution',
      stratton,
      'confirmed',
      day('2013-06-07'),
      'A caution was quashed because nothing showed that its consequences had been made clear.',
    ],
    [
      'R09m',
      'youth-caution',
      cda1998s66za('(3)'),
      'confirmed',
      day('2013-04-08'),
      'The constable must explain the effect of the caution in ordinary language.',
    ],
  ),
  {
    id: 'R09e',
    disposals: ['simple-caution'],
    effect: { kind: 'step' },
    text: 'Before you give it: explain what it means for their record and for checks by employers.',
    source: stratton,
    restsOn: 'Consent must be informed: she learnt only years later what the caution did to her employment.',
    standing: 'confirmed',
    inForce: { from: day('2013-06-07') },
    when: admitsFully,
  },
  {
    id: 'R09n',
    disposals: ['youth-caution'],
    effect: { kind: 'step' },
    text: 'Before it is given: explain in plain words what it leads to, to the child and the appropriate adult.',
    source: cda1998s66za('(3)-(4)'),
    restsOn:
      'In ordinary language, and to the adult too; the text of 2013 says so under 17, and today’s was not read.',
    standing: 'to-confirm',
    inForce: { from: day('2013-04-08') },
    when: admitsFully,
  },
];
