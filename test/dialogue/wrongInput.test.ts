import { describe, expect, test } from 'vitest';
import { inputValue, parseFacts } from '../../src/dialogue/inputs/factInput.ts';
import { parsePerson } from '../../src/dialogue/steps/parsePerson.ts';
import { day } from '../../src/law/day.ts';
import type { Facts } from '../../src/law/facts.ts';
import { barFight, possession, shopChild, westMidlands } from '../support/westMidlands.ts';
import { decided, type Inputs, press, type Sitting, walkThrough } from './sitting.ts';
import { answersFor, askedFacts } from './typing.ts';

const errorsOf = ({ view }: Sitting) =>
  Object.fromEntries(
    Object.entries(view.fields).flatMap(([id, { error }]) => (error === '' ? [] : [[id, error]])),
  );
const errors = (sitting: Sitting) => Object.keys(errorsOf(sitting)).sort();

const offenceCard = () => walkThrough([]);
const questionsCard = () => walkThrough([{ words: 'punched' }]);
const possessionCard = () => askedFacts(walkThrough([{ words: 'weed' }]), possession);
const childCard = () => askedFacts(walkThrough([{ words: 'shoplifting' }]), shopChild);
const resultCard = () => askedFacts(questionsCard(), barFight);
const courseCard = () => decided(press(resultCard(), 'answer', { disposal: 'conditional-caution' }), true);
const victimCard = () => walkThrough([{ intervention: 'alcohol-related-violence' }], courseCard());
const victim: Inputs = { victimContacted: 'reached', victimView: 'supports' };
const wants: Inputs = { remedyChosen: 'none', victimNextBy: '2026-11-27' };
const viewsCard = () => walkThrough([victim], victimCard());
const conditionsCard = () => walkThrough([wants], viewsCard());
/** The same of something that happened on 1 September: it must be charged by 1 March. */
const oldConditionsCard = () => {
  const old = askedFacts(questionsCard(), { ...barFight, offenceDate: day('2026-09-01') });
  const asked = press(old, 'answer', { disposal: 'conditional-caution' });
  return walkThrough([{ intervention: 'alcohol-related-violence' }, victim, wants], decided(asked, true));
};
const fits: Inputs = {
  deadline: '2027-03-12',
  conditionsFit: 'appropriate,proportionate,achievable',
};
const addedCard = (added: string) => () => press(conditionsCard(), 'answer', { ...fits, addFirst: added });
const fileCard = () => walkThrough([fits], conditionsCard());
const person: Inputs = { name: 'Zebedee Quillfeather', phone: '07700 900 123', safeToCall: 'evenings-zz' };
const said: Inputs = { consent: 'agrees', consequencesExplained: 'true', signed: 'true' };

type Row = readonly [string, () => Sitting, Inputs, readonly string[]];

const rows: readonly Row[] = [
  ['offence: nothing typed', offenceCard, { words: '  ' }, ['words']],
  ['offence: nothing found', offenceCard, { words: 'qqqqqq' }, ['words']],
  ['questions: an offence tomorrow', questionsCard, { offenceDate: '2026-11-21' }, ['offenceDate']],
  ['questions: no such day', questionsCard, { offenceDate: '2026-02-30' }, ['offenceDate']],
  ['questions: no day', questionsCard, { offenceDate: '' }, ['offenceDate']],
  ['questions: an offence that was not found', questionsCard, { offence: 'robbery' }, ['offence']],
  ['questions: no age', questionsCard, { age: '' }, ['age']],
  ['questions: an age in words', questionsCard, { age: 'twenty' }, ['age']],
  ['questions: an age beyond any', questionsCard, { age: '121' }, ['age']],
  ['questions: an answer that is not offered', questionsCard, { admission: 'maybe' }, ['admission']],
  ['result: a disposal that is not open', resultCard, { disposal: 'charge' }, ['disposal']],
  ['course: one that is not offered', courseCard, { intervention: 'divert' }, ['intervention']],
  ['conditions: no confirmation', conditionsCard, { ...fits, conditionsFit: '' }, ['conditionsFit']],
  [
    'conditions: two confirmations of three',
    conditionsCard,
    { ...fits, conditionsFit: 'appropriate,achievable' },
    ['conditionsFit'],
  ],
  ['conditions: one that is not offered', conditionsCard, { ...fits, addFirst: 'stocks' }, ['addFirst']],
  [
    'conditions: the same twice',
    addedCard('repair'),
    { ...fits, addFirst: 'repair', addSecond: 'repair' },
    ['addSecond'],
  ],
  [
    'conditions: no hours',
    addedCard('unpaid-reparative-hours'),
    { ...fits, addFirst: 'unpaid-reparative-hours' },
    ['attendanceHours'],
  ],
  [
    'conditions: half an hour',
    addedCard('unpaid-reparative-hours'),
    { ...fits, addFirst: 'unpaid-reparative-hours', attendanceHours: '7.5' },
    ['attendanceHours'],
  ],
  [
    'conditions: more hours than the law allows',
    addedCard('unpaid-reparative-hours'),
    { ...fits, addFirst: 'unpaid-reparative-hours', attendanceHours: '21' },
    ['attendanceHours'],
  ],
  [
    'conditions: a penalty over the cap',
    addedCard('financial-penalty'),
    { ...fits, addFirst: 'financial-penalty', penaltyPounds: '51', canPayMoney: 'yes' },
    ['penaltyPounds'],
  ],
  [
    'conditions: a sum in words',
    addedCard('compensation'),
    {
      ...fits,
      addFirst: 'compensation',
      compensationPounds: 'forty',
      compensationPayee: 'victim',
      canPayMoney: 'yes',
    },
    ['compensationPounds'],
  ],
  ['conditions: a deadline today', conditionsCard, { ...fits, deadline: '2026-11-20' }, ['deadline']],
  [
    'conditions: a deadline past the longest',
    conditionsCard,
    { ...fits, deadline: '2027-04-10' },
    ['deadline'],
  ],
  ['conditions: no such day', conditionsCard, { ...fits, deadline: '2027-02-30' }, ['deadline']],
  [
    'conditions: too late to charge a summary offence after a breach',
    oldConditionsCard,
    { ...fits, deadline: '2027-03-12' },
    ['deadline'],
  ],
  ['victim: not tried', victimCard, { ...victim, victimContacted: '' }, ['victimContacted']],
  ['victim: reached, but no view', victimCard, { ...victim, victimView: '' }, ['victimView']],
  ['views: a remedy not on the list', viewsCard, { ...wants, remedyChosen: 'stocks' }, ['remedyChosen']],
  ['views: no day to hear next', viewsCard, { ...wants, victimNextBy: '' }, ['victimNextBy']],
  ['views: a contact that is none', viewsCard, { ...wants, victimContact: '12345' }, ['victimContact']],
  [
    'views: texts, and no number',
    viewsCard,
    { ...wants, victimPreferred: 'text', victimMessages: 'true' },
    ['victimContact'],
  ],
  ['file: nothing', fileCard, {}, ['consent', 'consequencesExplained', 'name', 'phone', 'signed']],
  ['file: no signature', fileCard, { ...said, ...person, signed: 'false' }, ['signed']],
  ['file: a phone number that is none', fileCard, { ...said, ...person, phone: '12345' }, ['phone']],
  ['possession: nothing', possessionCard, {}, ['consent', 'name', 'phone']],
  ['child: nothing', childCard, {}, ['appropriateAdult', 'carerName', 'carerPhone', 'name']],
];

describe('given a card answered wrongly, then it comes back with a message at the field:', () => {
  test.each(rows)('%s', (_what, card, inputs, expected) => {
    const before = card();
    const given =
      before.view.card === 'questions' ? { ...answersFor(before.view, barFight), ...inputs } : inputs;
    const after = press(before, before.view.verbs[0] ?? 'answer', given);
    expect(errors(after)).toEqual([...expected].sort());
    expect(after.view.target.step).toBe(before.view.target.step);
    for (const sentence of Object.values(errorsOf(after))) expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
    expect(after.view.target.revision).toBe(after.story.theCase.revision);
  });

  test('what was typed beside it stays, and nothing was answered', () => {
    const before = questionsCard();
    const given = { ...answersFor(before.view, barFight), age: 'twenty' };
    const after = press(before, 'answer', given);
    for (const [id, { value }] of Object.entries(after.view.fields))
      expect(value, id).toBe(given[id as 'age']);
    expect(after.story).toEqual(before.story);
  });
});

describe('given personal details beside a wrong field, then', () => {
  test('those that were right are kept, asked no more, and stand on no card', () => {
    const after = press(fileCard(), 'file', { ...said, ...person, phone: '12345' });
    expect(after.story.theCase.person).toEqual({ name: person.name, safeToCall: person.safeToCall });
    expect(JSON.stringify(after.view)).not.toMatch(/Zebedee|evenings-zz|12345/);
    expect(JSON.stringify(after.view.data)).toContain('Name: recorded');
    const filed = press(after, 'file', { ...said, phone: '07700900123' });
    expect(filed.story.theCase).toMatchObject({
      state: { status: 'in-progress' },
      person: { name: person.name, phone: '07700900123', safeToCall: person.safeToCall },
    });
  });

  test('consent and signature are kept too, for the same agreement', () => {
    const { fields } = press(fileCard(), 'file', { ...said, ...person, phone: '' }).view;
    expect([fields.consent?.value, fields.signed?.value, fields.consequencesExplained?.value]).toEqual([
      'agrees',
      'true',
      'true',
    ]);
  });

  test('a carer’s details are kept while the appropriate adult is missing', () => {
    const carer = { name: 'Zed', carerName: 'Wilhelmina', carerPhone: '07700900456' };
    const after = press(childCard(), 'hand-over', carer);
    expect(errors(after)).toEqual(['appropriateAdult']);
    const alone = press(after, 'hand-over', { appropriateAdult: 'absent' });
    // Until one is there the case is put off (Code C 1.4 and 1.5), and what was typed is kept for then.
    expect(alone.view).toMatchObject({ card: 'refusal', data: { heading: 'Not yet: put this off' } });
    expect(alone.story.theCase).toMatchObject({ state: { status: 'drafting' }, person: carer });
    const answers = press(alone, 'back');
    const typed = Object.fromEntries(
      Object.entries(answers.view.fields).map(([id, { value }]) => [id, value]),
    );
    const again = press(answers, 'answer', { ...typed, appropriateAdult: 'present' });
    expect(press(again, 'hand-over', { appropriateAdult: 'present' }).story.theCase).toMatchObject({
      state: { status: 'with-youth-justice' },
      person: carer,
    });
  });

  test('the victim’s own words are kept while something else is wrong, and stand on no card', () => {
    const after = press(victimCard(), 'answer', {
      ...victim,
      victimView: '',
      victimWords: 'he-shouted-xylophone',
    });
    expect(after.story.theCase.answers.victimWords).toBe('he-shouted-xylophone');
    expect(JSON.stringify(after.view)).not.toContain('xylophone');
    const again = press(after, 'answer', victim);
    expect(again.story.theCase.answers.victimWords).toBe('he-shouted-xylophone');
  });
});

const nobody = { person: {} };
/** The victim of the case is known by this number. */
const withVictim = {
  ...nobody,
  victim: { details: { phone: '07700900123' }, calls: [], messages: [], surveys: [], wishes: {}, told: {} },
};

// A provider rings that number and reads those words: nothing in them may be of whoever was harmed.
describe('given what goes to a provider about the person, when it is read, then', () => {
  test.each(['07700 900 123', '+44 7700 900123', '0044 7700 900123'])(
    'the victim’s number is not taken for theirs, as %s',
    (phone) => {
      const { person: read, errors: wrong } = parsePerson(['phone'], { phone }, withVictim);
      expect(read).toEqual({});
      expect(wrong.phone).toBe('That is the number on record for the victim. Give the person’s own.');
    },
  );

  test('another number is, beside a victim, and a carer may be the parent of both', () => {
    const carerPhone = '07700900123';
    const { person: read, errors: wrong } = parsePerson(
      ['phone', 'carerPhone'],
      { phone: '07700 900 124', carerPhone },
      withVictim,
    );
    expect([read, wrong]).toEqual([{ phone: '07700900124', carerPhone }, {}]);
  });

  test.each([
    'not when victim Sarah Khan is home',
    'ring 07700 900 125 if she is out',
    'not at 4 Elm Road',
    'after she leaves B1 1AA',
  ])('when it is safe to call names nobody: “%s” stops at its field', (safeToCall) => {
    const { person: read, errors: wrong } = parsePerson(['safeToCall'], { safeToCall }, nobody);
    expect(read).toEqual({});
    expect(wrong.safeToCall).toMatch(/^Give times only, and leave out/);
  });

  test.each(['evenings after six', 'not before 10:30, works nights', 'weekends'])(
    'a time is kept: “%s”',
    (safeToCall) => {
      expect(parsePerson(['safeToCall'], { safeToCall }, nobody)).toEqual({
        person: { safeToCall },
        errors: {},
      });
    },
  );
});

describe('given what people type, when it is read, then', () => {
  test.each([
    ['07700 900 123', '07700900123'],
    ['(0121) 496-0123', '01214960123'],
    ['+44 7700 900123', '+447700900123'],
    ['0044 7700 900123', '+447700900123'],
    ['+353 20 912 1234', '+353209121234'],
  ])('%s is the phone number %s', (typed, phone) => {
    expect(parsePerson(['phone'], { phone: typed }, nobody)).toEqual({ person: { phone }, errors: {} });
  });

  test.each(['12345', '077009001', 'ask his mum', '+44 770', '07700 900 1234 5'])(
    '%s is no phone number, and the message does not repeat it',
    (typed) => {
      const { person: read, errors: wrong } = parsePerson(['phone'], { phone: typed }, nobody);
      expect(read).toEqual({});
      expect(wrong.phone).not.toContain(typed);
    },
  );

  test('a tick list left empty says none of these, ticks say which', () => {
    const asked = ['wanted', 'onBail', 'iomManaged'] as const;
    expect(parseFacts(asked, {}, westMidlands).facts).toEqual({
      wanted: false,
      onBail: false,
      iomManaged: false,
    });
    expect(parseFacts(asked, { circumstances: 'onBail, wanted' }, westMidlands).facts).toEqual({
      wanted: true,
      onBail: true,
      iomManaged: false,
    });
  });

  const nothingElse = {
    mentalHealth: 'none',
    gangRisk: false,
    caringDuties: false,
    inCustody: false,
    interpreterNeeded: false,
  } as const;
  test.each<[string, Facts]>([
    ['', { needs: [], alcoholPattern: 'none' }],
    ['alcohol-binge,drugs', { needs: ['alcohol', 'drugs'], alcoholPattern: 'binge' }],
    ['alcohol-dependent,alcohol-binge', { needs: ['alcohol'], alcoholPattern: 'dependent' }],
    ['health,nonsense', { needs: ['health'], alcoholPattern: 'none', mentalHealth: 'some' }],
    ['health-severe', { needs: ['health'], alcoholPattern: 'none', mentalHealth: 'severe-enduring' }],
    ['gang,caring', { needs: [], alcoholPattern: 'none', gangRisk: true, caringDuties: true }],
    ['custody', { needs: [], alcoholPattern: 'none', inCustody: true }],
    ['interpreter', { needs: [], alcoholPattern: 'none', interpreterNeeded: true }],
  ])('the needs "%s" are %j', (typed, told) => {
    const facts = { ...nothingElse, ...told };
    expect(parseFacts(['needs'], { needs: typed }, westMidlands)).toEqual({ facts, errors: {} });
    expect(inputValue('needs', facts)).toBe(
      typed === 'alcohol-dependent,alcohol-binge' ? 'alcohol-dependent' : typed.replace(',nonsense', ''),
    );
  });

  test.each<[string, string, readonly string[], string]>([
    ['drugs', 'alcohol-binge,drugs,family', ['drugs', 'alcohol', 'family'], 'drugs'],
    ['family', 'alcohol-binge,drugs,family', ['family', 'alcohol', 'drugs'], 'family'],
    ['health', 'drugs,health-severe', ['health', 'drugs'], 'health'],
    ['alcohol', 'alcohol-dependent,drugs', ['alcohol', 'drugs'], ''],
    ['', 'alcohol-binge,drugs', ['alcohol', 'drugs'], ''],
  ])('what led to it most, “%s” of “%s”, stands first', (needsFirst, needs, order, shown) => {
    const { facts, errors } = parseFacts(['needs'], { needs, needsFirst }, westMidlands);
    expect([facts.needs, errors]).toEqual([order, {}]);
    expect(inputValue('needsFirst', facts)).toBe(shown);
  });

  test('what led to it most must be ticked', () => {
    const { facts, errors } = parseFacts(['needs'], { needs: 'drugs', needsFirst: 'family' }, westMidlands);
    expect(facts.needs).toEqual(['drugs']);
    expect(errors).toEqual({ needsFirst: 'Tick it in the list above as well, or choose another.' });
  });
});

describe('given where they live, when it is read, then', () => {
  test.each([...westMidlands.places.map(({ id }) => id), 'outside'])('%s is taken', (borough) => {
    expect(parseFacts(['borough'], { borough }, westMidlands)).toEqual({ facts: { borough }, errors: {} });
  });

  test.each(['fell', 'Dudley', 'dudley,walsall', 'brum'])(
    '“%s” is told which places there are',
    (borough) => {
      const { facts, errors } = parseFacts(['borough'], { borough }, westMidlands);
      expect(facts).toEqual({});
      expect(errors.borough).toBe(
        'Choose where they live: Birmingham, Coventry, Dudley, Sandwell, Solihull, Walsall, Wolverhampton or outside the force area.',
      );
    },
  );
});
