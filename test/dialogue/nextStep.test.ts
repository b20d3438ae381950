import { describe, expect, test } from 'vitest';
import { nextStep } from '../../src/dialogue/screens/case/nextStep.ts';
import { everybodyReached } from '../../src/domain/notices/notReached.ts';
import * as stages from '../support/caseStages.ts';
import { byClock, type Story, sergeant, tell } from '../support/caseStories.ts';
import { westMidlands } from '../support/westMidlands.ts';

const next = ({ theCase }: Story) => nextStep(theCase, westMidlands, everybodyReached);
const ended = (breached: Story) =>
  tell(
    breached,
    { type: 'decide-breach', decision: 'no-further-action', reason: 'No more is called for' },
    { by: sergeant },
  );

describe('given a case, when its officer reads what is next, then it says', () => {
  test('that a promised call or session is taken back where the provider declined', () => {
    expect(next(stages.declinedByProvider())).toMatch(
      /^Tell the person that Cranstoun will not phone or see them\./,
    );
  });

  // College of Policing practice page on Divert: a breach is logged as intelligence, and nobody else owns that.
  test('that the log is theirs to submit where drug diversion ended without more', () => {
    expect(next(ended(stages.breachedCommunityResolution()))).toContain('submit the intelligence log');
  });

  test('nothing of a log where another course did', () => {
    expect(next(ended(stages.breachedConditionalCaution()))).not.toContain('log');
  });

  // R39b: what was on hold is revived; the one who decides on a charge did so before the deferral.
  test('that a decision to prosecute which stands is carried out, and nobody is asked to decide it again', () => {
    const stands = tell(
      stages.breachedChildsDeferral(),
      { type: 'decide-breach', decision: 'prosecution-stands', reason: 'Nothing was done.' },
      { by: sergeant },
    );
    expect(next(stands)).toMatch(
      /^The decision to prosecute stands, so it goes to court\. Have them charged, or a postal requisition sent\. Once that is done/,
    );
    expect(next(stages.charged()), 'a charge that is only asked for').toMatch(
      /^Put the case before the charging decision maker\. /,
    );
    expect(next(stages.notChargedAfterBreach()), 'it was decided').toMatch(/^Nothing is required of anybody/);
  });

  test('that nothing is required where no further action was decided, and who knows the outcome', () => {
    const closed = tell(stages.notDiverted(), { type: 'decide-instead', disposal: 'no-further-action' });
    expect(next(closed)).toContain('Nothing is required of anybody');
    expect(next(closed)).toContain('crime registrar');
    expect(next(closed), 'there is nothing to take forward').not.toContain('in the usual way');
    expect(next(stages.decidedInstead())).toContain('in the usual way');
  });
});

// A card must not say that nothing is to be done beside what is the officer's to do.
test.each<[string, () => Story, RegExp]>([
  [
    'no further action after a breach',
    () => ended(stages.breachedConditionalCaution()),
    /^Nothing is required of anybody\./,
  ],
])(
  'given %s, then it says that nothing is to be done only once what the victim asked for is',
  (_what, story, none) => {
    expect(next(story())).toMatch(none);
    const asked = byClock(story(), { type: 'victim-wishes', wishes: { statement: 'wanted' } });
    expect(next(asked)).not.toMatch(/Nothing|nothing/);
    expect(next(asked)).not.toBe('');
    expect(next(tell(asked, { type: 'statement-taken' }))).toMatch(none);
  },
);
