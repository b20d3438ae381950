import { describe, expect, test } from 'vitest';
import type { View } from '../../src/dialogue/view/view.ts';
import type { CaseEvent, LoggedEvent } from '../../src/domain/case/caseEvent.ts';
import type { StoppedText } from '../../src/store/store.ts';
import { isTextOver } from '../../src/turns/isTextOver.ts';
import { withOwnText } from '../../src/turns/withOwnText.ts';
import { withStopped } from '../../src/turns/withStopped.ts';
import { minute, officer, sergeant } from '../support/caseStories.ts';

const named = 'Ring his mother on 07700 900123.';
const stopped = (some: Partial<StoppedText> = {}): StoppedText => ({
  ...{ at: minute(5), by: sergeant.id, step: 'authorisation', field: 'reason', text: named },
  ...some,
});
const logged = (type: CaseEvent['type'], at: string, by = sergeant, some: object = {}): LoggedEvent =>
  ({
    at,
    by: { kind: 'staff', id: by.id, name: by.name },
    cause: 'c',
    event: { type, ...some },
  }) as LoggedEvent;
const view = (value = '') =>
  ({
    target: { step: 'authorisation' },
    fields: { reason: { value, error: 'Leave out a phone number.' }, other: { value: '', error: '' } },
  }) as unknown as View;

// What was stopped names somebody: it comes back to its writer, in the form it was written in, and to nobody else.
describe('given a text that was stopped, when a card is drawn, then its field has it', () => {
  const shown = (texts: readonly StoppedText[], card = view(), events: readonly LoggedEvent[] = []) =>
    withOwnText(card, { stopped: texts, events }, sergeant.id).fields;

  test('for its writer, and the rest of the card is as it was', () => {
    expect(shown([stopped()])).toEqual({
      reason: { value: named, error: 'Leave out a phone number.' },
      other: { value: '', error: '' },
    });
  });

  test.each<[string, readonly StoppedText[]]>([
    ['of somebody else', [stopped({ by: officer.id })]],
    ['of another card', [stopped({ step: 'breach' })]],
    ['of another field', [stopped({ field: 'note' })]],
    ['of nobody', []],
  ])('and never one %s', (_whose, texts) => {
    expect(shown(texts)).toEqual(view().fields);
    expect(shown([...texts, stopped({ text: 'Mine.' })])).toHaveProperty('reason.value', 'Mine.');
  });

  test('the last one of several, and not over what they type now', () => {
    expect(shown([stopped(), stopped({ text: 'Later.' })])).toHaveProperty('reason.value', 'Later.');
    expect(shown([stopped()], view('Typed now.'))).toHaveProperty('reason.value', 'Typed now.');
  });

  test('and none once the question is over', () => {
    const over = [logged('authority-decided', minute(6))];
    expect(shown([stopped()], view(), over)).toEqual(view().fields);
  });

  test('where nothing was stopped the card is the same', () => {
    const card = view();
    expect(withOwnText(card, { events: [] }, sergeant.id)).toBe(card);
  });
});

describe('given a text that was stopped, when something happens, then the question is over:', () => {
  const answered = { step: 'assessment' };
  test.each<[string, StoppedText['step'], LoggedEvent, boolean]>([
    ['a request is decided', 'authorisation', logged('authority-decided', minute(6)), true],
    ['it is asked anew', 'authorisation', logged('authority-requested', minute(6)), true],
    ['at that very moment', 'authorisation', logged('authority-decided', minute(5)), true],
    ['and not before it', 'authorisation', logged('authority-decided', minute(4)), false],
    ['whether it is withdrawn is decided', 'authorisation', logged('withdrawal-decided', minute(6)), true],
    ['a breach is no request', 'authorisation', logged('breach-decided', minute(6)), false],
    ['a breach is decided', 'breach', logged('breach-decided', minute(6)), true],
    ['it is breached again', 'breach', logged('breached', minute(6)), true],
    ['a request is no breach', 'breach', logged('authority-decided', minute(6)), false],
    ['why it should end is asked', 'confirm', logged('withdrawal-requested', minute(6)), true],
    ['how it goes on is recorded', 'confirm', logged('decided-instead', minute(6)), true],
    ['a decision answers nothing there', 'confirm', logged('authority-decided', minute(6)), false],
    ['its writer answered', 'assessment', logged('answered', minute(6), sergeant, answered), true],
    ['another answered', 'assessment', logged('answered', minute(6), officer, answered), false],
    ['another card was answered', 'victim', logged('answered', minute(6), sergeant, answered), false],
    ['nothing was answered', 'assessment', logged('withdrawn', minute(6)), false],
  ])('%s (%s)', (_what, step, event, is) => {
    expect(isTextOver(stopped({ step }), [event])).toBe(is);
  });
});

// Retain first (CPIA 1996 s.23, the Code): each text of each writer, and the same one once.
describe('given what was stopped before, when more is, then what is kept is', () => {
  const press = { by: { id: sergeant.id, name: sergeant.name }, step: 'authorisation' } as const;
  const kept = (
    before: readonly StoppedText[],
    typed: Record<string, string>,
    events: readonly LoggedEvent[] = [],
  ) => withStopped({ stopped: before, events }, press, typed, minute(7));
  const added = stopped({ at: minute(7) });

  test('that beside the rest, and nothing where nothing was typed', () => {
    expect(kept([], { reason: named })).toEqual([added]);
    expect(kept([stopped({ text: 'Other.' })], { reason: named })).toEqual([
      stopped({ text: 'Other.' }),
      added,
    ]);
    expect(kept([], { reason: '' })).toBeUndefined();
    expect(withStopped({ events: [] }, press, undefined, minute(7))).toBeUndefined();
  });

  test('the same text once, until it is asked anew', () => {
    expect(kept([stopped()], { reason: named })).toBeUndefined();
    expect(kept([stopped()], { reason: named }, [logged('authority-requested', minute(6))])).toHaveLength(2);
  });

  test.each<[string, Partial<StoppedText>]>([
    ['another writer', { by: officer.id }],
    ['another card', { step: 'breach' }],
    ['another field', { field: 'note' }],
    ['other words', { text: 'Other.' }],
  ])('both, of %s', (_what, some) => {
    expect(kept([stopped(some)], { reason: named })).toEqual([stopped(some), added]);
  });
});
