import type { Filling } from '../journeys/fillIn.ts';
import { hurry } from '../journeys/hurry.ts';
import { typed } from '../journeys/markers.ts';
import { arrived, type Plot, referenceOn, stepOf, victimWants } from '../journeys/walks.ts';
import { aPunch } from './drafts.ts';
import type { KeptWorld } from './keptWorld.ts';

const byText: Plot = {
  ...aPunch,
  wants: {
    ...victimWants,
    'How they want to hear from us': 'Text',
    'Updates by text or e-mail': true,
    'Their phone number or e-mail address': typed.victimPhone,
    'When is it safe to call them?': ['Evenings', 'Weekends'],
  },
};
const noNumber: Plot = {
  ...byText,
  wants: { ...byText.wants, 'Their phone number or e-mail address': '07700 900003' },
};
const fourAnswers: Filling = {
  'Four questions, if they like. Do you understand why it was dealt with in this way?': 'Mostly',
  'Did you feel listened to?': 'Completely',
  'Were you treated fairly?': 'Mostly',
  'Are you satisfied with how it was dealt with?': 'Partly',
};

/** What is said to victims once it is decided: by phone, by text, not at all yet. */
export async function calls({
  officer,
  liaison,
  liaisonChannel,
  sergeant,
  notify,
  world,
  keep,
  report,
  callOf,
}: KeptWorld): Promise<void> {
  const filed = async (plot: Plot) => {
    await officer.says(plot.opens);
    while (await stepOf(world, plot));
    return referenceOn(officer.inHand());
  };
  const before = notify.sent().length;
  const told = await filed(byText);
  await filed(noNumber);
  await arrived(() => notify.sent().length >= before + 2);
  await callOf(told);
  await liaison.presses('Told them', fourAnswers);
  const link = await filed(byText);
  await callOf(link);
  await liaison.presses('Told them');
  await arrived(() => notify.sent().some(({ body }) => body.includes('/survey/')));
  const unheard = await filed(aPunch);
  await callOf(unheard);
  await liaison.presses('Left a message');
  await callOf(unheard);
  await liaison.presses('Wrong number');
  const completed = await filed(aPunch);
  await callOf(completed);
  await liaison.presses('Told them', { 'What they want now': ['Support from a service for victims'] });
  await report(completed, 'cranstoun', 'accepted', 'completed');
  await callOf(await filed(aPunch));
  keep('tell them the decision', 'call', liaison);
  const mine = await filed(aPunch);
  await officer.says('calls');
  keep('an officer’s calls', 'calls', officer);

  await arrived(() => notify.sent().length > before + 2);
  notify.pass(20);
  await hurry(world);
  await sergeant.sees('the alert', ({ card }) => card.heading.includes('the victim was to hear by'));
  const reminder = await liaisonChannel.sees('a reminder', ({ card }) =>
    card.heading.startsWith(`${mine}: call the victim by`),
  );
  keep('call the victim', 'message', liaisonChannel, reminder);
  await liaison.says('calls');
  keep('the liaison’s calls', 'calls', liaison);
}
