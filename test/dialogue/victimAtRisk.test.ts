import { describe, expect, test } from 'vitest';
import { renderCard } from '../../src/cards/renderCard.ts';
import { callView } from '../../src/dialogue/screens/calls/callView.ts';
import { readCallWishes } from '../../src/dialogue/screens/calls/readCallWishes.ts';
import { victimLines } from '../../src/dialogue/screens/case/victimLines.ts';
import { newsView } from '../../src/dialogue/screens/news/newsView.ts';
import { dialogueStateOf } from '../../src/dialogue/state/dialogueState.ts';
import { readHeard, victimCard } from '../../src/dialogue/steps/victim/victimCard.ts';
import { readWishes, viewsCard } from '../../src/dialogue/steps/victimWishes/viewsCard.ts';
import { contactLines } from '../../src/dialogue/victim/contactLines.ts';
import { howToReachLines } from '../../src/dialogue/victim/readContact.ts';
import { readSafeWay } from '../../src/dialogue/victim/readSafeWay.ts';
import { routesAtRisk, unsafeWay } from '../../src/dialogue/victim/routesAtRisk.ts';
import { scriptInputOf } from '../../src/dialogue/victim/scriptInputOf.ts';
import { scriptForOthers } from '../../src/dialogue/victim/scriptToHear.ts';
import { slotsOf } from '../../src/dialogue/victim/slotsOf.ts';
import { triedLine } from '../../src/dialogue/victim/triedLine.ts';
import type { View } from '../../src/dialogue/view/view.ts';
import { dueCall } from '../../src/domain/calls/dueCall.ts';
import { composeScript } from '../../src/domain/victim/composeScript.ts';
import { isDomesticCase } from '../../src/domain/victim/isDomestic.ts';
import type { CallOutcome, Channel, VictimWishes } from '../../src/domain/victim/victimEvent.ts';
import type { VictimFile } from '../../src/domain/victim/victimFile.ts';
import { day } from '../../src/law/day.ts';
import type { Facts } from '../../src/law/facts.ts';
import { dialogueContextOf } from '../../src/turns/turnDeps.ts';
import * as stages from '../support/caseStages.ts';
import { minute, type Story } from '../support/caseStories.ts';
import { triedCall } from '../support/victimCalls.ts';
import { westMidlands } from '../support/westMidlands.ts';
import { deps } from './sitting.ts';

const stateOf = (facts: Facts) => dialogueStateOf(stages.unheardWith(facts).theCase, dialogueContextOf(deps));
const byPartner = { domesticAbuse: 'intimate-partner' } as const;
const stranger = stateOf({ domesticAbuse: 'none' });
const partner = stateOf({ domesticAbuse: 'intimate-partner' });
const nothing: VictimFile = { details: {}, wishes: {}, calls: [], messages: [], surveys: [], told: {} };
const relative = stateOf({ domesticAbuse: 'family' });
const nobodyAsked = stateOf({ domesticAbuse: undefined as never });

describe('given a victim whom the officer rings, when it is', () => {
  // Whoever harmed them may share the home, the phone and the post.
  test.each([
    ['a partner', partner],
    ['a relative', relative],
    ['not known by whom, of an offence that often is abuse', nobodyAsked],
  ])('domestic abuse by %s, then nothing can be left, sent or posted', (_who, state) => {
    const { data, fields } = victimCard(state, 'officer');
    expect(fields.victimContacted?.only).toEqual([
      'reached',
      'asked',
      'no-answer',
      'not-safe',
      'wrong-details',
    ]);
    expect(fields.victimChannel?.only).toEqual(['in-person', 'advocate', 'phone', 'video']);
    expect(data).toMatchObject({ toLeave: [] });
    const left = readHeard(state, 'officer', { victimContacted: 'message-left', victimChannel: 'phone' });
    expect(left).toMatchObject({
      ok: false,
      errors: { victimContacted: expect.stringContaining('no message') },
    });
  });

  test('domestic abuse, then no letter, text or e-mail counts, though an older card may still have it', () => {
    expect(readHeard(partner, 'officer', { victimContacted: 'sent', victimChannel: 'phone' })).toMatchObject({
      ok: false,
      errors: { victimContacted: expect.stringContaining('send nothing') },
    });
    for (const victimChannel of ['letter', 'text', 'email'])
      expect(readHeard(partner, 'officer', { victimContacted: 'no-answer', victimChannel })).toMatchObject({
        ok: false,
        errors: { victimChannel: expect.stringContaining('in person') },
      });
  });

  // The list of calls reads what was answered, and the offence; the officer's own cards must not say otherwise.
  test.each<[string, string, Facts]>([
    ['to one that asks nothing of it', 'stole from a shop', { offence: 'theft-shop', ...byPartner }],
    ['to one that asks nothing of it', 'cannabis', { offence: 'possession-cannabis', ...byPartner }],
    // Serious Crime Act 2015 s. 76: only somebody personally connected can commit it.
    ['to one that is nothing else', 'coercive control', { offence: 'coercive-control' }],
  ])('domestic abuse, and the offence was corrected %s (%s), then it still is', (_how, words, some) => {
    const { theCase } = stages.unheardWith({ domesticAbuse: 'none', ...some });
    const asCorrected = { ...theCase, answers: { ...theCase.answers, words } };
    const state = dialogueStateOf(asCorrected, dialogueContextOf(deps));
    expect(state.offence?.id).toBe(some.offence);
    expect(isDomesticCase(asCorrected, westMidlands.offences)).toBe(true);
    const { data, fields } = victimCard(state, 'officer');
    expect(fields.victimContacted?.only).toEqual(routesAtRisk.outcomes);
    expect(fields.victimChannel?.only).toEqual(routesAtRisk.channels);
    expect(data).toMatchObject({ toLeave: [], safety: howToReachLines(asCorrected, false, westMidlands) });
    expect(readHeard(state, 'officer', { victimContacted: 'no-answer' })).toMatchObject({ ok: false });
    expect(viewsCard(state, 'officer').fields).not.toHaveProperty('victimMessages');
  });

  // Nobody at the scene is asked whether it is they to whom one speaks; a phone that rings may be picked up by anybody.
  test('at the scene, then the words begin as face to face; by phone, or where nobody knows how, as by phone', () => {
    const begins = (...of: Parameters<typeof victimCard>) => {
      const { data } = victimCard(...of);
      return 'script' in data ? (data.script[0]?.words ?? '') : '';
    };
    expect(begins(stranger, 'officer')).toMatch(/^Hello\. I am a police officer/);
    for (const [state, caller] of [
      [stranger, 'liaison'],
      [partner, 'officer'],
      [relative, 'officer'],
    ] as const)
      expect(begins(state, caller)).toMatch(/^Hello\. Am I speaking to …\?/);
    const seen = { ...nothing, wishes: { preferred: 'in-person' } } as const;
    expect(begins({ ...partner, theCase: { ...partner.theCase, victim: seen } }, 'officer')).toMatch(
      /^Hello\. Are you on your own\?/,
    );
  });

  test('at the scene, then it was face to face unless they say otherwise; from the list of calls by phone', () => {
    const first = (...of: Parameters<typeof victimCard>) => victimCard(...of).fields.victimChannel?.value;
    const taken = { hasCall: true, contact: [] };
    expect(first(stranger, 'officer')).toBe('in-person');
    expect([first(stranger, 'officer', taken), first(stranger, 'liaison', taken)]).toEqual([
      'phone',
      'phone',
    ]);
    // What was safe must be said.
    expect(first(partner, 'officer')).toBe('');
  });

  test('tried before in a way that is not safe, then the next card chooses what they said is safe, or nothing', () => {
    const by = { id: 'officer-1', name: 'PC Ash' };
    const shown = (state: typeof partner, call: object, victim: Partial<VictimFile> = {}) => {
      const calls = [{ ...triedCall, ...call, at: minute(1), by }];
      const theCase = { ...state.theCase, victim: { ...nothing, ...victim, calls } };
      return victimCard({ ...state, theCase }, 'officer').fields.victimChannel?.value;
    };
    const unsafe = { channel: 'phone', byUnsafeWay: true };
    expect(shown(partner, unsafe)).toBe('');
    expect(shown(relative, unsafe, { wishes: { preferred: 'in-person' } })).toBe('in-person');
    // Somebody else is tried again as before.
    expect(shown(stranger, { channel: 'video' })).toBe('video');
    // What reached them is only put right.
    const facts = { ...partner.theCase.answers.facts, victimContacted: 'yes' } as const;
    const heard = {
      ...partner,
      theCase: { ...partner.theCase, answers: { ...partner.theCase.answers, facts } },
    };
    expect(shown(heard, { channel: 'phone', outcome: 'reached' })).toBe('phone');
  });

  test('what came of it stands above the words', () => {
    const target = { caseId: 'c', step: 'victim', revision: 1 } as const;
    const drawnView = { ...victimCard(stranger, 'officer'), target, verbs: ['answer'], note: '' } as View;
    const drawn = JSON.stringify(renderCard(drawnView, 'n').card);
    expect(drawn.indexOf('victimContacted')).toBeLessThan(drawn.indexOf('Words to say'));
  });

  test('by a stranger, then a message can be left', () => {
    const { data, fields } = victimCard(stranger, 'officer');
    expect(fields.victimContacted?.only).not.toContain('asked');
    expect(fields.victimContacted?.only).toContain('message-left');
    expect(fields.victimChannel?.only).not.toContain('advocate');
    expect(fields.victimChannel?.only).toContain('letter');
    expect((data as { toLeave: readonly object[] }).toLeave.length).toBeGreaterThan(0);
  });

  // Tried only by the way and at the times that they said are safe; with none on record in person or through their IDVA.
  test.each<[CallOutcome, string, 'attempted' | undefined]>([
    ['no-answer', 'in-person', 'attempted'],
    ['no-answer', 'advocate', 'attempted'],
    ['no-answer', 'phone', undefined],
    ['no-answer', 'video', undefined],
    ['not-safe', 'in-person', undefined],
    ['wrong-details', 'phone', undefined],
  ])('“%s” %s, then the case goes on only where they were tried safely', (outcome, way, contacted) => {
    const read = readHeard(partner, 'officer', { victimContacted: outcome, victimChannel: way });
    if (!read.ok) throw new Error('It was not read');
    expect(read.answers.facts?.victimContacted).toBe(contacted);
    expect(read.entry.call?.outcome).toBe(outcome);
  });

  // What their IDVA was asked to pass on they have not heard: nobody goes on as if they had been tried.
  test('through their IDVA, then they are heard once the IDVA says what they said', () => {
    const given = { victimChannel: 'advocate', victimView: 'supports' };
    const read = (inputs: Record<string, string>) => readHeard(partner, 'officer', { ...given, ...inputs });
    const asked = read({ victimContacted: 'asked' });
    if (!asked.ok) throw new Error('It was not read');
    expect(asked.answers.facts?.victimContacted).toBeUndefined();
    expect(asked.entry.call).toMatchObject({ outcome: 'asked', told: [] });
    expect(read({ victimContacted: 'asked', victimChannel: 'phone' })).toMatchObject({
      errors: { victimChannel: expect.stringContaining('Their IDVA was asked') },
    });
    expect(read({ victimContacted: 'reached' })).toMatchObject({
      errors: { heardThrough: expect.stringContaining('Say who told them') },
    });
    for (const heardThrough of ['there', 'passed-on']) {
      const heard = read({ victimContacted: 'reached', heardThrough });
      if (!heard.ok) throw new Error('It was not read');
      expect(heard.entry.call?.heardThrough).toBe(heardThrough);
      expect(heard.answers.facts?.victimContacted).toBe('yes');
      // Their IDVA spoke to them: nobody of the police did.
      const calls = [{ ...triedCall, ...heard.entry.call, at: minute(1), by: { id: 'o', name: 'PC Ash' } }];
      const { theCase } = stages.filedConditionalCaution();
      const input = scriptInputOf({ ...theCase, victim: { ...nothing, calls } }, westMidlands, 'disposal');
      expect(input.firstCall).toBe(heardThrough === 'passed-on');
    }
    const seen = read({ victimContacted: 'reached', victimChannel: 'in-person', heardThrough: 'there' });
    expect(seen.ok && seen.entry.call).not.toHaveProperty('heardThrough');
  });

  test('and whoever tried does not say how, then they are asked', () => {
    expect(readHeard(partner, 'officer', { victimContacted: 'no-answer' })).toMatchObject({
      ok: false,
      errors: { victimChannel: 'Choose how you tried to reach them.' },
    });
    expect(readHeard(stranger, 'officer', { victimContacted: 'no-answer' })).toMatchObject({ ok: true });
  });

  test('and it was none, then an older card can say nothing of an IDVA', () => {
    const asked = readHeard(stranger, 'officer', { victimContacted: 'asked', victimChannel: 'phone' });
    expect(asked).toMatchObject({ ok: false, errors: { victimContacted: 'Say what came of the try.' } });
  });

  // Friday 20 November 2026; evenings are from five to nine. It rings where they live: whoever harmed them may be at home.
  const evening = '2026-11-20T18:00:00.000Z';
  test.each<[string, VictimWishes['preferred'], string, string, boolean]>([
    ['phone', 'phone', minute(0), 'phone', false],
    ['phone', 'phone', '2026-11-20T16:59:59.999Z', 'phone', false],
    ['phone', 'phone', evening, 'phone', true],
    ['video', 'video', minute(0), 'video', false],
    ['video', 'video', evening, 'video', true],
    // They never said that somebody may come, or ask their IDVA.
    ['phone', 'phone', minute(0), 'in-person', false],
    ['in person', 'in-person', minute(0), 'in-person', true],
    ['in person', 'in-person', minute(0), 'advocate', false],
  ])('safe is %s in the evenings (%s), and at %s they are tried by %s, then it counts: %s', (...row) => {
    const [, preferred, now, victimChannel, counts] = row;
    const details = { phone: '07700900123', safeToCall: 'evenings' };
    const victim = { ...nothing, wishes: { preferred }, details } as VictimFile;
    const state = { ...partner, now, theCase: { ...partner.theCase, victim } };
    const read = readHeard(state, 'officer', { victimContacted: 'no-answer', victimChannel });
    if (!read.ok || read.entry.call === undefined) throw new Error('It was not read');
    expect(read.entry.call.byUnsafeWay).toBe(counts ? undefined : true);
    expect(read.answers.facts?.victimContacted).toBe(counts ? 'attempted' : undefined);
    const isToRing = preferred !== 'in-person' && now !== evening;
    const said = JSON.stringify(victimCard(state, 'officer').data);
    expect(said.includes('It is no such time now: do not ring.')).toBe(isToRing);
  });

  test('a call in a way that is not safe, then the record and the next card say so', () => {
    const read = readHeard(partner, 'officer', { victimContacted: 'no-answer', victimChannel: 'phone' });
    if (!read.ok || read.entry.call === undefined) throw new Error('It was not read');
    expect(read.entry.call.byUnsafeWay).toBe(true);
    const calls = [{ ...read.entry.call, at: minute(1), by: { id: 'officer-1', name: 'PC Ash' } }];
    // The way may have been the right one, at another time: both are said.
    expect(triedLine({ ...nothing, calls }, true)).toMatch(
      /no answer\. That was not a way and time they said is safe\. They are still to be heard: only in person, or through their IDVA\.$/,
    );
    const wishes = { preferred: 'phone' as const };
    const details = { phone: '07700900123', safeToCall: 'evenings' };
    const known = { ...nothing, wishes, details };
    expect(triedLine({ ...known, calls }, true)).toMatch(/still to be heard: only as they said\.$/);
    const notSafe = calls.map((one) => ({ ...one, outcome: 'not-safe' as const }));
    expect(triedLine({ ...known, calls: notSafe }, true)).toMatch(/try again only as they said\.$/);
    const idva = calls.map((one) => ({
      ...one,
      channel: 'advocate' as const,
      outcome: 'wrong-details' as const,
    }));
    expect(triedLine({ ...known, calls: idva }, true)).toMatch(
      /: ask the service for their IDVA’s right number\.$/,
    );
  });

  // The times they said are of what rings where they live; through the IDVA they named it is as safe at any time.
  test.each<[Channel, boolean, boolean]>([
    ['phone', true, false],
    ['phone', false, true],
    ['advocate', false, false],
    // Not as they said, whenever it was.
    ['in-person', true, true],
    ['in-person', false, true],
    ['video', true, true],
  ])('a try by %s, at a safe time: %s, then it was unsafe: %s', (channel, isTimeSafe, isUnsafe) => {
    const details = { phone: '07700900123', safeToCall: 'evenings', advocate: 'Sandwell Women’s Aid' };
    const victim = { ...nothing, wishes: { preferred: 'phone' as const }, details };
    const tried = { channel, outcome: 'no-answer' } as const;
    expect(unsafeWay(tried, true, { victim }, isTimeSafe).byUnsafeWay === true).toBe(isUnsafe);
    expect(unsafeWay(tried, false, { victim }, isTimeSafe), 'nobody at risk').toEqual({});
    expect(unsafeWay({ ...tried, outcome: 'reached' }, true, { victim }, isTimeSafe)).toEqual({});
  });

  test.each<[CallOutcome, RegExp]>([
    ['no-answer', /no answer\.$/],
    [
      'not-safe',
      /not safe to talk, or somebody else answered\. They are still to be heard: try again at another time, or in person/,
    ],
    ['wrong-details', /wrong number\. They are still to be heard: find the right number/],
  ])('“%s”, then the next card says what is to be done', (outcome, says) => {
    const calls = [{ ...triedCall, outcome, at: minute(1), by: { id: 'officer-1', name: 'PC Ash' } }];
    expect(triedLine({ ...nothing, calls }, false)).toMatch(says);
  });

  // Whoever harmed them may pick up whatever number is found.
  test('“wrong number”, then after domestic abuse nobody looks for another to ring', () => {
    const by = { id: 'officer-1', name: 'PC Ash' };
    const calls = [{ ...triedCall, outcome: 'wrong-details' as const, at: minute(1), by }];
    const victim = { ...nothing, isPhoneWrong: true as const, details: { phone: '07700900123' }, calls };
    const theCase = { ...partner.theCase, victim };
    const card = JSON.stringify(victimCard({ ...partner, theCase }, 'officer').data);
    const later = stages.breachedDomesticAbuse().theCase;
    const lines = JSON.stringify(victimLines({ ...later, victim }, westMidlands));
    const news = JSON.stringify(newsView('number-wrong', theCase, westMidlands).data);
    for (const words of [card, news])
      expect(words).toContain(
        'See them in person, or go through their IDVA. Do not look for another number to ring.',
      );
    expect(lines).toContain('look for no other');
    for (const words of [card, lines, news]) expect(words).not.toMatch(/find (the right|another)|are rung/i);
  });

  test.each<[Partial<(typeof nothing.calls)[number]>]>([
    [{ outcome: 'wrong-details' }],
    [{ outcome: 'not-safe' }],
    [{ outcome: 'no-answer', byUnsafeWay: true }],
  ])('%o on a call that tells a decision, then they are still to be told', (call) => {
    const by = { id: 'officer-1', name: 'PC Ash' };
    const calls = [{ ...triedCall, ...call, occasion: 'disposal' as const, at: minute(1), by }];
    for (const isAtRisk of [true, false]) {
      expect(triedLine({ ...nothing, calls }, isAtRisk)).toContain('still to be told');
      expect(triedLine({ ...nothing, calls }, isAtRisk)).not.toContain('heard');
    }
  });
});

describe('given a call of the liaison, when it is', () => {
  const cardOf = ({ theCase }: Story) => {
    const due = dueCall(theCase, westMidlands);
    if (due === undefined) throw new Error('No call is due');
    return callView(theCase, due, westMidlands, { caller: 'liaison', today: day('2026-11-20') });
  };

  test('about domestic abuse, then no message can be left, and “not safe to talk” is an answer', () => {
    const { verbs, data, fields } = cardOf(stages.breachedDomesticAbuse());
    expect(verbs).toEqual(['told', 'asked-advocate', 'no-answer', 'not-safe', 'wrong-number', 'leave-call']);
    expect(data).toMatchObject({ toLeave: [] });
    expect(fields.victimChannel?.only).toEqual(['in-person', 'advocate', 'phone', 'video']);
  });

  test('about domestic abuse, then the way and the times they said are safe stand above the words', () => {
    const story = stages.breachedDomesticAbuse();
    const withWishes = (wishes: VictimFile['wishes'], safeToCall: string, advocate?: string): Story => ({
      ...story,
      theCase: {
        ...story.theCase,
        victim: {
          ...nothing,
          ...story.theCase.victim,
          wishes,
          details: { phone: '07700900123', safeToCall, ...(advocate === undefined ? {} : { advocate }) },
        },
      },
    });
    const safety = (one: Story) => JSON.stringify(cardOf(one).data);
    const byPhone = withWishes({ preferred: 'phone' }, 'evenings,weekends');
    expect(safety(byPhone)).toContain(
      'They said: only by phone (evenings, weekends). Try no other way and no other time.',
    );
    // The times are of what rings: through whoever supports them it is safe at any time. Nobody comes who was not asked to.
    const bySupporter = withWishes({ preferred: 'advocate' }, 'evenings,weekends');
    expect(safety(bySupporter)).toContain('They said: only through their IDVA. Try no other way."');
    // Their IDVA hears words of their own: those below are said to her.
    expect(safety(bySupporter)).toContain('Say to their IDVA alone: “I am from the police.');
    expect(safety(bySupporter)).toContain(
      'Leave nothing with anybody else there, on a voicemail or in writing.',
    );
    expect(safety(byPhone)).not.toContain('Say to their IDVA');
    // Whoever may be rung, or their IDVA asked, may be reached through her first.
    const either = safety(withWishes({ preferred: 'phone' }, 'evenings', 'Women’s Aid, 0121 496 0123'));
    expect(either).toContain('or through their IDVA');
    expect(either).toContain(
      'Say to their IDVA alone: “I am from the police. They said that we can go through you.',
    );
    expect(safety(withWishes({ preferred: 'in-person' }, ''))).toContain(
      'They said: only in person. Try no other way."',
    );
    const { theCase } = byPhone;
    const placed = { ...theCase.victim, details: { ...theCase.victim?.details, safePlace: 'at work' } };
    expect(safety({ ...byPhone, theCase: { ...theCase, victim: placed as VictimFile } })).toContain(
      'They said: only by phone (evenings, weekends), or in person where and when they said. Try no other way',
    );
    // Nobody is sent to whoever wants no word from us.
    expect(safety(withWishes({ preferred: 'none' }, ''))).not.toContain('see them in person');
    expect(cardOf(byPhone).fields.victimChannel?.value).toBe('phone');
    // Nothing is chosen for whoever tried where nothing is on record.
    expect(cardOf(story).fields.victimChannel?.value).toBe('');
    for (const unsafe of [story, withWishes({ preferred: 'text' }, 'evenings')])
      expect(safety(unsafe)).toContain('see them in person, or go through their IDVA. Do not ring.');
  });

  test('about domestic abuse, then a number that was found is not rung until they say that it is safe', () => {
    const story = stages.breachedDomesticAbuse();
    const victim: VictimFile = {
      ...nothing,
      ...story.theCase.victim,
      wishes: { preferred: 'phone' },
      details: { phone: '07700900123', safeToCall: 'evenings' },
    };
    const found: Story = {
      ...story,
      theCase: { ...story.theCase, victim: { ...victim, isPhoneUnsaid: true } },
    };
    const { data, fields } = cardOf(found);
    expect(JSON.stringify(data)).toContain('they have not said that it is safe: see them in person');
    expect(fields.victimChannel?.value).toBe('');
    // A Friday in November: evenings are from five until nine.
    const contact = (theCase: Story['theCase'], hour: number) =>
      JSON.stringify(contactLines(theCase, `2026-11-20T${hour}:00:00.000Z`, westMidlands));
    expect(contact(found.theCase, 18)).not.toContain('07700900123');
    const due = dueCall(found.theCase, westMidlands);
    if (due === undefined) throw new Error('No call is due');
    const on = { force: westMidlands, today: day('2026-11-20'), isNext: false };
    // No card shows which number was found: they say it is safe of one that whoever asks them writes down.
    const rung = { victimWants: 'ring', victimContact: '07700 900123' };
    expect(readCallWishes(rung, found.theCase, due, on).wishes).toEqual({ preferred: 'phone' });
    expect(readCallWishes({ victimWants: 'ring' }, found.theCase, due, on).errors).toEqual({
      victimContact: 'Give the number that they said is safe, even if one is on record already.',
    });
    // Of the number on record nobody is asked again.
    const known = { ...found.theCase, victim };
    expect(readCallWishes({ victimWants: 'ring' }, known, due, on)).toEqual({});
    expect(contact(known, 18)).toContain('07700900123');
    const later = contact(known, 21);
    expect(later).not.toContain('07700900123');
    expect(later).toContain('Not now: ring only at the times they said are safe (evenings).');
    // By video no number is rung at any time, and the hour counts no less.
    const byVideo = { ...found.theCase, victim: { ...victim, wishes: { preferred: 'video' } as const } };
    expect(contact(byVideo, 18)).not.toMatch(/07700900123|Not now/);
    expect(contact(byVideo, 21)).toContain('Not now: ring only');
  });

  // A neighbour who hates them may stand there as well: whoever harmed them need not be a partner.
  test('about anything else, then one can, and “not safe to talk” is an answer too', () => {
    const { verbs, fields } = cardOf(stages.breachedConditionalCaution());
    expect(verbs).toEqual(['told', 'no-answer', 'message-left', 'not-safe', 'wrong-number', 'leave-call']);
    expect(fields.victimChannel?.only).toContain('text');
  });
});

test('seeing them in person asks where and when it is safe, once; the card never shows what was said', () => {
  const chosen = { victimPreferred: 'in-person', victimNextBy: '2026-11-27' };
  const asked = readWishes(partner, 'officer', chosen);
  expect(asked).toMatchObject({
    ok: false,
    errors: { victimSafePlace: expect.stringContaining('where and when') },
  });
  const given = readWishes(partner, 'officer', { ...chosen, victimSafePlace: 'at work, before noon' });
  expect(given).toMatchObject({ ok: true, entry: { details: { safePlace: 'at work, before noon' } } });
  expect(readWishes(stranger, 'officer', chosen).ok).toBe(true);
  const victim = { ...nothing, details: { safePlace: 'at work, before noon' } };
  const known = { ...partner, theCase: { ...partner.theCase, victim } };
  expect(readWishes(known, 'officer', chosen).ok).toBe(true);
  const card = JSON.stringify(viewsCard(known, 'officer'));
  expect(card).toContain('Where and when it is safe to see them: recorded');
  expect(card).not.toContain('at work');
  expect(viewsCard(stranger, 'officer').fields).not.toHaveProperty('victimSafePlace');
});

// Whoever harmed them may pick up a number that somebody found, or that was given before they were asked.
test.each<[string, Partial<VictimFile>, string, boolean]>([
  ['none is on record', {}, '', false],
  ['and they give it', {}, '07700 900123', true],
  ['an e-mail address is given', {}, 'jo@example.org', false],
  ['one was recorded before they were asked', { details: { phone: '07700900123' } }, '', false],
  [
    'somebody found another since',
    {
      details: { phone: '07700900123', safeToCall: 'evenings' },
      wishes: { preferred: 'phone' },
      isPhoneUnsaid: true,
    },
    '',
    false,
  ],
  [
    'it was found wrong',
    {
      details: { phone: '07700900123', safeToCall: 'evenings' },
      wishes: { preferred: 'phone' },
      isPhoneWrong: true,
    },
    '',
    false,
  ],
  [
    'they said so of it before',
    { details: { phone: '07700900123', safeToCall: 'evenings' }, wishes: { preferred: 'phone' } },
    '',
    true,
  ],
])('“by phone” is safe on a number they said: %s', (_what, file, victimContact, isTaken) => {
  const theCase = { ...partner.theCase, victim: { ...nothing, ...file } };
  const given = { victimPreferred: 'phone', victimSafeToCall: 'evenings', victimContact };
  const errors = { victimContact: expect.stringMatching(/^Give the number that they said is safe/) };
  const wishes = readWishes({ ...partner, theCase }, 'officer', { ...given, victimNextBy: '2026-11-27' });
  expect(wishes).toMatchObject(isTaken ? { ok: true } : { ok: false, errors });
  const way = readSafeWay(given, theCase, true, { outcome: 'reached' });
  expect(way).toMatchObject(isTaken ? { wishes: { preferred: 'phone' }, errors: {} } : { errors });
  expect(
    readWishes(stranger, 'officer', { ...given, victimContact: '', victimNextBy: '2026-11-27' }).ok,
  ).toBe(true);
});

test.each([
  ['passed-on', 'told the decision through their IDVA on'],
  ['there', 'told the decision on'],
] as const)('told through their IDVA (%s), then the card of the case says by whom', (heardThrough, says) => {
  const { theCase } = stages.filedConditionalCaution();
  const by = { id: 'officer-1', name: 'PC Ash' };
  const reached = { channel: 'advocate', outcome: 'reached', told: ['disposal'], heardThrough } as const;
  const at = minute(9);
  const victim: VictimFile = {
    ...nothing,
    calls: [{ ...triedCall, ...reached, at, by }],
    told: { disposal: at, support: at, 'restorative-justice': at },
  };
  const lines = victimLines({ ...theCase, victim }, westMidlands);
  expect(lines[0]?.text).toContain(says);
});

// Whoever lives or works with them answers as well, whatever it is about.
test.each([
  ['domestic abuse', partner],
  ['anything else', stranger],
])(
  'after %s whoever else answers hears neither who rings nor why, and nothing is left with them',
  (_what, state) => {
    const { data } = victimCard(state, 'officer');
    const lines = (data as { somebodyElse: readonly { text: string }[] }).somebodyElse.map(
      ({ text }) => text,
    );
    expect(lines[0]).toBe('“Sorry to have troubled you. Goodbye.”');
    expect(lines.join(' ')).toContain('Not the word “police”, not why you ring, not the case number.');
    expect(lines.join(' ')).toContain('Leave nothing with anybody else.');
  },
);

// A colleague of the shop may have the manager ring back: that tells nothing but a number.
test('in a shop whoever else answers is asked that the manager rings back, and hears neither who rings nor why', () => {
  const shop = stages.draftingWith({ offence: 'theft-shop', victim: 'business' }).theCase;
  const words = scriptForOthers(shop, westMidlands, 'officer');
  expect(words.pieces.map((piece) => piece.words)).toEqual([
    'Could you ask whoever is in charge to ring me back, on the number I give you now? When is a good time to try again? Thank you. Goodbye.',
  ]);
  expect(words.mustNotSay).toContain('Leave nothing but the number with anybody else.');
  expect(words.mustNotSay.join(' ')).toContain('Not the word “police”, not why you ring');
});

test('no words ask anybody to say “wrong number”, which is an answer of its own', () => {
  expect(JSON.stringify(westMidlands.victimScripts.parts)).not.toMatch(/wrong number/i);
});

// What the words of the course for partners claim is shown for partners alone (Project CARA); a parent, a child of age or a
// brother is no partner, and where nobody has asked by whom it was nothing is claimed.
test.each([
  ['a partner', 'intimate-partner', true],
  ['a relative', 'family', false],
  ['nobody asked', undefined, false],
] as const)(
  'the words about sessions claim for %s what is shown for partners: %s',
  (_who, domesticAbuse, claims) => {
    const { theCase } = stateOf({ domesticAbuse: domesticAbuse as never });
    for (const occasion of ['views', 'disposal'] as const) {
      const input = scriptInputOf(theCase, westMidlands, occasion, {
        disposal: 'conditional-caution',
        conditions: [{ id: 'c', text: 't', objective: 'rehabilitation', from: 'intervention' }],
      });
      const slots = slotsOf(theCase, westMidlands, { caller: 'officer', today: day('2026-11-20') });
      const why = composeScript(westMidlands.victimScripts, input, slots).pieces.find(
        ({ part }) => part === 'why-this',
      );
      expect(why?.words.includes('less likely to happen again')).toBe(claims);
      expect((why?.source ?? '').includes('CARA')).toBe(claims);
    }
  },
);
