import type { Filling } from '../journeys/fillIn.ts';
import { aPartnerHit } from '../journeys/plots.ts';
import {
  aChild,
  aDenier,
  aDrinker,
  anAdult,
  answersTo,
  approve,
  mainButton,
  type Plot,
  referenceOn,
  victimReached,
  victimWants,
} from '../journeys/walks.ts';
import { whyExceptional } from './keeper.ts';
import { type KeptWorld, why } from './keptWorld.ts';

export const aPunch: Plot = {
  opens: 'new common assault',
  known: aDrinker,
  decides: 'sergeant',
  course: 'Alcohol-Related Violence Course',
  wants: victimWants,
};

/** One draft at every step of the dialogue, with its card open. */
export async function drafts(kept: KeptWorld): Promise<void> {
  const { officer, keep, toTheResult, toAnApproval, upTo, world } = kept;
  await officer.says('new weed');
  keep('the facts of a possession', 'questions', officer);
  await officer.says('new common assault');
  await officer.presses('Save for later', someOf(answersTo(officer.inHand().card, aDrinker)));
  keep('saved with some answers', 'case', officer);
  await toTheResult('new weed', anAdult);
  keep('a possession to be filed', 'file', officer);
  await toTheResult('new weed', anAdult);
  await officer.presses('Choose another disposal');
  keep('other options of a possession', 'questions', officer);
  await toTheResult('new common assault', aDrinker);
  keep('a result with a choice', 'assessment', officer);
  await toTheResult('new common assault', aDrinker);
  await officer.presses('Back');
  keep('answers to be changed', 'questions', officer);
  await toTheResult(aPartnerHit.opens, aPartnerHit.known);
  keep('a partner was hit', 'assessment', officer);
  await toTheResult('new robbery', anAdult);
  keep('a robbery', 'refusal', officer);
  await toTheResult('new shoplifting', aDenier);
  keep('a denial', 'refusal', officer);
  await toTheResult('new shoplifting', aChild);
  keep('a child of fifteen', 'file', officer);
  await exceptions(kept);

  await toAnApproval('new common assault', aDrinker);
  keep('which intervention', 'intervention', officer);
  for (const [heading, template] of [
    ['Speak to the victim', 'victim'],
    ['What the victim wants', 'views'],
    ['What must they do, and by when?', 'conditions'],
    ['Check and file', 'file'],
  ] as const) {
    await officer.says(aPunch.opens);
    await upTo(aPunch, heading);
    keep(heading, template, officer);
  }
  await officer.says(aPunch.opens);
  await upTo(aPunch, 'Speak to the victim');
  await officer.presses('Record and continue', { 'Have you spoken to the victim?': 'No answer' });
  await officer.presses('Back');
  keep('a victim who did not answer', 'victim', officer);
  await asked(kept);
  await world.officer.says('new');
  keep('which offence', 'offence', officer);
}

/** What is asked of a supervisor, and what came of it. */
async function asked({ officer, sergeant, inspector, world, keep, toTheResult, toAnApproval }: KeptWorld) {
  const ask = async (words: string, known: Filling) => {
    await toTheResult(words, known);
    await officer.presses(mainButton(officer.inHand().card), {
      'Note for the decision maker, without names': 'First time.',
    });
    const reference = referenceOn(officer.inHand());
    return (person: typeof sergeant) =>
      person.sees(
        'the request',
        ({ card }) => card.lines.some((line) => line.includes(reference)) && card.questions.length > 0,
      );
  };
  const request = await ask('new common assault', aDrinker);
  keep('a sergeant is asked', 'case', officer);
  keep('a sergeant is asked, in the channel', 'authorisation', sergeant, await request(sergeant));
  const grave = await ask(aPartnerHit.opens, aPartnerHit.known);
  keep('an inspector is asked', 'case', officer);
  keep('an inspector is asked, in the channel', 'authorisation', inspector, await grave(inspector));
  const declined = await ask('new common assault', aDrinker);
  sergeant.take(await declined(sergeant));
  await sergeant.presses('Decline', { [why]: 'A resolution is enough here.' });
  const news = await officer.sees('the news', ({ card }) => card.heading.includes(' declined: '));
  keep('a sergeant declined, the news', 'message', officer, news);
  await ask(aPartnerHit.opens, aPartnerHit.known);
  await approve(world, 'inspector');
  keep('an inspector approved', 'intervention', officer);
  await toAnApproval('new common assault', aDrinker);
  await officer.presses('Back');
  await officer.presses('Back');
  await officer.presses('Continue', {
    'What would a court most likely give?': 'A low-level community order',
  });
  keep('an approval that lapsed', 'assessment', officer);
}

/** Where the officer may give a reason for an exception, has given one, and somebody agreed to it. */
async function exceptions({ officer, world, keep, toTheResult }: KeptWorld): Promise<void> {
  const grave: Filling = {
    ...anAdult,
    'Was anyone hurt?': 'Serious injury',
    'What would a court most likely give?': 'Custody',
  };
  const refused = () => toTheResult('new gbh', grave);
  const ask = async () => {
    const { questions } = (await refused()).card;
    const which = questions.find(({ id }) => id === 'disposal');
    const reason = questions.find(({ id }) => id === 'exceptional');
    if (reason === undefined) throw new Error('No exception may be asked for here');
    await officer.presses('Ask for an exception', {
      ...(which && { [which.label]: which.choices[0]?.title ?? '' }),
      [reason.label]: whyExceptional,
    });
  };
  await refused();
  keep('an exception may be asked for', 'refusal', officer);
  await ask();
  keep('a reason for an exception was given', 'assessment', officer);
  await ask();
  await officer.presses(mainButton(officer.inHand().card));
  await approve(world, officer.inHand().card.heading.includes('inspector') ? 'inspector' : 'sergeant');
  keep('an exception was approved', 'intervention', officer);
}

/** A call that waits for the liaison, one they have open, and the views they are hearing. */
export async function callsBefore({ officer, liaison, keep, upTo, callOf }: KeptWorld): Promise<void> {
  const handOver = async () => {
    await officer.says(aPunch.opens);
    await upTo(aPunch, 'Speak to the victim');
    await officer.presses('Hand to the victims’ liaison');
    return referenceOn(officer.inHand());
  };
  await callOf(await handOver());
  await liaison.presses('Record and continue', victimReached);
  keep('the liaison hears what they want', 'views', liaison);
  await callOf(await handOver());
  keep('the liaison rings about views', 'victim', liaison);
  await handOver();
  keep('the call was handed over', 'victim', officer);
}

/** The first three answers of a card, as when somebody is called away. */
function someOf(answers: Filling): Filling {
  return Object.fromEntries(Object.entries(answers).slice(0, 3));
}
