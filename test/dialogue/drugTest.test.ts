import { describe, expect, test } from 'vitest';
import { caseView } from '../../src/dialogue/screens/case/caseView.ts';
import { apply } from '../../src/domain/case/apply.ts';
import { noticesFor } from '../../src/domain/notices/noticesFor.ts';
import type { Facts } from '../../src/law/facts.ts';
import { aSessionRecord } from '../domain/booking/sessions.ts';
import { minute, tell, withdrawn } from '../support/caseStories.ts';
import { barFight, possession, westMidlands } from '../support/westMidlands.ts';
import { deps, type Inputs, press, type Sitting, sitDown, walkThrough } from './sitting.ts';
import { askedFacts } from './typing.ts';

const contact: Inputs = { name: 'Zebedee Quillfeather', phone: '07700 900 123' };
const agrees: Inputs = { consent: 'agrees', ...contact };
const positive = { drugTest: 'positive-opiates' } satisfies Inputs;
const title = 'Drug assessment after a positive test (DIP) with the borough’s drug and alcohol service';
const required = `Required by law, whatever is decided: ${title}.`;
const errorsOn = ({ view }: Sitting) =>
  Object.entries(view.fields).flatMap(([id, { error }]) => (error === '' ? [] : [id]));
const linesOf = (theCase: Sitting['story']['theCase']) =>
  JSON.stringify(caseView(theCase, westMidlands).data);
/** What the case has with the service that assesses. */
const sent = ({ intervention }: { intervention: string }) => intervention === 'dip-assessment';

describe('given a theft from a shop that is denied, when it is recorded, then', () => {
  const denial = {
    ...barFight,
    offence: 'theft-shop',
    victim: 'business',
    admission: 'denies',
  } satisfies Facts;
  const refusal = (context = deps): Sitting =>
    askedFacts(walkThrough([{ words: 'shoplifting' }], sitDown(undefined, context)), denial);
  const record = (shown: Sitting, inputs: Inputs) =>
    press(shown, 'record-undiverted', { custody: 'true', ...inputs });
  /** The card that has come back with what the law requires, and with everything that it asks. */
  const tested = (drugTest: string, context = deps) => record(refusal(context), { drugTest, ...contact });

  // PACE 1984 s.63B: a sample is taken in police detention, so that at the scene nobody has been tested.
  test('at the scene the card asks for no test, and is recorded with one press', () => {
    const { view } = refusal();
    expect(view.card).toBe('refusal');
    expect(view.fields.custody?.value).toBe('');
    expect(view.fields.drugTest).toBeUndefined();
    const { story } = record(refusal(), { custody: 'false' });
    expect(story.theCase.state).toMatchObject({ how: 'not-diverted' });
    expect(story.theCase.answers.facts.drugTest).toBeUndefined();
  });

  test('in custody the card comes back with the test, and takes no silence for an answer', () => {
    const shown = record(refusal(), {});
    expect(errorsOn(shown)).toEqual(['drugTest']);
    expect(shown.view.fields.drugTest?.value).toBe('');
    expect(errorsOn(record(shown, {}))).toEqual(['drugTest']);
    expect(errorsOn(record(shown, { drugTest: '' }))).toEqual(['drugTest']);
    const { story } = record(shown, { drugTest: 'not-tested' });
    expect(story.theCase.answers.facts).toMatchObject({ inCustody: true, drugTest: 'not-tested' });
  });

  test('ticked by mistake, custody is taken back on the same card', () => {
    const shown = record(record(refusal(), {}), { custody: 'false' });
    expect(shown.story.theCase.state).toMatchObject({ how: 'not-diverted' });
    expect(shown.story.theCase.answers.facts.inCustody).toBe(false);
  });

  // The list of needs holds custody among its ticks: what was seen there is not asked again.
  test.each([
    [true, ['drugTest']],
    [false, []],
  ])('with custody %s among the needs the card asks for %j', (inCustody, asked) => {
    const facts = { needs: ['drugs'], inCustody } satisfies Facts;
    const { story } = refusal();
    const { view } = sitDown(tell(story, { type: 'answer', step: 'questions', answers: { facts } }));
    const shown = Object.keys(view.fields).filter((id) => id === 'custody' || id === 'drugTest');
    expect(shown).toEqual(asked);
  });

  test('a test that an earlier version took down is still shown, to be corrected', () => {
    const facts = { drugTest: 'positive-opiates' } satisfies Facts;
    const { story } = refusal();
    const { view } = sitDown(tell(story, { type: 'answer', step: 'refusal', answers: { facts } }));
    expect(view.fields.drugTest?.value).toBe('positive-opiates');
  });

  // Diversion paper of 2018, 38: all who test positive are required to attend. Drugs Act 2005 s.9: the police require it,
  // and nobody is asked whether they agree.
  test.each(['positive-opiates', 'positive-cocaine', 'positive-both'])(
    '%s: the assessment stands ticked, and with a second press it is sent, though nothing is diverted',
    (drugTest) => {
      const shown = tested(drugTest);
      expect(errorsOn(shown)).toEqual(['assessment']);
      expect(shown.view.fields.assessment).toMatchObject({
        value: 'true',
        label: 'Required by law: Drug assessment after a positive test (DIP)',
      });
      const { story, happened } = record(shown, { drugTest, assessment: 'true' });
      expect(happened).toBe('answered + not-diverted');
      expect(story.theCase.state).toMatchObject({ how: 'not-diverted' });
      expect(story.theCase.help?.support).toEqual([
        {
          intervention: 'dip-assessment',
          provider: 'drug-services',
          referred: true,
          requiredByLaw: true,
          // Three days after the minute in which it was recorded.
          firstContactBy: new Date(Date.parse(minute(0)) + 72 * 3_600_000).toISOString(),
        },
      ]);
      expect(linesOf(story.theCase)).toContain(required);
      expect(linesOf(story.theCase)).toContain('No time is booked yet: ring them for one');
      expect(caseView(story.theCase, westMidlands).data).toMatchObject({ support: [] });
    },
  );

  test('nothing is sent without a name and a number that is safe', () => {
    const shown = record(refusal(), positive);
    expect(errorsOn(shown)).toEqual(['assessment']);
    expect(Object.keys(shown.view.fields)).toEqual(expect.arrayContaining(['name', 'phone', 'safeToCall']));
    const again = record(shown, { ...positive, assessment: 'true' });
    expect(errorsOn(again)).toEqual(['name', 'phone']);
    expect(again.story.theCase.state.status).toBe('drafting');
  });

  test('arranged already, nothing is sent and nobody is asked for a number: the officer sees to it', () => {
    const shown = record(refusal(), positive);
    const { story } = record(shown, { ...positive, assessment: 'false' });
    expect(story.theCase.state).toMatchObject({ how: 'not-diverted' });
    expect(story.theCase.help).toBeUndefined();
    expect(linesOf(story.theCase)).toContain(`${required} You see to it.`);
  });

  test('a time that the service publishes is asked for and booked, and the receipt says when and where', () => {
    const record1 = aSessionRecord({ intervention: 'dip-assessment', provider: 'drug-services' });
    const context = { ...deps, published: { at: minute(0), sessions: [record1] } };
    const shown = tested('positive-both', context);
    const [choice] = shown.view.fields.session?.choices ?? [];
    expect(shown.view.fields.session?.label).toBe(
      'When do they go? Drug assessment after a positive test (DIP)',
    );
    const { story } = record(shown, {
      drugTest: 'positive-both',
      assessment: 'true',
      session: choice?.value ?? '',
    });
    expect(story.theCase.help?.support[0]?.appointment?.session).toBe(record1.key);
    expect(linesOf(story.theCase)).toContain('Place booked: Sunday 22 November at 9 am, Digbeth.');
    expect(linesOf(story.theCase)).toContain(
      'Give them the time and place in writing before they leave custody.',
    );
  });

  test.each(['negative', 'not-tested'])('%s: nothing is required', (drugTest) => {
    const { story } = record(refusal(), { drugTest });
    expect(story.theCase.help).toBeUndefined();
    expect(linesOf(story.theCase)).not.toContain('Required by law');
  });

  test('not going is no strike and no breach, and the card says what it is', () => {
    const { story } = record(tested('positive-both'), { drugTest: 'positive-both', assessment: 'true' });
    const missed = { id: 'r1', kind: 'missed', at: minute(60), intervention: 'dip-assessment' } as const;
    const { theCase } = tell(
      story,
      { type: 'report', provider: 'drug-services', report: missed },
      { by: 'provider' },
    );
    expect(theCase.strikes).toBe(0);
    expect(theCase.state).toMatchObject({ status: 'closed', how: 'not-diverted' });
    expect(linesOf(theCase)).toContain('They failed to attend. Without a good reason that is an offence');
    expect(linesOf(theCase)).toContain('Required by law: ');
    expect(linesOf(theCase)).not.toContain('By choice: ');
  });

  // Drugs Act 2005 s.12: whoever assesses tells the police of it. Help by choice that is missed is told to nobody.
  test.each<[string, boolean, number]>([
    ['missed', false, 1],
    ['missed', true, 0],
    ['attended', false, 0],
  ])('%s, with a good reason %s: the officer hears of it %i times', (kind, excused, times) => {
    const { story } = record(tested('positive-both'), { drugTest: 'positive-both', assessment: 'true' });
    const report = {
      id: 'r1',
      kind: kind as 'missed' | 'attended',
      at: minute(60),
      intervention: 'dip-assessment',
      excused,
    };
    const by = { kind: 'provider', id: 'drug-services' } as const;
    const event = { type: 'support-reported', report, provider: 'drug-services' } as const;
    const after = apply(story.theCase, { at: minute(60), by, cause: 'r1', event });
    const notices = noticesFor([event], { before: story.theCase, after }, minute(60), () => 'n');
    expect(notices.filter(({ news }) => news === 'assessment-missed')).toHaveLength(times);
  });

  test('charged afterwards, the assessment goes on', () => {
    const { story } = record(tested('positive-both'), { drugTest: 'positive-both', assessment: 'true' });
    for (const disposal of ['charge', 'no-further-action'] as const) {
      const { theCase } = tell(story, { type: 'decide-instead', disposal });
      expect(theCase.help?.support.some(sent)).toBe(true);
      expect(linesOf(theCase)).toContain(required);
    }
  });

  // PACE 1984 s.63B: without a trigger offence an inspector authorises the test.
  test('after an offence that is in no schedule the card says who must have authorised it', () => {
    expect(record(refusal(), {}).view.fields.drugTest).toBeDefined();
    expect(record(refusal(), {}).view.fields.drugTest?.label).toBeUndefined();
    const assault = { ...denial, offence: 'common-assault', victim: 'person' } satisfies Facts;
    const { story } = askedFacts(walkThrough([{ words: 'common assault' }]), assault);
    const facts = { needs: ['drugs'], inCustody: true } satisfies Facts;
    const { view } = sitDown(tell(story, { type: 'answer', step: 'questions', answers: { facts } }));
    expect(view.card).toBe('refusal');
    expect(view.fields.drugTest?.label).toContain('an inspector must have authorised it');
  });

  test('a word that is none of the answers is refused at its field', () => {
    const after = record(refusal(), { drugTest: 'perhaps' });
    expect(after.view.fields.drugTest?.error).not.toBe('');
    expect(after.story.theCase.state.status).toBe('drafting');
  });
});

describe('given cocaine found on somebody, when it is filed with a positive test, then', () => {
  const toFile = () =>
    askedFacts(walkThrough([{ words: 'cocaine' }]), {
      ...possession,
      offence: 'possession-class-a',
      drug: 'cocaine',
    });
  const test1 = { custody: 'true', drugTest: 'positive-cocaine' } satisfies Inputs;
  const shown = () => press(toFile(), 'file', { ...agrees, ...test1 });
  const filed = () => press(shown(), 'file', { ...test1, consent: 'agrees', assessment: 'true' }).story;

  test('the card comes back with it once, and keeps what was typed', () => {
    expect(toFile().view.target.step).toBe('file');
    expect(errorsOn(shown())).toEqual(['assessment']);
    expect(shown().view.fields.consent?.value).toBe('agrees');
  });

  test('the assessment is sent and stands on the receipt, and is neither a condition nor by choice', () => {
    const { theCase } = filed();
    expect(linesOf(theCase)).toContain(required);
    expect(theCase.filed?.support.filter(sent)).toMatchObject([{ referred: true, requiredByLaw: true }]);
    expect(JSON.stringify([theCase.filed?.conditions, theCase.filed?.required])).not.toContain('assessment');
    expect(caseView(theCase, westMidlands).data).toMatchObject({ support: [] });
    expect(JSON.stringify(theCase.frozen?.answers)).toContain('Yes: positive for cocaine or crack');
  });

  test('a person who refuses the offer is assessed all the same', () => {
    const refused = press(toFile(), 'file', { ...test1, consent: 'refuses' });
    expect(refused.view.target.step).toBe('refusal');
    expect(refused.view.fields.drugTest?.value).toBe('positive-cocaine');
    expect(refused.view.fields.assessment?.value).toBe('true');
    const { story } = press(refused, 'record-undiverted', { ...test1, ...contact, assessment: 'true' });
    expect(story.theCase.help?.support.filter(sent)).toHaveLength(1);
  });

  test('taken back, nothing is asked of anybody', () => {
    const { theCase } = withdrawn(filed());
    expect(linesOf(theCase)).not.toContain('Required');
  });

  test('a possession of cannabis is asked for no test', () => {
    const { view } = askedFacts(walkThrough([{ words: 'weed' }]), possession);
    expect(Object.keys(view.fields)).not.toContain('drugTest');
  });
});
