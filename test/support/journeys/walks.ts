import { testClock } from '../clock/testClock.ts';
import { until } from '../playground/until.ts';
import type { Card, Question } from './card.ts';
import type { Filling } from './fillIn.ts';
import { typed } from './markers.ts';
import type { Person } from './person.ts';
import type { Shown } from './screens.ts';
import type { World } from './world.ts';

const circumstances = 'Does any of this apply? Tick any that do; leave empty if none do';
const background = 'What lies behind this? Tick any that do; leave empty if none do';

/** What an officer knows about an adult who admits it, by the questions' words: told when a card asks. */
export const anAdult: Filling = {
  'When did it happen?': inDays(-2),
  'How old is the person?': '24',
  'Does the person admit it?': 'Yes, clearly and fully',
  'How strong is the evidence?': 'Enough to charge',
  'Where do they live?': 'Birmingham',
  'Who is the victim?': 'A person',
  'Is it domestic abuse?': 'No',
  'Was anyone hurt?': 'Minor injury',
  'Was there a weapon?': 'No',
  'What is it worth, in pounds? An estimate will do': '150',
  'What is on record for the last two years?': 'Nothing',
  'What would a court most likely give?': 'A fine or discharge',
  'What is their sex?': 'Male',
  'How likely are they to offend again or cause harm?': 'Medium',
  'Are they working?': 'In work',
  'Can they pay a course fee?': 'Yes',
  'Can they pay?': 'Yes',
  'Can they pay it by then?': 'Yes',
  'Can they get online for a course?': 'Yes',
  'Do they need an interpreter?': 'No',
};
export const aDrinker: Filling = { ...anAdult, [background]: ['Alcohol: drinking in binges'] };
export const aSupplier: Filling = {
  ...anAdult,
  [circumstances]: ['Signs of dealing or intent to supply'],
};
export const aDenier: Filling = { ...anAdult, 'Does the person admit it?': 'No, denies it' };
export const aChild: Filling = {
  ...anAdult,
  'How old is the person?': '15',
  'Where do they live?': 'Coventry',
};

export const agrees: Filling = { 'Do they agree to it?': 'Yes, they agree' };
export const contact: Filling = { 'Name of the person': typed.name, 'Phone number': typed.phone };
export const carer: Filling = {
  'Name of the person': typed.name,
  'Name of the parent or carer': typed.carerName,
  'Phone number of the parent or carer': typed.carerPhone,
};
/** The conditions of a caution. */
export const conditionsFit: Filling = {
  'The conditions fit': [
    'Appropriate: they fit what led to this and the harm done',
    'Proportionate: they are not more than this offence calls for',
    'Achievable: this person can do all of it in time',
  ],
};
/** They were reached, and support what is planned. */
export const victimReached: Filling = {
  'Have you spoken to the victim?': 'Yes, I spoke to them',
  'How did you try?': 'In person',
  'What is their view?': 'Supports it',
  'Their view in their own words': typed.victimWords,
};
export const victimWants: Filling = { 'What they chose from the community remedy list': 'A written apology' };

/** What is known of what this card asks. Throws when it requires what nobody knows. */
export function answersTo(card: Card, known: Filling): Filling {
  const asked = card.questions.filter(({ label, value }) => label in known || value === '');
  const unknown = asked.filter(({ label, isRequired }) => isRequired && !(label in known));
  if (unknown.length > 0)
    throw new Error(
      `“${card.heading}” asks what this story does not know: ${unknown.map((one) => one.label)}`,
    );
  return Object.fromEntries(
    asked.flatMap((question) => {
      const given = known[question.label];
      return given === undefined ? [] : [[question.label, offeredOf(question, given)]];
    }),
  );
}

/** Of several ticks those that this card has: the same question may come back with others. */
function offeredOf({ choices }: Question, given: Filling[string]): Filling[string] {
  return Array.isArray(given)
    ? given.filter((title) => choices.some((choice) => choice.title === title))
    : given;
}

/** Answers the cards that ask for facts until another card comes. */
export async function answerFacts(officer: Person, known: Filling): Promise<Shown> {
  for (let cards = 0; asksFacts(officer.inHand().card); cards += 1) {
    if (cards === 5) throw new Error('More facts are asked than anybody would answer');
    await officer.presses('Continue', answersTo(officer.inHand().card, known));
  }
  return officer.inHand();
}

function asksFacts({ heading }: Card): boolean {
  return heading === 'The facts that matter' || heading === 'A few more facts';
}

/** The button that stands first, which says what happens. */
export function mainButton({ buttons, heading }: Card): string {
  const [first] = buttons;
  if (!first) throw new Error(`“${heading}” has no button`);
  return first.title;
}

/** The reference on a card, as it is read over the radio. */
export function referenceOn({ card }: Shown): string {
  const [reference] = /\b[A-Z]{2}-\w{4}-\w{2}\b/.exec(card.lines.join('\n')) ?? [];
  if (reference === undefined) throw new Error(`“${card.heading}” shows no reference`);
  return reference;
}

/** From “new weed” to the card that files it. */
export async function readyToFilePossession(officer: Person): Promise<Shown> {
  await officer.says('new weed');
  return answerFacts(officer, anAdult);
}

/** A possession, filed and arrived at the provider. Gives the reference; the receipt is at hand. */
export async function filePossession({ officer, door }: World): Promise<string> {
  await readyToFilePossession(officer);
  const before = door.knocks.length;
  const receipt = await officer.presses('File referral', { ...agrees, ...contact });
  await arrived(() => door.knocks.length > before);
  return referenceOn(receipt);
}

/** A case from its first words to its filing: what the officer says, knows and chooses, and who decides. */
export type Plot = {
  readonly opens: string;
  readonly known: Filling;
  readonly decides: 'sergeant' | 'inspector';
  readonly course: string;
  readonly wants: Filling;
};
export const aPunch: Plot = {
  opens: 'new common assault',
  known: aDrinker,
  decides: 'sergeant',
  course: 'Alcohol-Related Violence Course',
  wants: victimWants,
};
const toFile: Filling = {
  ...agrees,
  ...contact,
  'When is it safe to call?': typed.safeToCall,
  Explained: true,
  Signed: true,
};

/** The channel is bound, and the case waits for whoever decides; the waiting card is at the officer's hand. */
export async function opens(world: World, story: Plot): Promise<string> {
  const { officer, sergeant } = world;
  await sergeant.says('alerts here');
  await officer.says(story.opens);
  await answerFacts(officer, twoDaysBefore(story.known, world.clock()));
  await stepOf(world, story);
  return referenceOn(officer.inHand());
}

/** The channel is bound and a sergeant asked about a punch; the waiting card is at the officer's hand. */
export async function askSergeant(world: World): Promise<{ reference: string; asked: Shown }> {
  const { sergeant } = world;
  const reference = await opens(world, aPunch);
  const asked = await sergeant.sees('the request', ({ card }) => asksFor(card, reference));
  return { reference, asked };
}

/** Whoever decides opens in their own chat what the request rests on. */
export const reads = ({ person }: World, { who }: Person, reference: string): Promise<Shown> =>
  person(who).says(reference);

/** Whoever decides a breach has read in their own chat what it rests on, and has the channel's post at hand. */
export async function readsBreach(
  world: World,
  reference: string,
  decides: Plot['decides'],
): Promise<Person> {
  const decider = world[decides];
  const isAlert = ({ heading, lines, questions }: Card) =>
    heading.startsWith('Breach') && asksFor({ lines, questions }, reference);
  decider.take(await decider.sees('the alert', ({ card }) => isAlert(card)));
  await reads(world, decider, reference);
  return decider;
}

/** The sergeant, or the inspector, approves, and the officer has the next card at hand. */
export async function approve(world: World, decides: Plot['decides'] = 'sergeant'): Promise<void> {
  const { officer } = world;
  const decider = world[decides];
  const reference = referenceOn(officer.inHand());
  decider.take(await decider.sees('the request', ({ card }) => asksFor(card, reference)));
  const { heading } = officer.inHand().card;
  await reads(world, decider, reference);
  await decider.presses('Approve', { 'Your reason, without names': 'Fits the guidance' });
  await officer.sees(
    'the approval',
    ({ card }) => / approved/.test(card.heading) && card.heading.startsWith(reference),
  );
  await arrived(() => officer.inHand().card.heading !== heading);
}

/** Answers the card at hand in the story of a punch outside a bar. False when it is filed. */
export const stepOfViolence = (world: World): Promise<boolean> => stepOf(world, aPunch);

const openToASergeant = 'Conditional caution: a sergeant must decide';

/** Answers the card at hand with what this story knows. False when it is filed. */
export async function stepOf(world: World, story: Plot): Promise<boolean> {
  const { officer } = world;
  const { card } = officer.inHand();
  const press = (fill?: Filling) => officer.presses(mainButton(card), fill);
  if (card.heading.startsWith('Filed')) return false;
  if (card.heading.startsWith('Waiting')) await approve(world, story.decides);
  else if (asksFacts(card)) await press(answersTo(card, twoDaysBefore(story.known, world.clock())));
  else if (card.heading.startsWith('Conditional caution:')) await press();
  // The officer asks for what is open though nothing is proposed.
  else if (card.heading === `Nothing is proposed. Open: ${openToASergeant}`)
    await press(answersTo(card, { 'Which disposal do you choose?': openToASergeant }));
  else if (card.heading === 'What would stop this happening again?')
    await press({ 'Which intervention do you choose?': story.course });
  else if (card.heading === 'What must they do, and by when?')
    await press({ ...whenAsked(card, twoDaysBefore(story.known, world.clock())), ...conditionsFit });
  else if (card.heading === 'Speak to the victim') await press(victimReached);
  else if (card.heading === 'What the victim wants') await press(story.wants);
  else if (card.heading.startsWith('Check and file')) await press(answersTo(card, toFile));
  else throw new Error(`The story does not know “${card.heading}”`);
  return true;
}

/** The day it happened, where it was not asked first because no time to charge hangs on it. */
function whenAsked({ questions }: Card, known: Filling): Filling {
  const day = 'When did it happen?';
  const isAsked = questions.some(({ label, value }) => label === day && value === '');
  return isAsked ? { [day]: known[day] ?? '' } : {};
}

/** A conditional caution, approved, filed and arrived at the provider. */
export const fileViolence = (world: World): Promise<string> => fileAs(world, aPunch);

/** The same of any story. */
export async function fileAs(world: World, story: Plot): Promise<string> {
  const reference = await opens(world, story);
  const before = world.door.knocks.length;
  while (await stepOf(world, story));
  await arrived(() => world.door.knocks.length > before);
  return reference;
}

/** Waits until it is so. */
export async function arrived(isSo: () => boolean): Promise<void> {
  await until(
    async () => isSo() || undefined,
    () => 'It never came to that',
  );
}

function asksFor({ lines, questions }: Pick<Card, 'lines' | 'questions'>, reference: string): boolean {
  return questions.length > 0 && lines.some((line) => line.includes(reference));
}

/** The same, of something that happened two days before. */
function twoDaysBefore(known: Filling, now: Date): Filling {
  return { ...known, 'When did it happen?': inDays(-2, now) };
}

/** The day so many days from today, or from another moment, as a date input sends it. */
export function inDays(days: number, from = testClock()): string {
  return new Date(from.getTime() + days * 86_400_000).toISOString().slice(0, 10);
}

/** A day for what the words of a call promise, where its card asks for one and none stands in it. */
export function dayPromised({ card: { questions } }: { readonly card: Card }): Filling {
  const isAsked = questions.some(({ label }) => label === 'If there is no such day');
  const next = questions.find(({ label }) => label === 'When do they hear next?');
  return isAsked && next?.value === '' ? { 'When do they hear next?': inDays(30) } : {};
}
