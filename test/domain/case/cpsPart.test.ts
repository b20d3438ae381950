import { describe, expect, test } from 'vitest';
import type { CpsPart } from '../../../src/domain/case/breachRules.ts';
import type { DisposalElsewhere } from '../../../src/domain/case/case.ts';
import { cpsPart } from '../../../src/domain/case/cpsPart.ts';
import type { Facts } from '../../../src/law/facts.ts';
import * as stages from '../../support/caseStages.ts';
import { attempt, byClock, outcomeOf, type Story, sergeant, tell } from '../../support/caseStories.ts';
import { frozenRecord } from '../../support/filings.ts';
import { westMidlands } from '../../support/westMidlands.ts';

const undiverted = (some: Facts = {}): Story =>
  tell(stages.draftingWith(some), { type: 'record-undiverted', record: frozenRecord });
const abuse: Facts = { domesticAbuse: 'intimate-partner' };
const chargeMade = (story: Story): Story => tell(story, { type: 'decide-instead', disposal: 'charge' });
const chargedByCps = (): Story =>
  tell(undiverted(abuse), { type: 'decide-instead', disposal: 'charge', cps: stages.cps });

// A charge that was made only the CPS stops; what the police may not charge (DG6: domestic abuse, hate, either-way and denied) it
// charges. That the police end such a case before it is sent is theirs, so that whoever records it says who decided.
describe('given how a case goes on, when it is recorded, then the CPS', () => {
  test.each<[CpsPart, string, DisposalElsewhere, () => Story]>([
    ['none', 'has no part in a charge by the police', 'charge', undiverted],
    ['none', 'nor in what they take no further', 'no-further-action', undiverted],
    ['decides', 'charges domestic abuse', 'charge', () => undiverted(abuse)],
    ['decides', 'charges a hate crime', 'charge', () => undiverted({ hateCrime: true })],
    [
      'decides',
      'charges an either-way offence that is denied',
      'charge',
      () => undiverted({ offence: 'abh', admission: 'denies' }),
    ],
    ['may-have-decided', 'may have ended domestic abuse', 'no-further-action', () => undiverted(abuse)],
    // Whether a sentence would be beyond twelve months no fact says (R10l, to confirm).
    [
      'may-have-decided',
      'may have charged what could mean prison',
      'charge',
      () => undiverted({ offence: 'theft', admission: 'full', likelySentence: 'custody' }),
    ],
    ['decides', 'stops a charge that was made', 'no-further-action', () => chargeMade(undiverted())],
    ['decides', 'stops one that followed a breach', 'no-further-action', () => chargeMade(stages.charged())],
    ['decides', 'stops what it charged', 'no-further-action', chargedByCps],
    ['decides', 'alone charges again what it stopped', 'charge', () => stages.stoppedByCps()],
    ['none', 'has no part before a charge after a breach is made', 'no-further-action', stages.charged],
    ['decides', 'decides a breach that it has', 'no-further-action', stages.referredToCps],
    [
      'none',
      'stops nothing that was charged by mistake',
      'no-further-action',
      () => tell(chargeMade(undiverted()), { type: 'charge-taken-back' }),
    ],
  ])('%s: it %s', (part, _what, disposal, story) => {
    expect(cpsPart(story().theCase, disposal, westMidlands)).toBe(part);
  });
});

const end = { type: 'decide-instead', disposal: 'no-further-action', reason: 'No witness is left.' } as const;

test('given a charge that was made, nobody in the police ends it, and what the CPS decided is asked of nobody', () => {
  for (const made of [chargeMade(stages.charged()), chargeMade(undiverted()), chargedByCps()]) {
    expect(outcomeOf(attempt(made, end))).toBe('refused: cps-unsaid');
    const stopped = tell(made, { ...end, cps: stages.cps }).theCase;
    expect(stopped.state.status).toBe('closed');
    expect(stopped.decisionElsewhere).toMatchObject({ disposal: 'no-further-action', byCps: true });
    expect(stopped.decisionElsewhere).not.toHaveProperty('rank');
  }
});

test('given what the police may not charge, the CPS may end it after a refusal, and nobody is asked', () => {
  const refused = tell(
    stages.awaitingSergeant(),
    { type: 'decide-authority', approved: false, reason: 'Charge.' },
    { by: sergeant },
  );
  const over = tell(refused, { type: 'record-undiverted', record: frozenRecord });
  const asAbuse = {
    ...over,
    theCase: {
      ...over.theCase,
      answers: { ...over.theCase.answers, facts: { ...over.theCase.answers.facts, ...abuse } },
    },
  };
  expect(outcomeOf(attempt(asAbuse, end))).toBe('authority-requested');
  expect(outcomeOf(attempt(asAbuse, { ...end, cps: stages.cps }))).toBe('decided-instead');
  // Nobody says of what the police decide that the CPS did.
  expect(outcomeOf(attempt(over, { ...end, cps: stages.cps }))).toBe('authority-requested');
});

// Until 30 November 2026 it could be asked of a charge that was made, too, and was ended by whoever approved.
test('given an older request to end a charge that was made, then it is declined or taken back, and one that was approved stands', () => {
  const made = chargeMade(stages.charged());
  const asked = byClock(made, {
    ...{ type: 'authority-requested', disposal: 'no-further-action', authority: 'sergeant', basis: '' },
  });
  const decide = { type: 'decide-authority', reason: 'Read.' } as const;
  expect(outcomeOf(attempt(asked, { ...decide, approved: true }, { by: sergeant }))).toBe('refused: charged');
  expect(outcomeOf(attempt(asked, { ...decide, approved: false }, { by: sergeant }))).toBe(
    'authority-decided',
  );
  expect(outcomeOf(attempt(asked, { type: 'stop-asking' }))).toBe('authority-request-withdrawn');
  const older = byClock(made, {
    type: 'decided-instead',
    disposal: 'no-further-action',
    rank: 'sergeant',
  }).theCase;
  expect(older.decisionElsewhere).toMatchObject({ disposal: 'no-further-action', rank: 'sergeant' });
  expect(older.decisionElsewhere).not.toHaveProperty('byCps');
});
