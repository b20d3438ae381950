import { describe, expect, test } from 'vitest';
import { caseView } from '../../src/dialogue/screens/case/caseView.ts';
import { addDays, londonDay } from '../../src/domain/days.ts';
import { everybodyReached } from '../../src/domain/notices/notReached.ts';
import * as stages from '../support/caseStages.ts';
import { reported, type Story } from '../support/caseStories.ts';
import { westMidlands as force } from '../support/westMidlands.ts';

/** The words of the case's card, as it is drawn at that time. */
const wordsAt = ({ theCase }: Story, readAt: string) => {
  const { data } = caseView(theCase, force, '', { ...everybodyReached, readAt });
  return JSON.stringify(data);
};

const far = '2027-02-01T09:00:00.000Z';

// An officer reads the words out to the person: a day that is past is no promise any more.
describe('given a case that was filed, when its card is drawn', () => {
  const promised = stages.filedWaiting;
  const by = promised().theCase.filed?.required[0]?.firstContactBy ?? '';

  test('before the provider was to phone, then it says by when, with the words to read out', () => {
    const text = wordsAt(promised(), new Date(Date.parse(by) - 1000).toISOString());
    expect(text).toContain('Read out: “We are asking Cranstoun to phone you by');
    expect(text).toContain('Cranstoun contacts the person by');
  });

  test('after that, then nothing is read out, and they are to ring the provider, then the person', () => {
    const text = wordsAt(promised(), far);
    expect(text).not.toContain('Read out');
    expect(text).not.toContain('contacts the person by');
    expect(text).toMatch(
      /Cranstoun has not said that it phoned the person \(due [^)]+\): ring Cranstoun, then the person\./,
    );
  });

  test('after that, and the provider was heard, then nothing is said of its silence', () => {
    expect(wordsAt(reported(promised(), 'accepted'), far)).not.toContain('has not said');
  });

  test('before the session that is booked, then it is read out; after it, they are to ask whether they came', () => {
    const { appointment } = stages;
    const before = wordsAt(
      stages.filedWithPlace(),
      new Date(Date.parse(appointment.startsAt) - 1000).toISOString(),
    );
    expect(before).toContain('Read out: “Your place with Cranstoun is on');
    expect(before).toContain('They come to their first session');
    const after = wordsAt(stages.filedWithPlace(), far);
    expect(after).not.toContain('Read out');
    expect(after).not.toContain('They come to their first session');
    expect(after).toContain('Cranstoun has not said whether they came to their first session');
  });

  // Whoever rings the provider as a session begins asks after somebody who sits in it.
  test('once the session has begun, then nothing is read out, and nobody is asked whether they came before the next day', () => {
    const { startsAt } = stages.appointment;
    const begun = wordsAt(stages.filedWithPlace(), new Date(Date.parse(startsAt) + 300_000).toISOString());
    expect(begun).not.toMatch(/Read out|has not said/);
    const next = addDays(londonDay(startsAt), 1);
    expect(wordsAt(stages.filedWithPlace(), `${next}T08:00:00Z`)).toContain(
      'Cranstoun has not said whether they came to their first session',
    );
  });
});
