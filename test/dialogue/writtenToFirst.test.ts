import { expect, test } from 'vitest';
import { letterFirst } from '../../src/dialogue/victim/routesAtRisk.ts';
import type { CaseEvent } from '../../src/domain/case/caseEvent.ts';
import type { Channel } from '../../src/domain/victim/victimEvent.ts';
import { filedConditionalCaution } from '../support/caseStages.ts';
import { byClock } from '../support/caseStories.ts';
import { callAbout, triedCall } from '../support/victimCalls.ts';

const wants = (preferred: Channel): CaseEvent => ({ type: 'victim-wishes', wishes: { preferred } });
const given = (email: string): CaseEvent => ({ type: 'victim-recorded', details: { email } });
const tried = (channel: Channel, outcome: 'wrong-details' | 'sent'): CaseEvent => ({
  type: 'victim-called',
  call: { ...triedCall, channel, outcome },
});
const spokenTo: CaseEvent = { type: 'victim-called', call: callAbout('disposal', 'disposal') };

const emailed = [wants('email'), given('old@example.org'), tried('email', 'wrong-details')];
const returned = [wants('letter'), tried('letter', 'wrong-details')];

// Whoever asked to be written to is written to, once somebody knows where; nothing goes where it came back from.
test.each<[string, readonly CaseEvent[], Channel | undefined]>([
  ['an e-mail came back', emailed, undefined],
  ['an e-mail came back, and they were rung', [...emailed, spokenTo], undefined],
  ['their e-mail address was corrected', [...emailed, given('new@example.org')], 'email'],
  ['a letter came back', returned, undefined],
  ['a letter came back, and they were rung', [...returned, spokenTo], undefined],
  ['a letter came back, and they ask for letters again', [...returned, spokenTo, wants('letter')], 'letter'],
  ['a second letter came back', [...returned, wants('letter'), tried('letter', 'wrong-details')], undefined],
  ['a letter was sent to the right address since', [...returned, tried('letter', 'sent')], 'letter'],
  [
    'a letter came back, and they ask for e-mails now',
    [...returned, given('a@example.org'), wants('email')],
    'email',
  ],
])(
  'given a victim who wants to be written to, when %s, then it is known how they are written to first',
  (_what, events, by) => {
    const { theCase } = events.reduce(byClock, filedConditionalCaution());
    expect(letterFirst(false, theCase)).toBe(by);
  },
);
