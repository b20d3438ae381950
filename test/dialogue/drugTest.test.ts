import { describe, expect, test } from 'vitest';
import { caseView } from '../../src/dialogue/views/caseView.ts';
import { mayHaveBeenTested } from '../../src/domain/mayHaveBeenTested.ts';
import type { Facts } from '../../src/law/facts.ts';
import { tell } from '../support/caseStories.ts';
import { barFight, possession, westMidlands } from '../support/westMidlands.ts';
import { type Inputs, press, type Sitting, walkThrough } from './sitting.ts';
import { askedFacts } from './typing.ts';

const agrees: Inputs = { consent: 'agrees', name: 'Zebedee Quillfeather', phone: '07700 900 123' };
const required =
  'Required, whatever is decided: Drug assessment after a positive test (DIP) with The borough’s drug and alcohol service. You see to it: give them the time and place before they leave custody.';

describe('whether somebody may have been tested in custody', () => {
  // Criminal Justice and Court Services Act 2000 Schedule 6: theft, robbery, burglary, taking a vehicle, handling, going
  // equipped, fraud, begging, and Class A drugs; PACE 1984 s.63B: adults; after any other offence where drugs had a part.
  test.each<readonly [Facts, boolean]>([
    [{ offence: 'theft-shop', age: 30 }, true],
    [{ offence: 'robbery', age: 18 }, true],
    [{ offence: 'burglary-other', age: 44 }, true],
    [{ offence: 'handling', age: 44 }, true],
    [{ offence: 'begging', age: 44 }, true],
    [{ offence: 'possession-class-a', age: 30 }, true],
    [{ offence: 'possession-cannabis', age: 30 }, false],
    [{ offence: 'common-assault', age: 30 }, false],
    [{ offence: 'common-assault', age: 30, needs: ['drugs'] }, true],
    [{ offence: 'common-assault', age: 30, needs: ['alcohol'] }, false],
    [{ offence: 'theft-shop', age: 17 }, false],
    [{ offence: 'theft-shop' }, false],
    [{}, false],
  ])('%j: %s', (facts, may) => {
    expect(mayHaveBeenTested(facts)).toBe(may);
  });
});

describe('given a theft from a shop that is denied, when it is recorded, then', () => {
  const denial = {
    ...barFight,
    offence: 'theft-shop',
    victim: 'business',
    admission: 'denies',
  } satisfies Facts;
  const refusal = (): Sitting => askedFacts(walkThrough([{ words: 'shoplifting' }]), denial);
  const record = (inputs: Inputs) => press(refusal(), 'record-undiverted', inputs).story.theCase;
  const linesOf = (theCase: Sitting['story']['theCase']) =>
    JSON.stringify(caseView(theCase, westMidlands).data);

  test('the card asks for the test, and says by itself that there was none', () => {
    const { view } = refusal();
    expect(view.card).toBe('refusal');
    expect(view.fields.drugTest?.value).toBe('not-tested');
    expect(record({}).answers.facts.drugTest).toBe('not-tested');
  });

  // Diversion paper of 2018, 38: all who test positive are required to attend.
  test.each(['positive-opiates', 'positive-cocaine', 'positive-both'])(
    '%s: the assessment is a next step of the officer, though nothing is diverted',
    (drugTest) => {
      const theCase = record({ drugTest });
      expect(theCase.state).toMatchObject({ how: 'not-diverted' });
      expect(linesOf(theCase)).toContain(required);
    },
  );

  test.each(['negative', 'not-tested'])('%s: nothing is required', (drugTest) => {
    expect(linesOf(record({ drugTest }))).not.toContain('Required, whatever is decided');
  });

  test('a word that is none of the answers is refused at its field', () => {
    const after = press(refusal(), 'record-undiverted', { drugTest: 'perhaps' });
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

  test('the assessment stands on the receipt, and is neither a condition nor by choice', () => {
    const shown = toFile();
    expect(shown.view.target.step).toBe('file');
    const { story } = press(shown, 'file', { ...agrees, drugTest: 'positive-cocaine' });
    const { filed } = story.theCase;
    expect(JSON.stringify(caseView(story.theCase, westMidlands).data)).toContain(required);
    expect(JSON.stringify([filed?.conditions, filed?.support])).not.toContain('assessment');
    expect(JSON.stringify(story.theCase.frozen?.answers)).toContain('Yes: positive for cocaine or crack');
  });

  test('taken back, nothing is asked of anybody', () => {
    const { story } = press(toFile(), 'file', { ...agrees, drugTest: 'positive-cocaine' });
    const { theCase } = tell(story, { type: 'withdraw' });
    expect(JSON.stringify(caseView(theCase, westMidlands).data)).not.toContain('Required');
  });

  test('a possession of cannabis is asked for no test', () => {
    const { view } = askedFacts(walkThrough([{ words: 'weed' }]), possession);
    expect(Object.keys(view.fields)).not.toContain('drugTest');
  });
});
