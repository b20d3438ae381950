import { typed } from './markers.ts';
import {
  agrees,
  anAdult,
  answerFacts,
  arrived,
  conditionsFit,
  contact,
  mainButton,
  referenceOn,
} from './walks.ts';
import type { World } from './world.ts';

const aPartner = {
  ...anAdult,
  'Is it domestic abuse?': 'Yes, by a partner or former partner',
  'What is the DASH risk?': 'Standard',
  'What lies behind this? Tick any that do; leave empty if none do': ['Alcohol: drinking in binges'],
};

/** A conditional caution for assaulting a partner, approved by an inspector, filed and arrived at the provider. */
export async function fileAbuse(world: World): Promise<string> {
  const { officer, sergeant, inspector, door } = world;
  await sergeant.says('alerts here');
  await officer.says('new common assault');
  await answerFacts(officer, aPartner);
  await officer.presses(mainButton(officer.inHand().card));
  const reference = referenceOn(officer.inHand());
  const { heading } = officer.inHand().card;
  const asked = await inspector.sees(
    'the request',
    ({ card }) => card.questions.length > 0 && card.lines.join('\n').includes(reference),
  );
  inspector.take(asked);
  await inspector.presses('Approve', { 'Your reason, without names': 'Fits the guidance' });
  await arrived(() => officer.inHand().card.heading !== heading);
  await officer.presses('Continue', {
    'Which intervention do you choose?': 'Alcohol-Related Domestic Abuse Course',
  });
  await officer.presses('Record and continue', {
    'Have you spoken to the victim?': 'Yes, I spoke to them',
    'What is their view?': 'Supports it',
    'Their view in their own words': typed.victimWords,
  });
  await officer.presses('Record and continue');
  await officer.presses('Set these conditions', conditionsFit);
  const before = door.knocks.length;
  await officer.presses('File referral', { ...agrees, ...contact, Explained: true, Signed: true });
  await arrived(() => door.knocks.length > before);
  return reference;
}
