import { describe, expect, test } from 'vitest';
import { elementsOf } from '../../src/cards/element.ts';
import { renderCard } from '../../src/cards/renderCard.ts';
import type { View } from '../../src/dialogue/view/view.ts';
import { about, fixtures, nothing, view } from './fixtures.ts';

function draw(drawn: View) {
  return elementsOf(renderCard(drawn, 'nonce-1').card as never);
}

function inputOf(drawn: View, id: string) {
  return draw(drawn).find((element) => element.id === id);
}

const asking = (fields: View['fields']) =>
  view('questions', { data: { about: about(), more: true, found: '', ageSaid: false }, fields });

describe('given a view with fields', () => {
  test.each([
    ['age', '34', 34],
    ['age', 'thirty', undefined],
    ['age', '', undefined],
    ['offenceDate', '2026-11-20', '2026-11-20'],
    ['offenceDate', 'yesterday', undefined],
    ['admission', 'denies', 'denies'],
    ['admission', 'perhaps', undefined],
    ['needs', 'drugs,family', 'drugs,family'],
    ['needs', 'drugs,chess', 'drugs'],
  ])('then %s that holds "%s" stands on the card as %s', (id, typed, shown) => {
    const input = inputOf(asking({ [id]: { value: typed, error: '' } }), id);
    expect(input).toBeDefined();
    expect(input?.value).toBe(shown);
  });

  test('then what was typed comes back as it was typed', () => {
    const typed = '[a](b) <at>c</at> *d* _e_';
    const drawn = view('offence', {
      data: { about: about() },
      fields: { words: { value: typed, error: 'Try again.' } },
    });
    expect(inputOf(drawn, 'words')?.value).toBe(typed);
  });

  test('then choices can be narrowed, and come from data', () => {
    const drawn = asking({
      admission: { ...nothing, only: ['full', 'denies'] },
      offence: { ...nothing, choices: [{ title: 'Affray', value: 'po-3' }] },
    });
    expect(inputOf(drawn, 'admission')?.choices).toMatchObject([{ value: 'full' }, { value: 'denies' }]);
    expect(inputOf(drawn, 'offence')?.choices).toEqual([{ title: 'Affray', value: 'po-3' }]);
  });

  test('then many choices from data fold into a menu', () => {
    const choices = Array.from({ length: 9 }, (_, i) => ({ title: `Case ${i}`, value: `c-${i}` }));
    const few = asking({ offence: { ...nothing, choices: choices.slice(1) } });
    expect(inputOf(few, 'offence')?.style).toBe('expanded');
    expect(inputOf(asking({ offence: { ...nothing, choices } }), 'offence')?.style).toBe('compact');
  });

  test('then the line at the top counts and names what needs attention', () => {
    const wrong = { value: '', error: 'Choose one of the answers.' };
    const line = draw(asking({ age: nothing, admission: wrong, borough: wrong })).find(
      ({ color }) => color === 'Attention',
    );
    expect(line?.text).toBe(
      'There is a problem: check 2 answers: “Does the person admit it?”, “Where do they live?”',
    );
  });
});

describe('given a view that could not be right', () => {
  const base = {
    about: about(),
    heading: 'Case',
    lines: [],
    support: [],
    next: '',
    history: [],
    correction: '',
    endIt: 'No further action',
    cpsAsked: 'required',
    doneIt: 'Mark as completed',
    withdrawIt: 'Withdraw this case',
    recordIt: 'Not diverted: go on without it',
    correctIt: 'Recorded by mistake: correct it',
  };

  test.each<[string, () => View, RegExp]>([
    [
      'data with a place more',
      () => view('case', { data: { ...base, extra: 1 } as never }),
      /contract at data \(unrec/,
    ],
    ['data with a null', () => view('case', { data: { ...base, next: null } as never }), /contract at next/],
    [
      'data with a hole',
      () => view('case', { data: { ...base, lines: [{}] } as never }),
      /contract at lines\.0\.text/,
    ],
    [
      'a field without an input',
      () => view('case', { data: base, fields: { age: nothing } }),
      /field age has no input/,
    ],
    [
      'a verb without a button',
      () => view('case', { data: base, verbs: ['approve'] }),
      /pressed for approve/,
    ],
    [
      'more than fits',
      () =>
        view('case', {
          data: { ...base, history: Array.from({ length: 300 }, () => ({ text: 'x'.repeat(90) })) },
        }),
      /bytes; 30720 is the most/,
    ],
  ])('with %s, then drawing it fails and says why', (_, bad, why) => {
    expect(() => renderCard(bad(), 'nonce-1')).toThrow(why);
  });

  test('then the message holds nothing of the data', () => {
    const bad = view('case', { data: { ...base, next: 'Jane Doe 07700 900123', more: 'Jane Doe' } as never });
    expect(() => renderCard(bad, 'nonce-1')).toThrow(/^(?!.*Jane)/);
  });
});

describe('the banner on a locked phone', () => {
  // "odd" ones stand for what people type; nobody types a reference.
  const drawnByUs = Object.entries(fixtures).filter(([name]) => name !== 'case, odd');
  test.each(drawnByUs)('of "%s" holds a reference at most, and which of two it is', (_, drawn) => {
    const { summary } = renderCard(drawn, 'nonce-1');
    expect(summary).toMatch(/^(Waymark|[A-Z]{1,4}-\w{4}-\w{2}): (needs you|news)$/);
  });

  // What a reader must do something about, by what a person would say who was handed the card.
  test.each([
    ['a step of the dialogue', fixtures.assessment, 'WM-7Q4K-93: needs you'],
    ['a case to be filed', fixtures.file, 'WM-7Q4K-93: needs you'],
    ['a place that waits for an answer', fixtures['message, place offered'], 'WM-7Q4K-93: needs you'],
    ['a session that was booked', fixtures.message, 'WM-7Q4K-93: news'],
    ['a greeting', fixtures.welcome, 'Waymark: news'],
    ['something that went wrong', fixtures['message, bare'], 'Waymark: news'],
  ])('of %s', (_, drawn, says) => {
    expect(renderCard(drawn as View, 'nonce-1').summary).toBe(says);
  });
});

test('drawing does not change the template: the same view is drawn the same twice', () => {
  const once = renderCard(fixtures.assessment as View, 'nonce-1');
  renderCard(fixtures['assessment, odd'] as View, 'nonce-2');
  expect(renderCard(fixtures.assessment as View, 'nonce-1')).toEqual(once);
});
