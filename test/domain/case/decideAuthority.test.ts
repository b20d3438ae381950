import { expect, test } from 'vitest';
import type { Command } from '../../../src/domain/case/command.ts';
import { awaiting, drafting, draftingWith } from '../../support/caseStages.ts';
import { attempt, inspector, otherOfficer, outcomeOf, sergeant, tell } from '../../support/caseStories.ts';
import { callAbout } from '../../support/victimCalls.ts';

const approve = { type: 'decide-authority', approved: true, reason: 'Yes.' } as const;

test.each([
  ['a constable, asked for a sergeant', 'sergeant', otherOfficer, 'This needs a sergeant or above.'],
  ['a sergeant, asked for an inspector', 'inspector', sergeant, 'This needs an inspector or above.'],
  ['a constable, asked for an inspector', 'inspector', otherOfficer, 'This needs an inspector or above.'],
] as const)('%s, is told whom to ask', (_who, authority, by, words) => {
  const outcome = attempt(awaiting(authority), approve, { by });
  expect(outcome.ok === false && outcome.sentence).toBe(`${words} Nothing was changed.`);
});

test('whose rank is enough decides, and what they say is kept with their rank', () => {
  const outcome = attempt(awaiting('sergeant'), { ...approve, approved: false }, { by: inspector });
  expect(outcome).toMatchObject({
    ok: true,
    value: [{ type: 'authority-decided', decision: { approved: false, reason: 'Yes.', by: inspector } }],
  });
});

// Nobody approves unread: what to do is another thing where it opens below than where it comes to their own chat.
test.each([
  [true, 'What it rests on is open below now. Read it, then approve. Nothing was changed.'],
  [
    false,
    'Read what it rests on before you approve: press “Send me the detail” and read it in your own chat with me. Nothing was changed.',
  ],
])('unread, and opened here: %s: they are told where to read it', (opensHere, words) => {
  const outcome = attempt(awaiting('sergeant'), { ...approve, unread: true, opensHere }, { by: sergeant });
  expect(outcome.ok === false && outcome.sentence).toBe(words);
});

// A draft goes on after what was approved in it; what is recorded of a case elsewhere is of one that was closed.
test('no further action approved in a draft is recorded as nothing that happened elsewhere', () => {
  const asked = tell(drafting(), {
    ...{ type: 'ask-authority', disposal: 'no-further-action', authority: 'sergeant', basis: 'b' },
  } as const);
  expect(outcomeOf(attempt(asked, approve, { by: sergeant }))).toBe('authority-decided');
});

test('of a request that kept no terms, as early ones did, none are made up though the victim was heard', () => {
  const asked = tell(draftingWith({ victimView: 'opposes' }), {
    ...{ type: 'ask-authority', disposal: 'conditional-caution', authority: 'sergeant', basis: 'b' },
  } as const);
  const outcome = attempt(asked, approve, { by: sergeant });
  const [decided] = outcome.ok ? outcome.value : [];
  expect(decided?.type === 'authority-decided' && decided.decision).not.toHaveProperty('terms');
});

// The victim may be heard while it waits: whoever decides reads it on their card, so that it is what they decided on.
test.each<[string, 'opposes' | 'neutral' | undefined, 'opposes' | 'supports' | undefined, unknown]>([
  ['nobody was heard', undefined, undefined, undefined],
  ['they were heard before it was asked', 'opposes', undefined, 'opposes'],
  ['they were heard while it waited', undefined, 'opposes', 'opposes'],
  ['they thought again while it waited', 'neutral', 'supports', 'supports'],
])('what the victim said is among what was decided on: %s', (_what, asked, heard, expected) => {
  const terms = asked === undefined ? {} : { victimView: asked };
  const waiting = tell(drafting(), {
    ...{ type: 'ask-authority', disposal: 'conditional-caution', authority: 'sergeant', basis: 'b', terms },
  });
  const call: Command = {
    ...{ type: 'log-victim-call', call: callAbout('views', 'views') },
    ...(heard === undefined ? {} : { answers: { facts: { victimView: heard } } }),
  };
  const outcome = attempt(heard === undefined ? waiting : tell(waiting, call), approve, { by: inspector });
  const [decided] = outcome.ok ? outcome.value : [];
  const decision = decided?.type === 'authority-decided' ? decided.decision : undefined;
  expect(decision?.terms?.victimView).toBe(expected);
});
