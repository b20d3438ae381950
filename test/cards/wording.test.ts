import { describe, expect, test } from 'vitest';
import { elementsOf, isInput } from '../../src/cards/element.ts';
import { choicesOf, inputsOf } from '../../src/cards/fillInput.ts';
import { templateOf } from '../../src/cards/templateOf.ts';
import { wording } from '../../src/cards/wording.ts';
import { factInput, inputValue, parseFacts } from '../../src/dialogue/inputs/factInput.ts';
import { placeChoices } from '../../src/dialogue/inputs/placeChoices.ts';
import type { FactName, Known } from '../../src/law/facts.ts';
import { everyNeed } from '../../src/law/vocabulary.ts';
import { westMidlands } from '../support/westMidlands.ts';

/** Where a fact is asked; a new fact does not compile until it has a place here. */
const places: Readonly<Record<FactName, 'questions' | 'later' | 'nowhere'>> = {
  offence: 'questions',
  offenceDate: 'questions',
  age: 'questions',
  sex: 'questions',
  admission: 'questions',
  admissionInduced: 'questions',
  evidence: 'questions',
  consent: 'later',
  consequencesExplained: 'later',
  appropriateAdult: 'questions',
  domesticAbuse: 'questions',
  dashRisk: 'questions',
  coerciveControl: 'questions',
  protectiveOrder: 'questions',
  daInLast2Years: 'questions',
  hateCrime: 'questions',
  supplyIndicated: 'questions',
  divertHistory: 'questions',
  weapon: 'questions',
  emergencyWorkerVictim: 'questions',
  injury: 'questions',
  likelySentence: 'questions',
  history: 'questions',
  convictions: 'questions',
  previous: 'nowhere',
  onCourtOrder: 'questions',
  onBail: 'questions',
  wanted: 'questions',
  iomManaged: 'questions',
  relevantForeignNational: 'questions',
  victim: 'questions',
  victimContacted: 'later',
  victimView: 'later',
  victimEnhanced: 'later',
  remedyChosen: 'later',
  exceptional: 'nowhere',
  value: 'questions',
  vulnerable: 'questions',
  drugTest: 'later',
  spouse: 'questions',
  statementDate: 'questions',
  evidenceDate: 'questions',
  gravityFactors: 'questions',
  borough: 'questions',
  needs: 'questions',
  alcoholPattern: 'questions',
  risk: 'questions',
  employment: 'questions',
  canPay: 'questions',
  canPayMoney: 'later',
  digitalAccess: 'questions',
  interpreterNeeded: 'questions',
  language: 'questions',
  drug: 'questions',
  mentalHealth: 'questions',
  gangRisk: 'questions',
  careExperienced: 'nowhere',
  caringDuties: 'questions',
  inCustody: 'questions',
};
const asked = (Object.keys(places) as FactName[]).filter((fact) => places[fact] === 'questions');

type Values<F extends FactName> = Readonly<Record<Known<F> & string, true>>;
type OfWords =
  | 'admission'
  | 'evidence'
  | 'domesticAbuse'
  | 'dashRisk'
  | 'weapon'
  | 'injury'
  | 'likelySentence'
  | 'history'
  | 'victim'
  | 'risk'
  | 'employment'
  | 'drug'
  | 'sex';

/** Every value of every fact that is chosen from words; a new value does not compile until it is here. */
const values: { readonly [F in OfWords]: Values<F> } = {
  admission: { full: true, 'accepts-responsibility': true, 'no-reply': true, denies: true },
  evidence: { 'charge-standard': true, 'reasonable-suspicion': true, insufficient: true },
  domesticAbuse: { none: true, 'intimate-partner': true, family: true },
  dashRisk: { standard: true, medium: true, high: true },
  weapon: { none: true, possessed: true, threatened: true, used: true },
  injury: { none: true, minor: true, serious: true },
  likelySentence: { 'fine-or-discharge': true, 'low-community': true, 'high-community': true, custody: true },
  history: { none: true, some: true, similar: true, several: true },
  victim: { none: true, person: true, business: true, police: true, child: true },
  risk: { low: true, medium: true, high: true },
  employment: { working: true, 'out-of-work': true, education: true },
  sex: { female: true, male: true, other: true, unknown: true },
  drug: {
    cannabis: true,
    cocaine: true,
    heroin: true,
    crack: true,
    mdma: true,
    ketamine: true,
    nps: true,
    other: true,
    unknown: true,
  },
};

const template = templateOf('questions');
const inputs = inputsOf(template);

describe('the questions card', () => {
  test.each(asked)('has exactly one input for %s', (fact) => {
    const named = elementsOf(template).filter(
      (element) => isInput(element) && element.id === factInput(fact),
    );
    expect(named).toHaveLength(1);
  });

  test('asks for nothing else', () => {
    const needed = new Set([...asked.map(factInput), 'needsFirst']);
    expect([...inputs.keys()].filter((id) => !needed.has(id))).toEqual([]);
  });

  test.each(Object.entries(values))('offers for %s exactly the values it can have', (fact, allowed) => {
    const input = inputs.get(fact);
    const offered = input ? choicesOf(input).map(({ value }) => value) : [];
    expect(offered.toSorted()).toEqual(Object.keys(allowed).toSorted());
  });

  const choices = [...inputs]
    .filter(([id]) => id !== 'needsFirst')
    .flatMap(([id, input]) => choicesOf(input).map(({ value }) => [id, value] as const));

  test('leaves where they live to the places of the force', () => {
    const input = inputs.get('borough');
    expect(input ? choicesOf(input) : undefined).toEqual([]);
    expect(placeChoices(westMidlands)).toEqual([
      { title: 'Birmingham', value: 'birmingham' },
      { title: 'Coventry', value: 'coventry' },
      { title: 'Dudley', value: 'dudley' },
      { title: 'Sandwell', value: 'sandwell' },
      { title: 'Solihull', value: 'solihull' },
      { title: 'Walsall', value: 'walsall' },
      { title: 'Wolverhampton', value: 'wolverhampton' },
      { title: 'Outside the force area', value: 'outside' },
    ]);
  });

  test('offers every need as the one that led to it most', () => {
    const first = inputs.get('needsFirst');
    expect((first ? choicesOf(first) : []).map(({ value }) => value)).toEqual([...everyNeed]);
  });

  test.each(choices)('has the choice of %s with value %s, which the dialogue understands', (id, value) => {
    const facts = asked.filter((fact) => factInput(fact) === id);
    const read = parseFacts(facts, { [id]: value }, westMidlands);
    expect(read.errors).toEqual({});
    expect(inputValue(id, read.facts)).toBe(value);
  });
});

describe('the wording', () => {
  const { question, answer } = wording({ borough: placeChoices(westMidlands) });

  test.each<[FactName, unknown, string, string]>([
    ['admission', 'denies', 'Does the person admit it?', 'No, denies it'],
    ['borough', 'dudley', 'Where do they live?', 'Dudley'],
    ['borough', 'outside', 'Where do they live?', 'Outside the force area'],
    ['age', 34, 'How old is the person?', '34'],
    ['needs', ['alcohol', 'family'], 'What lies behind this?', 'Alcohol, Family or relationships'],
    ['needs', [], 'What lies behind this?', 'None'],
    ['alcoholPattern', 'binge', 'Does drinking play a part?', 'Yes, in binges'],
    // A box that nobody ticked is no answer: nobody said that they are well.
    ['alcoholPattern', 'none', 'Does drinking play a part?', 'Not raised'],
    ['mentalHealth', 'none', 'Is there a mental illness?', 'Not raised'],
    ['offenceDate', '2026-11-20', 'When did it happen?', 'Friday 20 November 2026'],
    ['statementDate', '2026-10-20', 'When was the victim’s first MG11 or VRI?', 'Tuesday 20 October 2026'],
    ['statementDate', 'none', 'When was the victim’s first MG11 or VRI?', 'Not yet'],
    ['wanted', false, 'Wanted for another matter', 'No'],
    ['canPay', true, 'Can they pay a course fee?', 'Yes'],
    ['canPayMoney', true, 'Can they pay the money by the day that is set?', 'Yes'],
    ['consent', 'agrees', 'Do they agree to it?', 'Yes, they agree'],
    ['victimView', 'opposes', 'What is their view?', 'Opposes it'],
    ['remedyChosen', 'apology', 'What they chose from the community remedy list', 'apology'],
    ['victimEnhanced', true, 'They have enhanced rights', 'Yes'],
    ['previous', 'x', 'previous', 'x'],
  ])('of %s = %j reads "%s: %s"', (fact, value, itsQuestion, itsAnswer) => {
    expect(question(fact)).toBe(itsQuestion);
    expect(answer(fact, value)).toBe(itsAnswer);
  });

  test.each(asked)('has a question for %s that is no code name', (fact) => {
    expect(question(fact)).not.toBe(fact);
    expect(question(fact)).not.toMatch(/required|optional/);
  });
});
