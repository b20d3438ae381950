import { aPartnerHit } from '../journeys/plots.ts';
import {
  aChild,
  aDrinker,
  anAdult,
  answerFacts,
  arrived,
  carer,
  filePossession,
  inDays,
  type Plot,
  readsBreach,
  referenceOn,
  stepOf,
} from '../journeys/walks.ts';
import { aPunch } from './drafts.ts';
import { decides, type KeptWorld, why } from './keptWorld.ts';

const reason = { [why]: 'Was in hospital, and told nobody.' };

/** Breaches of every kind: open, decided in every way, and with the CPS. */
export async function endings(kept: KeptWorld): Promise<void> {
  const { officer, sergeant, keep, report, alertOf, cardOf, world } = kept;
  const breached = async (plot: Plot): Promise<string> => {
    await officer.says(plot.opens);
    const before = world.door.knocks.length;
    while (await stepOf(world, plot));
    await arrived(() => world.door.knocks.length > before);
    const reference = referenceOn(officer.inHand());
    await report(reference, 'cranstoun', 'accepted', 'missed', 'missed');
    await alertOf(reference);
    return reference;
  };
  const decide = async (plot: Plot, reference: string, decision: string, more = {}) => {
    const decider = await readsBreach(world, reference, plot.decides);
    await decider.presses('Record the decision', { [decides]: decision, ...reason, ...more });
  };

  const open = await breached(aPunch);
  keep('a breach, in the channel', 'breach', sergeant);
  await cardOf(open, 'Breach: somebody must decide');
  const alert = officer
    .messages()
    .findLast(({ card }) => card.questions.length > 0 && card.lines.some((line) => line.includes(open)));
  keep('a breach, to the officer', 'breach', officer, alert);
  await officer.says(`case ${open}`);
  keep('a breach, the case', 'case', officer);
  await breached(aPartnerHit);
  keep('a breach of abuse, in the channel', 'breach', sergeant);
  const decisions = [
    ['Excuse and rebook'],
    ['Give a new deadline', { 'New deadline, if you vary it': inDays(118) }],
    ['Put forward for a charging decision'],
    ['No further action'],
  ] as const;
  for (const [decision, more] of decisions) {
    await decide(aPunch, await breached(aPunch), decision, more);
  }
  for (const then of ['', 'Charged, or postal requisition sent', 'No further action']) {
    const reference = await breached(aPartnerHit);
    await decide(aPartnerHit, reference, 'Put forward for a charging decision');
    await officer.says(`case ${reference}`);
    if (then === '') keep('with the CPS', 'case', officer);
    else {
      await officer.presses(then);
      await officer.presses(then, {
        'CPS reference': '20AB1234526',
        'Day on which the CPS decided': inDays(0),
      });
    }
  }
  const resolution = await filePossession(world);
  await report(resolution, 'cranstoun', 'accepted', 'missed', 'missed');
  await alertOf(resolution);
  keep('a breach of a resolution, in the channel', 'breach', sergeant);
  await withdrawn(kept);
}

/** Taken back by the officer, handed over, and not diverted. */
async function withdrawn({ officer, keep, toTheResult, world }: KeptWorld): Promise<void> {
  await toTheResult('new common assault', aDrinker);
  await officer.presses('Save for later');
  await officer.presses('Withdraw this case');
  keep('withdraw, asked once', 'case', officer);
  await toTheResult('new common assault', aDrinker);
  await officer.presses('Save for later');
  await officer.presses('Withdraw this case');
  await officer.presses('Withdraw this case');
  await toTheResult('new shoplifting', aChild);
  const before = world.door.knocks.length;
  await officer.presses('Ask the youth justice service', {
    'Is an appropriate adult there?': 'Yes, present',
    ...carer,
  });
  await arrived(() => world.door.knocks.length > before);
  keep('with the youth justice service', 'case', officer);
  await toTheResult('new shoplifting', aChild);
  await officer.presses('Ask the youth justice service', {
    'Is an appropriate adult there?': 'Yes, present',
    ...carer,
  });
  await officer.presses('Withdraw this case');
  await officer.presses('Withdraw this case');
  for (const then of ['', 'Charge', 'No further action']) {
    await officer.says('new robbery');
    await answerFacts(officer, anAdult);
    await officer.presses('Record as not diverted');
    if (then === '') keep('not diverted', 'case', officer);
    else {
      const button = officer.inHand().card.buttons.find(({ title }) => title.includes(then));
      await officer.presses(button?.title ?? then);
      await officer.presses(button?.title ?? then);
    }
  }
}
