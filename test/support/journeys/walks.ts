import type { Filling } from './fillIn.ts';
import { typed } from './markers.ts';
import type { Person } from './person.ts';
import type { Shown } from './screens.ts';
import type { World } from './world.ts';

/** A card as somebody answers it: the heading it must have, what is filled in, and the button. */
export type Answered = { readonly card: string; readonly fill?: Filling; readonly press: string };

const circumstances = 'Does any of this apply? Tick any that do; leave empty if none do';
const background = 'What lies behind this? Tick any that do; leave empty if none do';

/** Facts of an adult who admits it, by the questions' words. */
export const admits: Filling = {
  'How old is the person?': '24',
  'Does the person admit it?': 'Yes, clearly and fully',
  'How strong is the evidence?': 'Enough to charge',
};
export const wanted: Filling = { [circumstances]: ['Wanted for another matter'] };
export const ordinary: Filling = {
  'What is on record for the last two years?': 'Nothing',
  'What would a court most likely give?': 'A fine or discharge',
};
export const contact: Filling = {
  'Name of the person': typed.name,
  'Phone number': typed.phone,
  'When is it safe to call?': typed.safeToCall,
};
const firstTime: Filling = {
  'Have they been referred to the drug diversion scheme before?': 'No, never',
  'Where do they live?': 'Birmingham',
};
export const agrees: Filling = { 'Do they agree to it?': 'Yes, they agree' };

/** From the facts of a possession to filed; what is not needed at the scene is left out. */
export const possession: readonly Answered[] = [
  { card: 'The facts that matter', fill: { ...admits, ...firstTime }, press: 'Continue' },
  {
    card: 'Community resolution with Divert: you may decide',
    fill: { ...agrees, 'Name of the person': typed.name, 'Phone number': typed.phone },
    press: 'File referral',
  },
];

/** A punch outside a bar: up to the question for a sergeant. */
export const violenceUpToAsking: readonly Answered[] = [
  {
    card: 'The facts that matter',
    fill: {
      ...admits,
      'Who is the victim?': 'A person',
      'Is it domestic abuse?': 'No',
      'Was anyone hurt?': 'Minor injury',
    },
    press: 'Continue',
  },
  {
    card: 'A few more facts',
    fill: { ...ordinary, 'Where do they live?': 'Birmingham', [background]: ['Alcohol: drinking in binges'] },
    press: 'Continue',
  },
  { card: 'Conditional caution: a sergeant must decide', press: 'Continue with this' },
];

/** The same, once a sergeant approved, to filed; the victim chose an apology. */
export const violenceOnceApproved: readonly Answered[] = [
  { card: 'A few more facts', fill: { 'What is their sex?': 'Male' }, press: 'Continue' },
  {
    card: 'What would stop this happening again?',
    fill: { 'Which intervention do you choose?': 'Alcohol-Related Violence Course' },
    press: 'Continue',
  },
  {
    card: 'What must they do, and by when?',
    fill: { 'The conditions fit': true },
    press: 'Set these conditions',
  },
  {
    card: 'Speak to the victim',
    fill: {
      'Have you spoken to the victim?': 'Yes',
      'What is their view?': 'Supports it',
      'Their view in their own words': typed.victimWords,
      'What they chose from the community remedy list': 'A written apology',
    },
    press: 'Record and continue',
  },
  {
    card: 'Check and file: conditional caution',
    fill: { ...agrees, ...contact, Explained: true, Signed: true },
    press: 'File referral',
  },
];

/** Answers one card after another. Throws when another card stands there than the story says. */
export async function walk(person: Person, answers: readonly Answered[]): Promise<Shown> {
  for (const { card, fill, press } of answers) {
    const { heading } = person.inHand().card;
    if (heading !== card) throw new Error(`“${card}” should stand here, but “${heading}” does`);
    await person.presses(press, fill);
  }
  return person.inHand();
}

/** The reference on a card, as it is read over the radio. */
export function referenceOn({ card }: Shown): string {
  const [reference] = /\bWM-\w{4}-\w{2}\b/.exec(card.lines.join('\n')) ?? [];
  if (reference === undefined) throw new Error(`“${card.heading}” shows no reference`);
  return reference;
}

/** A possession, filed and arrived at the provider. Gives the reference; the receipt is at hand. */
export async function filePossession({ officer, door }: World): Promise<string> {
  await officer.says('new weed');
  const receipt = await walk(officer, possession);
  await arrived(() => door.knocks.length > 0);
  return referenceOn(receipt);
}

/** The channel is bound and a sergeant asked; the waiting card is at the officer's hand. */
export async function askSergeant({ officer, sergeant }: World): Promise<{ reference: string; asked: Shown }> {
  await sergeant.says('alerts here');
  await officer.says('new common assault');
  const reference = referenceOn(await walk(officer, violenceUpToAsking));
  const asked = await sergeant.sees('the request', ({ card }) => asksFor(card.lines, reference));
  sergeant.take(asked);
  return { reference, asked };
}

/** The sergeant approves, and the officer has the next card at hand. */
export async function approve({ officer, sergeant }: World): Promise<void> {
  await sergeant.presses('Approve', { 'Your reason, without names': 'Fits the guidance' });
  await officer.sees('the approval', ({ card }) => card.heading.endsWith('approved a conditional caution'));
  await officer.sees('the next card', ({ card }) => card.heading === 'A few more facts');
}

/** A conditional caution, approved, filed and arrived at the provider. */
export async function fileViolence(world: World): Promise<string> {
  const { reference } = await askSergeant(world);
  await approve(world);
  await walk(world.officer, violenceOnceApproved);
  await arrived(() => world.door.knocks.length > 0);
  return reference;
}

/** Waits until it is so, a few seconds at most. */
export async function arrived(isSo: () => boolean): Promise<void> {
  for (let tries = 0; tries < 250; tries += 1) {
    if (isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('It never came to that');
}

function asksFor(lines: readonly string[], reference: string): boolean {
  const text = lines.join('\n');
  return text.includes(reference) && text.includes('Your reason, without names');
}
