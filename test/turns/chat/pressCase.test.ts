import { describe, expect, test } from 'vitest';
import { caseView } from '../../../src/dialogue/screens/case/caseView.ts';
import { endReasonView } from '../../../src/dialogue/screens/case/endReasonView.ts';
import type { LoggedEvent } from '../../../src/domain/case/caseEvent.ts';
import { everybodyReached } from '../../../src/domain/notices/notReached.ts';
import type { CaseRecord } from '../../../src/store/store.ts';
import { pressCase } from '../../../src/turns/chat/pressCase.ts';
import type { Press } from '../../../src/turns/turns.ts';
import type { WalkedCase } from '../../../src/turns/walkCase.ts';
import { deps } from '../../dialogue/sitting.ts';
import { aNotice } from '../../outbox/harness.ts';
import {
  charged as afterBreach,
  askedToWithdraw,
  breachedChildsDeferral,
  breachedConditionalCaution,
  breachedOn,
  courseCompleted,
  cps,
  drafting,
  draftingWith,
  filedConditionalCaution,
  filedForDivert,
  filedWithoutProvider,
  notChargedAfterBreach,
  notDiverted,
  referredToCps,
} from '../../support/caseStages.ts';
import { minute, reported, type Story, sergeant, tell } from '../../support/caseStories.ts';
import { frozenRecord } from '../../support/filings.ts';

/** What is left to do for a child of nine cannot be taken back once it is ticked. */
const endedByAge = tell(draftingWith({ age: 9 }), { type: 'record-undiverted', record: frozenRecord });

/** What a press on the case's card does, and the card after it. */
function pressed(
  verb: Press['verb'],
  step = 'case',
  { theCase }: Story = filedForDivert(),
  inputs: Press['inputs'] = {},
  notices: CaseRecord['notices'] = [],
) {
  const walked = { theCase, record: { notices } as unknown as CaseRecord, way: undefined };
  const { commands, show, isNotOffered, stopped } = pressCase({ verb, step, inputs } as Press, walked, deps);
  const view = show(walked, 'Why not.');
  return { commands: commands.map((next) => next(theCase)), view, isNotOffered, stopped };
}

describe('given the card of a case, when a button is pressed,', () => {
  test.each<[Press['verb'], object]>([
    ['take-place', { type: 'take-place' }],
    ['leave-place', { type: 'leave-place' }],
    ['stop-asking', { type: 'stop-asking' }],
    ['choose-another', { type: 'choose-another' }],
  ])('then “%s” asks for that and nothing else', (verb, command) => {
    const { commands, view } = pressed(verb);
    expect(commands).toEqual([command]);
    expect(view.note, 'why nothing came of it').toBe('Why not.');
  });

  // A provider that cannot be reached must not leave an officer with nothing to do but take the case back.
  test.each([
    ['refused it, or is not known here', { state: 'parked', heldAt: 'provider:cranstoun' }, {}],
    ['does not answer', { state: 'waiting', heldAt: 'provider:cranstoun', doubts: 7 }, { mayHaveIt: true }],
  ] as const)('then another is chosen in place of a provider that %s', (_how, held, known) => {
    const referral = { kind: 'referral', to: 'provider', provider: 'cranstoun' } as const;
    const { commands } = pressed('choose-another', 'case', filedForDivert(), {}, [
      aNotice('r', { ...referral, ...held }),
    ]);
    const undertakings = [{ provider: 'cranstoun', intervention: 'divert', ...known }];
    expect(commands).toEqual([{ type: 'give-up', undertakings }]);
  });

  test('then the card offers another while a provider was not reached, and says what becomes of the referral', () => {
    const card = (providers: readonly string[], { theCase } = filedForDivert()) =>
      caseView(theCase, deps.force, '', { ...everybodyReached, providers });
    expect(card(['cranstoun']).verbs).toEqual(['choose-another', 'withdraw']);
    expect(JSON.stringify(card(['cranstoun']).data)).toContain(
      'Or choose another intervention: then this referral is not sent. If they may have it, they are told that it has ended.',
    );
    expect(card([]).verbs).toEqual(['withdraw']);
    expect(JSON.stringify(card([]).data)).not.toContain('choose another');
    expect(card(['cranstoun'], reported(filedForDivert(), 'accepted')).verbs).toEqual(['withdraw']);
  });

  // A question over the card is no reason to promise a call again that nobody will make.
  test('then what has not reached a provider stays unpromised under the question', () => {
    const promise = /to phone you|contacts the person/;
    const held = { state: 'parked', heldAt: 'provider:cranstoun' } as const;
    const referral = { kind: 'referral', to: 'provider', provider: 'cranstoun' } as const;
    const asked = (notices: CaseRecord['notices']) =>
      JSON.stringify(pressed('withdraw', 'case', filedForDivert(), {}, notices).view);
    expect(asked([aNotice('r', { ...referral, ...held })])).toContain('Not sent yet to Cranstoun');
    expect(asked([aNotice('r', { ...referral, ...held })])).not.toMatch(promise);
    expect(asked([aNotice('r', { ...referral, state: 'sent' })])).toMatch(promise);
    const { theCase } = filedForDivert();
    const unsent = { ...everybodyReached, providers: ['cranstoun'] };
    const why = (reach = everybodyReached) =>
      JSON.stringify(endReasonView(theCase, deps.force, reach, 'no-further-action'));
    expect(why(unsent)).toContain('Not sent yet to Cranstoun');
    expect(why(unsent)).not.toMatch(promise);
    expect(why()).toMatch(promise);
  });

  test.each<Press['verb']>(['open', 'approve', 'file'])('then “%s” asks for nothing', (verb) => {
    expect(pressed(verb).commands).toEqual([]);
  });

  test.each<[Press['verb'], Story, string]>([
    ['withdraw', filedForDivert(), 'Withdraw this case? Whoever was asked or sent a referral is told.'],
    ['withdraw', drafting(), 'Withdraw this case?'],
    [
      'mark-done',
      filedWithoutProvider(),
      'Is everything done that was agreed? The case then ends as completed.',
    ],
    [
      'mark-not-done',
      filedWithoutProvider(),
      'Was it not done? The case then counts as breached: what follows is decided on the alert, here or in the supervisors’ channel.',
    ],
    [
      'child-referred',
      endedByAge,
      'Have you sent the referral, with exploitation thought of? Nobody is reminded of it any more.',
    ],
    ['parent-told', endedByAge, 'Have you told the parent or carer? Nobody is reminded of it any more.'],
  ])('then “%s” is asked about once, with what comes of it', (verb, story, question) => {
    const { commands, view } = pressed(verb, 'case', story);
    expect(commands).toEqual([]);
    expect(view.note.startsWith(question), view.note).toBe(true);
    expect(view.note).toContain('This cannot be undone.');
    expect([view.target.step, view.verbs]).toEqual(['confirm', [verb, 'open']]);
  });

  // A victim is told that it goes to court, or goes no further, and a slip of the finger says so (Victims' Code, right 6).
  const charged = 'Have they been charged, or has a postal requisition been sent? ';
  const ended = 'Has it been decided that it goes no further? ';
  const told = 'The victim is due to be told. ';
  const cpsAlone = 'After it only the CPS can stop the case. ';
  const again = 'A charge can still be recorded after it. ';
  const stands = { type: 'decide-breach', decision: 'prosecution-stands', reason: 'r' } as const;
  const prosecutionStands = () => tell(breachedChildsDeferral(), stands, { by: sergeant });
  const possession = () =>
    tell(
      breachedOn('conditional-caution', { offence: 'possession-cannabis' }),
      { type: 'decide-breach', decision: 'charge', reason: 'r' },
      { by: sergeant },
    );
  test.each<[string, 'charge' | 'no-further-action', () => Story, string]>([
    ['a charge of what was not diverted', 'charge', notDiverted, charged + told + cpsAlone],
    ['no further action on what was not diverted', 'no-further-action', notDiverted, ended + told + again],
    ['a charge after a breach', 'charge', afterBreach, charged + told + cpsAlone],
    ['a charge with nobody to tell', 'charge', possession, charged + cpsAlone],
    ['a charge that the victim expects', 'charge', prosecutionStands, charged + cpsAlone],
    ['a charge after all', 'charge', notChargedAfterBreach, charged + told + cpsAlone],
  ])('then %s is asked about once, with what comes of it', (_what, verb, story, asks) => {
    const { commands, view } = pressed(verb, 'case', story());
    expect(commands).toEqual([]);
    const title = verb === 'charge' ? 'Charged, or postal requisition sent' : 'No further action';
    expect(view.note).toBe(
      `${asks}Press “${title}” again to record it, or open the case to leave it as it is.`,
    );
    expect([view.target.step, view.verbs]).toEqual(['confirm', [verb, 'open']]);
    expect(pressed(verb, 'confirm', story()).commands).toEqual([{ type: 'decide-instead', disposal: verb }]);
  });

  // The CPS decides (R37c); a press alone would read as the officer's own word.
  describe('which says what the CPS decided', () => {
    const asked = 'Give its reference and the day. ';
    const cpsCharges =
      'Did the CPS decide to charge, and have they been charged or a postal requisition sent? ';
    const given = { cpsReference: ' 20AB1234526 ', cpsDecidedOn: '2026-11-20' };
    test.each<['charge' | 'no-further-action', string]>([
      ['charge', `${cpsCharges}${asked}${told}${cpsAlone}`],
      ['no-further-action', `Did the CPS decide that it goes no further? ${asked}${told}${again}`],
    ])('then “%s” asks for its reference and the day, and records it with both', (verb, asks) => {
      const { commands, view } = pressed(verb, 'case', referredToCps());
      expect(commands).toEqual([]);
      expect(view.note.startsWith(asks), view.note).toBe(true);
      const empty = { value: '', error: '' };
      expect(view.fields).toEqual({ cpsReference: empty, cpsDecidedOn: empty });
      expect(view.verbs).toEqual([verb, 'open']);
      const answered = pressed(verb, 'confirm', referredToCps(), given);
      expect(answered.commands).toEqual([{ type: 'decide-instead', disposal: verb, cps }]);
    });

    // It was sent to them on 20 November, and is pressed on the same day.
    test.each<[string, Press['inputs'], 'cpsReference' | 'cpsDecidedOn', RegExp]>([
      ['no reference', { ...given, cpsReference: ' ' }, 'cpsReference', /Give the CPS reference/],
      ['a word', { ...given, cpsReference: 'none yet' }, 'cpsReference', /has figures/],
      ['more than fits', { ...given, cpsReference: '1'.padEnd(41, 'a') }, 'cpsReference', /Give the CPS/],
      ['a name', { ...given, cpsReference: 'Mrs Example, 12' }, 'cpsReference', /a name/],
      ['no day', { ...given, cpsDecidedOn: '' }, 'cpsDecidedOn', /Give the day/],
      ['the day before it was sent', { ...given, cpsDecidedOn: '2026-11-19' }, 'cpsDecidedOn', /after it/],
      ['a day to come', { ...given, cpsDecidedOn: '2026-11-21' }, 'cpsDecidedOn', /not after today/],
    ])('then %s is asked for again, and what was typed is kept', (_what, inputs, id, error) => {
      const { commands, view, stopped } = pressed('charge', 'confirm', referredToCps(), inputs);
      expect(commands).toEqual([]);
      expect(view.fields[id]).toEqual({
        value: inputs[id]?.trim(),
        error: expect.stringMatching(error),
      });
      const other = id === 'cpsReference' ? 'cpsDecidedOn' : 'cpsReference';
      expect(view.fields[other]).toEqual({ value: inputs[other]?.trim(), error: '' });
      expect(stopped !== undefined).toBe(error.source === 'a name');
    });
  });

  test('then the CPS can have decided on no day before the breach was sent to it, though the case is older', () => {
    const { theCase, events } = referredToCps();
    const older = { events, theCase: { ...theCase, openedAt: '2026-11-01T09:00:00.000Z' } };
    const inputs = { cpsReference: '20AB1234526', cpsDecidedOn: '2026-11-19' };
    const { commands, view } = pressed('charge', 'confirm', older, inputs);
    expect([commands, view.fields.cpsDecidedOn?.error]).toEqual([[], expect.stringMatching(/after it/)]);
  });

  // What time ended is put to a sergeant, who decides it, and the question can be taken back.
  test('then whoever closes what is statute-barred is asked at once', () => {
    const barred = tell(drafting(), { type: 'record-undiverted', record: frozenRecord, outcomeCode: '17' });
    const refused = tell(
      barred,
      { type: 'decide-authority', approved: false, reason: 'Look at the day again.' },
      { by: sergeant },
    );
    expect(pressed('no-further-action', 'case', refused).commands).toEqual([
      { type: 'decide-instead', disposal: 'no-further-action' },
    ]);
    expect(pressed('charge', 'case', refused).isNotOffered).toBe(true);
  });

  // Who declined as much or more decides it (R24), and decides on a reason, not on the assessment alone.
  describe('which would end what a sergeant declined', () => {
    const undiverted = tell(drafting(), { type: 'record-undiverted', record: frozenRecord });
    const refused = {
      approved: false,
      disposal: 'conditional-caution',
      reason: 'Charge.',
      at: minute(0),
      basis: '',
    } as const;
    const story = {
      ...undiverted,
      theCase: { ...undiverted.theCase, refusals: [{ ...refused, by: sergeant }] },
    };
    const ends = (step: string, endReason?: string) =>
      pressed('no-further-action', step, story, endReason === undefined ? {} : { endReason });

    test('then the officer is asked why, once', () => {
      const { commands, view } = ends('case');
      expect(commands).toEqual([]);
      expect(view.note).toContain('Why should it go no further?');
      expect(view.fields.endReason).toEqual({ value: '', error: '' });
      expect([view.target.step, view.verbs]).toEqual(['confirm', ['no-further-action', 'open']]);
    });

    test.each([
      ['', /whole sentence/],
      ['x', /whole sentence/],
      ['Her name is Pat Example and she will not speak.', /a name/],
    ])('then nobody is asked with “%s”, and it is kept in its field', (typed, error) => {
      const { commands, view } = ends('confirm', typed);
      expect(commands).toEqual([]);
      expect(view.fields.endReason).toEqual({ value: typed, error: expect.stringMatching(error) });
    });

    // Their phone may have died since: what was stopped is nowhere else (CPIA 1996 s.23, the Code: retain).
    describe('and whose reason was stopped', () => {
      const typed = 'Her name is Pat Example and she will not speak.';
      const stopped = { at: minute(9), by: story.theCase.officer.id, step: 'confirm', field: 'endReason' };
      const later = (type: 'authority-requested' | 'decided-instead' | 'victim-call-left', at: string) =>
        ({ at, by: { kind: 'clock' }, cause: 'c', event: { type } }) as unknown as LoggedEvent;
      const form = (record: object, step = 'case', inputs: Press['inputs'] = {}) => {
        const walked = { theCase: story.theCase, record: { notices: [], ...record }, way: undefined };
        const press = { verb: 'no-further-action', step, inputs } as Press;
        const { show } = pressCase(press, walked as unknown as WalkedCase, deps);
        return show(walked as unknown as WalkedCase, '').fields;
      };
      const kept = (events: readonly LoggedEvent[], by = stopped.by) => ({
        events,
        stopped: [{ ...stopped, by, text: typed }],
      });

      test('then it stands in its form when that is opened again', () => {
        expect(form(kept([]))).toEqual({ endReason: { value: typed, error: '' } });
        expect(form(kept([later('victim-call-left', minute(10))]))).toEqual({
          endReason: { value: typed, error: '' },
        });
      });

      test('then what is typed now is not written over', () => {
        expect(form(kept([]), 'confirm', { endReason: 'No' })).toHaveProperty('endReason.value', 'No');
      });

      test.each(['authority-requested', 'decided-instead'] as const)(
        'then it is over once the question is: %s',
        (type) => {
          expect(form(kept([later(type, minute(9))]))).toEqual({ endReason: { value: '', error: '' } });
          expect(form(kept([later(type, minute(8))])), 'an earlier one').toHaveProperty(
            'endReason.value',
            typed,
          );
        },
      );

      test('then nobody else’s comes back', () => {
        expect(form(kept([], 'somebody-else'))).toEqual({ endReason: { value: '', error: '' } });
      });
    });

    test('then what was not asked for as it names somebody is kept for them', () => {
      const named = 'Her name is Pat Example and she will not speak.';
      expect(ends('confirm', named).stopped).toEqual({ endReason: named });
      expect(ends('confirm', 'x').stopped).toBeUndefined();
    });

    test('then whoever decides is asked with the reason', () => {
      const reason = 'The only witness has moved abroad.';
      expect(ends('confirm', reason).commands).toEqual([
        { type: 'decide-instead', disposal: 'no-further-action', reason },
      ]);
    });
  });

  // A decision binds the rank that gave it: what was signed is taken back by a sergeant or above, who knows why.
  describe('which would withdraw a caution that was signed', () => {
    const reason = 'They have moved abroad and cannot finish the course.';

    test('then the officer is asked why, once', () => {
      const { commands, view } = pressed('withdraw', 'case', filedConditionalCaution());
      expect(commands).toEqual([]);
      expect(view.note).toContain('Why should it be withdrawn? The decision maker alone reads it.');
      expect(view.fields).toEqual({ withdrawReason: { value: '', error: '' } });
      expect([view.target.step, view.verbs]).toEqual(['confirm', ['withdraw', 'open']]);
    });

    test('then nobody is asked without a reason, and whoever decides is asked with it', () => {
      const without = pressed('withdraw', 'confirm', filedConditionalCaution());
      expect(without.commands).toEqual([]);
      expect(without.view.fields.withdrawReason?.error).toMatch(/whole sentence/);
      const inputs = { withdrawReason: reason };
      const asked = pressed('withdraw', 'confirm', filedConditionalCaution(), inputs);
      expect(asked.commands).toEqual([{ type: 'withdraw', reason }]);
    });

    // A card in the chat since before the two questions had a field each.
    test('then an older card that calls the reason otherwise asks with it too', () => {
      const asked = pressed('withdraw', 'confirm', filedConditionalCaution(), { endReason: reason });
      expect(asked.commands).toEqual([{ type: 'withdraw', reason }]);
    });

    test('then what was stopped there is no text of the question why it should go no further', () => {
      const named = 'Her name is Pat Example and she will not speak.';
      const { stopped } = pressed('withdraw', 'confirm', filedConditionalCaution(), {
        withdrawReason: named,
      });
      expect(stopped).toEqual({ withdrawReason: named });
    });

    test.each<[string, () => Story]>([
      ['while it is in breach', breachedConditionalCaution],
      ['while somebody is asked already', askedToWithdraw],
    ])('then it is not asked about %s', (_when, story) => {
      for (const step of ['case', 'confirm']) {
        const { commands, isNotOffered } = pressed('withdraw', step, story(), { withdrawReason: reason });
        expect([commands, isNotOffered]).toEqual([[], true]);
      }
    });

    test('then whether all is done is asked as of any other case, without a reason', () => {
      const { view } = pressed('mark-done', 'case', courseCompleted());
      expect(view.note).toContain('Is everything done that was agreed?');
      expect(pressed('mark-done', 'confirm', courseCompleted()).commands).toEqual([{ type: 'mark-done' }]);
    });
  });

  test('then what the case does not offer today is not asked about either', () => {
    for (const verb of ['mark-done', 'mark-not-done'] as const)
      expect(pressed(verb, 'case', drafting()).isNotOffered).toBe(true);
  });

  test.each<[Press['verb'], string]>([
    ['withdraw', 'confirm'],
    ['mark-done', 'confirm'],
    ['mark-not-done', 'confirm'],
    ['child-referred', 'confirm'],
    ['parent-told', 'confirm'],
    ['withdraw', 'withdraw'],
  ])('then “%s” on the card of the question (%s) does it', (verb, step) => {
    expect(pressed(verb, step).commands).toEqual([{ type: verb }]);
  });
});
