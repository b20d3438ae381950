import { describe, expect, test } from 'vitest';
import { callView } from '../../src/dialogue/screens/calls/callView.ts';
import { isPromised } from '../../src/dialogue/screens/calls/scriptOf.ts';
import { scriptInputOf } from '../../src/dialogue/victim/scriptInputOf.ts';
import { slotsOf } from '../../src/dialogue/victim/slotsOf.ts';
import { dueCall } from '../../src/domain/calls/dueCall.ts';
import type { ClockName } from '../../src/domain/force/victimsCode.ts';
import { composeScript } from '../../src/domain/victim/composeScript.ts';
import { isDomesticCase } from '../../src/domain/victim/isDomestic.ts';
import { day } from '../../src/law/day.ts';
import { lived, situations } from '../domain/victim/situations.ts';
import * as stages from '../support/caseStages.ts';
import { byClock, filed, type Story, tell } from '../support/caseStories.ts';
import { callAbout } from '../support/victimCalls.ts';
import { westMidlands } from '../support/westMidlands.ts';

const choosingAnother = () => tell(stages.declinedByProvider(), { type: 'choose-another' });
const asked = /We are asking for a decision on a charge\. We will tell you\./;
const nothing = { details: {}, wishes: {}, calls: [], messages: [], surveys: [], told: {} };

/** Words without which nobody was told. */
const words: Readonly<Partial<Record<ClockName, RegExp>>> = {
  disposal:
    /it has been decided|It was decided on|has changed since we told you|That has changed\.|dealt with out of court|is taken back|That was a mistake, and I am sorry/,
  'restorative-justice': /ask to meet them, with a trained helper/,
  support: /free help|trained to help when someone close hurts (you|a child)/,
  'hate-crime-support': /We treat this as a hate crime/,
  completion: /has done all they had to do|warning has been given/,
  breach: /hat was agreed (has not been|was not) kept to/,
};

const calls = situations.flatMap(({ what, story }) => {
  const theCase = lived(story);
  const due = dueCall(theCase, westMidlands);
  return due === undefined || due.occasion === 'views' ? [] : [[what, theCase, due] as const];
});

/** The same case with a victim who heard the decision once, also where that was handed over or decided on since. */
const told = ({ theCase }: Story) =>
  (['disposal', 'breach', 'completion'] as const).map((last) => {
    const at = theCase.openedAt;
    const heard = {
      disposal: at,
      views: at,
      ...(last === 'disposal' ? {} : { [last]: '2030-01-01T09:00:00.000Z' }),
    };
    const victim = {
      ...{ ...nothing, ...theCase.victim },
      calls: [{ ...callAbout('disposal', 'disposal'), at, by: { id: 'lia-1', name: 'A liaison' } }],
      told: { ...theCase.victim?.told, ...heard },
    };
    return { what: `told of ${last}`, theCase: { ...theCase, victim } };
  });

describe('given a call, when it is opened, then the words tell everything that stands ticked as told', () => {
  test.each(calls)('%s', (_what, theCase, due) => {
    const view = callView(theCase, due, westMidlands, { caller: 'liaison', today: day('2026-11-20') });
    if (view.card !== 'call') throw new Error('It is no call');
    const said = view.data.script.map((piece) => piece.words).join(' ');
    const ticked = (view.fields.callDone?.value ?? '').split(',');
    expect(ticked).not.toContain('survey');
    // A referral is made after the call, by whoever makes it.
    expect(ticked).not.toContain('hate-crime-support');
    for (const [name, told] of Object.entries(words)) if (ticked.includes(name)) expect(said).toMatch(told);
  });

  // Whoever is told that they hear again waits for it (Victims' Code, right 6): no such call ends without a day, or that none comes.
  test.each(calls)(
    'a day is asked for where the words promise one, and nowhere else: %s',
    (_what, theCase, due) => {
      const view = callView(theCase, due, westMidlands, { caller: 'liaison', today: day('2026-11-20') });
      if (view.card !== 'call') throw new Error('It is no call');
      const said = view.data.script.map((piece) => piece.words).join(' ');
      const promises = /we will tell you|will hear from us by|when you next hear from us/i.test(said);
      expect([view.data.asksNext, 'victimNextNone' in view.fields]).toEqual([promises, promises]);
      if (promises) expect(Object.keys(view.fields)).toContain('victimNextBy');
    },
  );

  test('looked at, some calls promise a day and some promise nothing', () => {
    const asks = calls.map(([, theCase, due]) =>
      isPromised(theCase, due, westMidlands, { caller: 'liaison', today: day('2026-11-20') }),
    );
    expect(new Set(asks)).toEqual(new Set([true, false]));
  });

  // They heard it, and who hears it again thinks that it is news (Victims' Code, right 6).
  test.each(calls.filter(([, , { clocks }]) => clocks.every(({ name }) => name === 'survey')))(
    'the four questions alone stand open, with nothing of the decision: %s',
    (_what, theCase, due) => {
      const view = callView(theCase, due, westMidlands, { caller: 'liaison', today: day('2026-11-20') });
      if (view.card !== 'call') throw new Error('It is no call');
      expect(view.data).toMatchObject({ heading: 'Ask the four questions', asksAlone: true });
      expect(view.data.script.map(({ part }) => part)).toEqual(['who-i-am', 'safety', 'support']);
      const asked = Object.keys(view.fields);
      expect(asked).toEqual(expect.arrayContaining(['understood', 'heard', 'fair', 'satisfied']));
      expect(asked).not.toEqual(expect.arrayContaining(['victimUnderstood']));
      expect(asked).not.toContain('victimNextBy');
    },
  );

  // They heard the decision, and are rung so that they get help, a meeting or the questions: it is no news any more.
  test.each([
    'support alone is left, in its two days with enhanced rights too',
    'domestic abuse, told of the disposal before help: the questions go with the call about help',
  ])('help alone is offered, and nothing of the decision read again: %s', (what) => {
    const found = calls.find(([name]) => name === what);
    if (found === undefined) throw new Error('There is no such call');
    const view = callView(found[1], found[2], westMidlands, { caller: 'liaison', today: day('2026-11-20') });
    if (view.card !== 'call') throw new Error('It is no call');
    const parts = view.data.script.map(({ part }) => part);
    const said = view.data.script.map(({ words }) => words).join(' ');
    expect(parts).toEqual(expect.arrayContaining(['who-i-am', 'safety', 'support']));
    const offers = ['first-words', 'who-i-am', 'safety', 'your-choices', 'support'];
    expect(parts.filter((part) => !offers.includes(part))).toEqual([]);
    expect(parts[0]).toBe(isDomesticCase(found[1], westMidlands.offences) ? 'first-words' : 'who-i-am');
    expect(said).not.toMatch(/decided|caution|resolution|court|taken back/);
    // Nothing was explained that they could have understood.
    expect(Object.keys(view.fields)).not.toContain('victimUnderstood');
  });

  // "Offer support" above "Tell them of the breach" reads as if that were what the call is for.
  test.each<[string, readonly string[]]>([
    [
      'everything still to be told, in one call',
      ['Tell them the decision', 'Offer support', 'Tell them about restorative justice'],
    ],
    [
      'a hate crime over Christmas: calendar days run on',
      ['Tell them the decision', 'Refer them to hate crime'],
    ],
    [
      'decided anew and charged instead, before they heard of the breach',
      ['Tell them the decision', 'Tell them of the breach'],
    ],
  ])('the gravest stands first among what is due: %s', (what, expected) => {
    const found = calls.find(([name]) => name === what);
    if (found === undefined) throw new Error('There is no such call');
    const view = callView(found[1], found[2], westMidlands, { caller: 'liaison', today: day('2026-11-20') });
    if (view.card !== 'call') throw new Error('It is no call');
    const lines = view.data.due.map(({ text }) => text);
    expect(expected.map((start, at) => lines[at]?.startsWith(start))).toEqual(expected.map(() => true));
  });

  test('looked at, somebody is rung for the four questions alone after the decision, and after the end', () => {
    const alone = calls.filter(([, , { clocks }]) => clocks.every(({ name }) => name === 'survey'));
    expect(new Set(alone.map(([, , { occasion }]) => occasion))).toEqual(
      new Set(['disposal', 'completion', 'breach']),
    );
  });

  // "Ask the four questions" on a card without a question has no answer.
  test.each([
    ...calls.map(([what, theCase]) => [what, theCase] as const),
    ...Object.entries(stages.everyStage).flatMap(([name, story]) =>
      told(story()).map((one) => [`the stage ${name}, ${one.what}`, one.theCase] as const),
    ),
  ])('the four questions are there where they are due: %s', (_what, theCase) => {
    const due = dueCall(theCase, westMidlands);
    if (due?.clocks.some(({ name }) => name === 'survey') !== true) return;
    expect(due.occasion).not.toBe('views');
    const { fields } = callView(theCase, due, westMidlands, { caller: 'liaison', today: day('2026-11-20') });
    expect(Object.keys(fields)).toContain('satisfied');
  });

  test('help they asked for is not ticked as arranged: that is done after the call', () => {
    const found = calls.find(
      ([, , { clocks, about }]) => about === 'disposal' && clocks.some(({ name }) => name === 'support'),
    );
    if (found === undefined) throw new Error('There is no such call');
    const ticked = (support: 'wanted' | 'declined', by: 'support' | 'support-referred') => {
      const theCase = { ...found[1], victim: { ...nothing, ...found[1].victim, wishes: { support } } };
      const due = dueCall(theCase, westMidlands);
      if (due === undefined) throw new Error('Nothing is due');
      const of = { caller: 'liaison', today: day('2026-11-20') } as const;
      const { callDone } = callView(theCase, due, westMidlands, of).fields;
      expect(callDone?.choices?.map(({ value }) => value)).toContain(by);
      return callDone?.value.split(',').includes(by);
    };
    expect([ticked('wanted', 'support-referred'), ticked('declined', 'support')]).toEqual([false, true]);
  });

  test('the four questions go with another call after domestic abuse', () => {
    const withHelp =
      'domestic abuse, told of the disposal before help: the questions go with the call about help';
    const found = calls.find(([name]) => name === withHelp);
    if (found === undefined) throw new Error('There is no such call');
    const { fields } = callView(found[1], found[2], westMidlands, {
      caller: 'liaison',
      today: day('2026-11-20'),
    });
    expect(Object.keys(fields)).toContain('understood');
  });

  test.each<[string, RegExp]>([
    ['a breach that the CPS charges: told again', /The case goes to court\./],
    [
      'a breach that the CPS ends, before they heard that it was sent there',
      /They say that it will not go to court\./,
    ],
    [
      'decided anew after a breach, and then charged instead',
      /The person is charged, and the case goes to court\./,
    ],
    [
      'a breach decided before they were told: from the decision',
      /The police will not take the case further\./,
    ],
    [
      'decided anew and charged instead, before they heard of the breach',
      /The person is charged.*Before that, it was dealt with in another way\./,
    ],
  ])('of the last decision: %s', (what, says) => {
    const found = calls.find(([name]) => name === what);
    if (found === undefined) throw new Error('There is no such call');
    const view = callView(found[1], found[2], westMidlands, { caller: 'liaison', today: day('2026-11-20') });
    expect(JSON.stringify(view.data)).toMatch(says);
  });

  // A provider declined: what was decided stands, and what it consists of is chosen, and may be asked for, anew. Nothing of that
  // is told as decided, and nobody is told that nothing is.
  test.each<[string, () => Story]>([
    ['a course was declined', stages.declinedByProvider],
    ['the officer is choosing another', choosingAnother],
    [
      'a sergeant is asked anew',
      () =>
        tell(choosingAnother(), {
          type: 'ask-authority',
          disposal: 'conditional-caution',
          authority: 'sergeant',
          basis: 'b',
        }),
    ],
  ])('of what is decided, and not of what is settled anew: %s', (_why, story) => {
    const { theCase } = story();
    const due = dueCall(theCase, westMidlands);
    if (due === undefined) throw new Error('There is no call');
    const view = callView(theCase, due, westMidlands, { caller: 'liaison', today: day('2026-11-20') });
    if (view.card !== 'call') throw new Error('It is no call');
    const said = view.data.script.map((piece) => piece.words).join(' ');
    expect(view.fields.callDone?.value).toContain('disposal');
    expect(said).toMatch(/Now it has been decided\. It is called a conditional caution\./);
    expect(said).toMatch(/One part of it is being decided again, so it can still change\./);
    expect(said).toMatch(/What they have to do is being decided again\./);
    expect(said).not.toMatch(/It is not decided yet|This is what they have to do|sessions|hear from us by/);
    expect(view.fields.victimNextBy?.value).toBe('');
  });

  test('of the decision again, once it is filed anew: what they heard before was another one', () => {
    const told = byClock(choosingAnother(), {
      type: 'victim-called',
      call: callAbout('disposal', 'disposal'),
    });
    const names = ({ theCase }: Story) => dueCall(theCase, westMidlands)?.clocks.map(({ name }) => name);
    expect(names(told)).not.toContain('disposal');
    expect(names(filed(told))).toContain('disposal');
  });

  // The conditions of what is over stand in the record; their last day is no day on which anybody is rung.
  test.each<[string, boolean]>([
    ['filed: five working days', true],
    ['withdrawn after filing, and they were heard: that it is taken back', false],
    [
      'withdrawn after a breach that was excused: there is no more chance to tell of, but that it is taken back',
      false,
    ],
    ['decided anew after a breach, and then charged instead', false],
  ])('with a day to hear by where what was filed goes on alone: %s', (what, isOn) => {
    const found = calls.find(([name]) => name === what);
    if (found === undefined) throw new Error('There is no such call');
    const view = callView(found[1], found[2], westMidlands, { caller: 'liaison', today: day('2026-11-20') });
    // The conditions end on 12 March 2027, a Friday; of the end they hear within five working days (Victims’ Code, right 6).
    expect(view.fields.victimNextBy?.value ?? '').toBe(isOn ? '2027-03-19' : '');
    expect(/You will hear from us by Friday 19 March/.test(JSON.stringify(view.data))).toBe(isOn);
  });

  // A community resolution cannot be enforced (README, decision 11): nothing of a charge is still to be decided.
  test.each([
    ['a community resolution', stages.breachedCommunityResolution, ' if they do not do it.'],
    ['a conditional caution', stages.breachedConditionalCaution, ': that is still to be decided.'],
    ['a deferred prosecution', stages.breachedDeferredProsecution, ': that is still to be decided.'],
  ])('of a breach of %s, court is not said to be open where it is not', (_what, story, line) => {
    const { theCase } = story();
    const slots = slotsOf(theCase, westMidlands, { caller: 'officer', today: day('2026-11-20') });
    const input = scriptInputOf(theCase, westMidlands, 'breach');
    const { mustNotSay } = composeScript(westMidlands.victimScripts, input, slots);
    expect(mustNotSay.filter((one) => one.startsWith('That they will go to court'))).toEqual([
      `That they will go to court${line}`,
    ]);
  });

  // Nobody is charged until whoever may charge has said so: "that they will go to court" stands under "Do not say".
  test.each([
    ['put before the charging decision maker', stages.charged, asked, false],
    [
      'charged after that',
      () => tell(stages.charged(), { type: 'decide-instead', disposal: 'charge' }),
      /The case now goes to court\./,
      true,
    ],
    ['sent to the CPS', stages.referredToCps, /They decide if it goes to court\./, false],
    ['charged by the CPS', stages.chargedByCps, /The case now goes to court\./, true],
  ] as const)('of a breach that is %s', (_how, story, says, isCourt) => {
    const { theCase } = story();
    const input = scriptInputOf(theCase, westMidlands, 'breach');
    const script = composeScript(
      westMidlands.victimScripts,
      input,
      slotsOf(theCase, westMidlands, { caller: 'officer', today: day('2026-11-20') }),
    );
    const said = script.pieces.map(({ words }) => words).join(' ');
    expect(said).toMatch(says);
    expect(/now goes to court|team that looks after people in court/.test(said)).toBe(isCourt);
    expect(script.mustNotSay.some((line) => line.startsWith('That they will go to court'))).toBe(!isCourt);
  });

  test('of a breach that the charging decision maker ends: the police go no further, and the way to have that looked at again', () => {
    const { theCase } = stages.notChargedAfterBreach();
    const script = composeScript(
      westMidlands.victimScripts,
      scriptInputOf(theCase, westMidlands, 'breach'),
      slotsOf(theCase, westMidlands, { caller: 'officer', today: day('2026-11-20') }),
    );
    const said = script.pieces.map(({ words }) => words).join(' ');
    expect(said).toMatch(
      /The police will not take the case further\..*you can ask us to look at this choice again/,
    );
    expect(said).not.toMatch(/Crown Prosecution Service|goes to court|We will tell you/);
  });

  // What they said yes to is arranged by the officer: a call for it tells them nothing.
  test.each([
    'withdrawn, told so, and they ask for help in that call: it is arranged',
    'they decline support, and want it when they hear of the decision: two working days from then',
    'they want to hear nothing',
  ])('nobody is rung for help alone that they asked for: %s', (what) => {
    expect(situations.some((one) => one.what.startsWith(what))).toBe(true);
    expect(calls.filter(([name]) => name.startsWith(what))).toEqual([]);
  });

  test('it is seen of every clock', () => {
    const seen = new Set(calls.flatMap(([, , { clocks }]) => clocks.map(({ name }) => name)));
    for (const name of Object.keys(words)) expect([...seen]).toContain(name);
  });
});
