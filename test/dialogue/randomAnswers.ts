import fc from 'fast-check';
import { choicesOf, inputsOf } from '../../src/cards/fillInput.ts';
import { templateOf } from '../../src/cards/templateOf.ts';
import type { Verb, View } from '../../src/dialogue/view/view.ts';
import { asItStands } from '../../src/domain/case/asItStands.ts';
import { inspector } from '../support/caseStories.ts';
import { westMidlands } from '../support/westMidlands.ts';
import { decided, type Inputs, press, type Sitting, sitDown } from './sitting.ts';

/** Numbers from 0 to 1 that decide everything a made-up officer does. */
export type Dice = () => number;

/** What is typed into personal inputs: words that occur nowhere else, so that finding them means something. */
export const personal: Inputs = {
  name: 'Zebedee Quillfeather',
  phone: '07700 900 123',
  safeToCall: 'after-nightshift-zz',
  carerName: 'Wilhelmina Quillfeather',
  carerPhone: '07700 900 456',
  victimWords: 'he-shouted-xylophone',
  victimContact: 'wanda.quillfeather@example.org',
  victimSafeToCall: 'before-dayshift-yy',
  victimSafePlace: 'beside-the-mill-yy',
  victimAdvocate: 'haven-service-yy',
};

/** Half of the dialogues are about these, so that some hundred of them walk every way there is. */
const everyday = [
  'Common assault',
  'Criminal damage',
  'Harassment',
  'Having a bladed article in public',
  'Possession of cannabis',
];
const titles = westMidlands.offences.map(({ title }) => title);

const texts: Readonly<Record<string, readonly string[]>> = {
  words: titles.flatMap((title, index) => [title, everyday[index % everyday.length] ?? title]),
  exceptional: ['', 'They went to the police themselves.'],
  requestNote: ['', 'Needs it soon.'],
  remedyUnsuitable: ['', '', 'They cannot write.'],
  victimNextBy: ['2026-11-27'],
  deadline: ['2027-01-15', '2027-03-12', '2027-04-09'],
  attendanceHours: ['8', '20', '30'],
  compensationPounds: ['40', '12.50'],
  compensationPayee: ['victim', 'business', 'charity'],
  penaltyPounds: ['50', '200'],
  offenceDate: ['2026-11-19', '2026-11-20', '2026-10-01', '2026-11-01', '2026-09-10', '2026-03-01'],
  statementDate: ['', '2026-11-15'],
  evidenceDate: ['2026-11-10', '2026-03-20'],
  age: ['15', '17', '18', '24', '24', '40', '61', '12'],
};

const wrong = ['', '?', '9999', 'no such thing', '2026-02-30'];

/** What an officer's dice are thrown from. */
export const anyOfficer = fc.nat();

/** Dice that roll the same for the same officer (the generator of Park and Miller). */
export function diceOf(who: number): Dice {
  const modulus = 2_147_483_647;
  let state = ((who + 1) * 48_271) % modulus;
  return () => {
    state = (state * 48_271) % modulus;
    return state / modulus;
  };
}

const oneOf = <T>(values: readonly T[], roll: Dice): T | undefined =>
  values[Math.floor(roll() * values.length)];

/** Some answer to every input of the card, the wrong ones now and then. */
function answersTo(view: View, roll: Dice, slips = 0.03): Inputs {
  const inputs = inputsOf(templateOf(view.card));
  const answered = Object.entries(view.fields).map(([id, field]) => {
    if (roll() < slips) return [id, oneOf(wrong, roll) ?? ''];
    const input = inputs.get(id);
    if (input === undefined) throw new Error(`The card ${view.card} has no input ${id}`);
    const offered = (field.choices ?? choicesOf(input)).map(({ value }) => value);
    const values = offered.filter((value) => field.only?.includes(value) ?? true);
    switch (input.type) {
      case 'Input.Toggle':
        return [id, roll() < 0.9 ? 'true' : 'false'];
      case 'Input.ChoiceSet':
        if (id === 'conditionsFit' && roll() < 0.9) return [id, values.join(',')];
        if (id.startsWith('add')) return [id, roll() < 0.8 ? field.value : (oneOf(values, roll) ?? '')];
        if (input.isMultiSelect) {
          // Little of what blocks applies to anybody, or nobody would come far.
          const often = id === 'circumstances' ? 0.05 : 0.15;
          return [id, values.filter(() => roll() < often).join(',')];
        }
        // Now and then what stands there already, as a person who only presses the button.
        if (field.value !== '' && roll() < 0.4) return [id, field.value];
        return [id, oneOf(plausible(id, values, roll), roll) ?? ''];
      default:
        return [id, personal[id] ?? oneOf(texts[id] ?? [''], roll) ?? ''];
    }
  });
  return Object.fromEntries(answered);
}

/** Most people admit it, agree and have evidence against them; a victim is often a partner: otherwise few stories go far. */
function plausible(id: string, values: readonly string[], roll: Dice): readonly string[] {
  const usual: Readonly<Record<string, string>> = {
    admission: 'full',
    evidence: 'charge-standard',
    consent: 'agrees',
    domesticAbuse: 'intimate-partner',
    dashRisk: 'standard',
    likelySentence: 'fine-or-discharge',
  };
  const value = usual[id];
  return value !== undefined && roll() < 0.8 ? [value] : values;
}

export type Moment = {
  readonly before: Sitting;
  readonly verb: Verb;
  readonly inputs: Inputs;
  readonly after: Sitting;
};

/** A whole dialogue by somebody who answers at random, until the case has left it or patience ends. */
export function randomDialogue(roll: Dice, patience = 42, from = sitDown()): readonly Moment[] {
  const moments: Moment[] = [];
  let sitting = from;
  while (moments.length < patience) {
    const { status } = asItStands(sitting.story.theCase);
    if (status === 'awaiting-authority') sitting = decided(sitting, roll() < 0.8, inspector);
    else if (status !== 'drafting') return moments;
    const before = sitting;
    const verbs = before.view.verbs.filter((verb) => verb !== 'save');
    // A reason for an exception is given often, because it is asked for seldom.
    const usual = verbs.find((one) => before.view.card === 'refusal' && one === 'answer') ?? verbs[0];
    const verb = (roll() < 0.75 ? usual : oneOf(verbs, roll)) ?? 'answer';
    const inputs = answersTo(before.view, roll);
    const pressed = press(before, verb, inputs);
    // Whoever is asked whether they mean it, does.
    sitting = pressed.view.target.step === 'confirm' ? press(pressed, verb) : pressed;
    moments.push({ before, verb, inputs, after: sitting });
  }
  return moments;
}
