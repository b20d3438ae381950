import { day } from '../day.ts';
import { outOfCourt } from '../disposal.ts';
import { recordHolds } from '../history.ts';
import { isKnownUnderTen } from '../isKnownChild.ts';
import { indictableOnly, isChild } from '../kinds.ts';
import type { Rule } from '../rule.ts';
import { all, fact, not, onceKnown } from '../truth.ts';
import { appropriateAdult } from './appropriateAdult.ts';
import { decidedByCps } from './forTheCps.ts';
import { cda1998, cda1998s66za, childMatrix, cja2003, dppYouth, youthCaseManagement } from './sources.ts';

const cypa1933s50 = {
  name: 'CYPA 1933 s.50',
  address: 'https://www.legislation.gov.uk/ukpga/Geo5/23-24/12/section/50',
};

const cautionedAsChild = recordHolds(
  ({ kind }) => kind === 'youth-caution' || kind === 'youth-conditional-caution',
);

/** R03 to R05: under ten, children and adults. */
export const age: readonly Rule[] = [
  {
    id: 'R03a',
    disposals: [...outOfCourt, 'charge'],
    effect: { kind: 'blocks' },
    text: 'A child under ten cannot be held responsible for a crime.',
    instead:
      'Record outcome 11. Refer to children’s services today, and think of exploitation. Tell the parent or carer.',
    source: cypa1933s50,
    restsOn: 'It is conclusively presumed that no child under ten can be guilty of an offence.',
    standing: 'confirmed',
    inForce: { from: day('2013-04-08') },
    endsTheCase: true,
    forNobodyLikeThis: true,
    when: fact('age', isKnownUnderTen),
  },
  {
    id: 'R03b',
    disposals: ['conditional-caution'],
    effect: { kind: 'blocks' },
    text: 'This caution is for adults. The person is under 18.',
    instead: 'Ask the youth justice service for a joint decision.',
    source: cja2003('s.22'),
    restsOn: 'A conditional caution is given to a person aged 18 or over.',
    standing: 'confirmed',
    inForce: { from: day('2013-04-08') },
    forNobodyLikeThis: true,
    when: fact('age', (years) => years < 18),
  },
  {
    id: 'R03c',
    disposals: ['youth-conditional-caution'],
    effect: { kind: 'blocks' },
    text: 'This caution is for children. The person is 18 or over.',
    instead: 'Look at the disposals for adults.',
    source: cda1998('s.66A(1)'),
    restsOn: 'A youth conditional caution is given to a child or young person, which ends at 18.',
    standing: 'confirmed',
    inForce: { from: day('2013-04-08') },
    forNobodyLikeThis: true,
    when: fact('age', (years) => years >= 18),
  },
  {
    id: 'R03d',
    disposals: ['no-further-action'],
    effect: { kind: 'allows' },
    text: 'Under ten it ends here: record outcome 11, and speak to children’s services.',
    source: cypa1933s50,
    restsOn: 'Nobody under ten is prosecuted; the Home Office’s code for a suspect under age is 11.',
    standing: 'confirmed',
    inForce: { from: day('2021-01-01') },
    when: fact('age', isKnownUnderTen),
  },
  {
    id: 'R03e',
    disposals: ['youth-caution'],
    effect: { kind: 'blocks' },
    text: 'This caution is for children. The person is 18 or over.',
    instead: 'Look at the disposals for adults.',
    source: youthCaseManagement,
    restsOn: 'The guidance is about people of ten to seventeen.',
    standing: 'confirmed',
    inForce: { from: day('2014-10-15') },
    forNobodyLikeThis: true,
    when: fact('age', (years) => years >= 18),
  },
  {
    id: 'R03f',
    disposals: ['simple-caution'],
    effect: { kind: 'blocks' },
    text: 'This caution is for adults. The person is under 18.',
    instead: 'Ask the youth justice service for a joint decision.',
    source: cda1998s66za('(6)'),
    restsOn: 'No caution other than a youth caution or a youth conditional caution may be given to a child.',
    standing: 'confirmed',
    inForce: { from: day('2015-04-13') },
    forNobodyLikeThis: true,
    when: fact('age', (years) => years < 18),
  },
  {
    id: 'R04a',
    disposals: ['community-resolution', 'youth-conditional-caution', 'youth-caution', 'deferred-prosecution'],
    effect: { kind: 'authority', authority: 'yjs' },
    text: 'By practice you and the youth justice service look at a child’s case together; the police then decide.',
    source: childMatrix,
    restsOn:
      'Police and youth justice service look at it jointly and the police decide: practice, not a statute’s demand.',
    standing: 'confirmed',
    inForce: { from: day('2014-10-15') },
    when: isChild,
  },
  ...appropriateAdult,
  {
    id: 'R04c',
    disposals: ['youth-conditional-caution'],
    effect: { kind: 'step' },
    text: 'The youth justice service must assess the child and arrange a programme.',
    source: youthCaseManagement,
    restsOn: 'Assessment and programme are the service’s statutory duty with a youth conditional caution.',
    standing: 'confirmed',
    inForce: { from: day('2014-10-15') },
    when: isChild,
  },
  {
    id: 'R04d',
    disposals: ['youth-caution'],
    effect: { kind: 'step' },
    text: 'This is not the first youth caution: youth justice must assess the child and arrange a programme.',
    source: youthCaseManagement,
    restsOn: 'From the second youth caution on, assessment and programme are a duty.',
    standing: 'confirmed',
    inForce: { from: day('2014-10-15') },
    when: all(isChild, cautionedAsChild),
  },
  {
    id: 'R04e',
    disposals: ['youth-caution'],
    effect: { kind: 'step' },
    text: 'This is the first youth caution: by statute the youth justice service must be told.',
    source: youthCaseManagement,
    restsOn: 'With a first youth caution the police must tell the service; a programme is not owed.',
    standing: 'confirmed',
    inForce: { from: day('2014-10-15') },
    when: all(
      isChild,
      onceKnown('previous', () => true),
      not(cautionedAsChild),
    ),
  },
  {
    id: 'R05',
    disposals: ['youth-conditional-caution', 'youth-caution', 'charge'],
    effect: { kind: 'step' },
    text: 'If a child’s case goes to the CPS, the Child Information Form must go with it.',
    source: childMatrix,
    restsOn: 'From 1 February 2025 the form is mandatory whenever a child’s case is sent to the CPS.',
    standing: 'confirmed',
    inForce: { from: day('2025-02-01') },
    when: all(isChild, decidedByCps),
  },
  {
    id: 'R11c',
    disposals: ['youth-conditional-caution', 'youth-caution'],
    effect: { kind: 'authority', authority: 'cps' },
    text: 'This offence can only be tried in the Crown Court, so the CPS must decide.',
    source: dppYouth,
    restsOn:
      'Some offences are to be referred to a prosecutor; that these are the indictable-only ones is believed.',
    standing: 'to-confirm',
    inForce: { from: day('2019-11-05') },
    when: indictableOnly,
  },
];
