import { sayAppointment } from '../../../src/domain/booking/sayAppointment.ts';
import type { Filling } from '../journeys/fillIn.ts';
import { typed } from '../journeys/markers.ts';
import type { Shown } from '../journeys/screens.ts';
import { choiceOf, inSomeDays } from '../journeys/sessions.ts';
import {
  aDrinker,
  agrees,
  answersTo,
  arrived,
  conditionsFit,
  contact,
  filePossession,
  mainButton,
  readyToFilePossession,
  referenceOn,
  stepOf,
  victimReached,
  victimWants,
} from '../journeys/walks.ts';
import { aPunch } from './drafts.ts';
import type { KeptWorld } from './keptWorld.ts';

const background = 'What lies behind this? Tick any that do; leave empty if none do';
const asked = 'When do they start?';

/** Published before the bot starts: two for whoever comes first, one that is called off, one of a course. */
export const published = [
  inSomeDays(6, { id: 'one-place' }),
  inSomeDays(9, { id: 'another-place' }),
  inSomeDays(11, { id: 'called-off', cancelled: true }),
  inSomeDays(12, { id: 'course', intervention: 'alcohol-related-violence', places: 9 }),
] as const;

/** Filed in every way there is, and where the providers have brought it. */
export async function filings(kept: KeptWorld): Promise<void> {
  const { officer, keep, report, cardOf, world } = kept;
  await filePossession(world);
  keep('a possession was sent', 'case', officer);
  await places(kept);
  const progress = [
    ['accepted'],
    ['accepted', 'booked'],
    ['accepted', 'booked', 'attended'],
    ['accepted', 'missed'],
    ['accepted', 'missed-excused'],
    ['accepted', 'completed'],
  ];
  for (const kinds of progress) await report(await filePossession(world), 'cranstoun', ...kinds);

  const filed = async () => {
    await officer.says(aPunch.opens);
    const before = world.door.knocks.length;
    while (await stepOf(world, aPunch));
    await arrived(() => world.door.knocks.length > before);
    return referenceOn(officer.inHand());
  };
  await filed();
  keep('a caution was sent', 'case', officer);
  const done = await filed();
  await report(done, 'cranstoun', 'accepted', 'attended', 'completed');
  await cardOf(done, 'Conditional caution: course completed');
  keep('the remedy is to be confirmed', 'case', officer);
  const ended = await filed();
  await report(ended, 'cranstoun', 'accepted', 'completed');
  await cardOf(ended, 'Conditional caution: course completed');
  await officer.presses('Mark as completed');
  await officer.presses('Mark as completed');
  const declined = await filed();
  await report(declined, 'cranstoun', 'declined');
  await cardOf(declined, 'The provider declined this referral');
  keep('the provider declined', 'case', officer);
  const news = await officer.sees('the news', ({ card }) =>
    card.heading.startsWith(`${declined}: the provider decl`),
  );
  keep('the provider declined, the news', 'message', officer, news);
  const another = await filed();
  await report(another, 'cranstoun', 'declined');
  await cardOf(another, 'The provider declined this referral');
  await officer.presses('Choose another intervention');
  keep('another intervention is chosen', 'intervention', officer);
  await officer.says(`withdraw ${await filed()}`);
  await officer.presses('Withdraw this case');
  await report(await filed(), 'cranstoun', 'accepted', 'withdrawn');
  await several(kept);
  await support(kept);
  await withoutProvider(kept);
}

/** With a place in a session, waiting for one, and with one on offer. */
async function places({ officer, otherOfficer, keep }: KeptWorld): Promise<void> {
  const [one, other] = published;
  const file = async (who: typeof officer, choice: (shown: Shown) => string | undefined) => {
    const shown = await readyToFilePossession(who);
    return who.presses('File referral', { ...agrees, ...contact, [asked]: choice(shown) ?? '' });
  };
  const named =
    (words: string) =>
    ({ card }: Shown) =>
      card.questions
        .find(({ label }) => label === asked)
        ?.choices.find(({ title }) => title.startsWith(words))?.title;
  await file(officer, () => choiceOf(one, 1));
  keep('a place is booked', 'case', officer);
  const first = referenceOn(await file(otherOfficer, () => choiceOf(other, 1)));
  await file(officer, named(sayAppointment(one)));
  keep('they wait for a place', 'case', officer);
  const second = referenceOn(await file(officer, named(sayAppointment(other))));
  await otherOfficer.says(`withdraw ${first}`);
  await otherOfficer.presses('Withdraw this case');
  const offer = await officer.sees('the offer', ({ card }) =>
    card.heading.startsWith(`${second}: a place is free`),
  );
  keep('a place is free', 'message', officer, offer);
  await officer.says(`case ${second}`);
  keep('a place is on offer', 'case', officer);
}

/** A course and an English class, both required. */
async function several({ officer, world, toAnApproval, keep }: KeptWorld): Promise<void> {
  const known: Filling = {
    ...aDrinker,
    'Who is the victim?': 'No victim',
    [background]: ['Alcohol: drinking in binges', 'Needs an interpreter'],
    'Which language do they speak best?': 'Polish',
  };
  const reference = await toAnApproval('new common assault', known);
  const also = officer.inHand().card.questions.find(({ id }) => id === 'also');
  const english = also?.choices.find(({ value }) => value === 'esol');
  await officer.presses('Continue', { [also?.label ?? '']: [english?.title ?? ''] });
  await officer.presses('Set these conditions', conditionsFit);
  const before = world.door.knocks.length;
  await officer.presses('File referral', { ...agrees, ...contact, Explained: true, Signed: true });
  await arrived(() => world.door.knocks.length === before + 2);
  await world.reports('esol-providers', reference, 'completed');
  keep('two things are required', 'case', officer);
}

/** A mentor by choice beside the course, and what was said of it. */
async function support({ officer, world, toAnApproval, report, keep }: KeptWorld): Promise<void> {
  const known: Filling = {
    ...aDrinker,
    [background]: ['Alcohol: drinking in binges', 'Education, training or work'],
  };
  const reference = await toAnApproval('new common assault', known);
  const wants = officer.inHand().card.questions.find(({ id }) => id === 'support');
  const mentor = wants?.choices.find(({ value }) => value === 'sova');
  await officer.presses('Continue', {
    'Which intervention do you choose?': 'Alcohol-Related Violence Course',
    [wants?.label ?? '']: [mentor?.title ?? ''],
  });
  await officer.presses('Record and continue', victimReached);
  await officer.presses('Record and continue', {
    ...victimWants,
    'How they want to hear from us': 'Text',
    'Updates by text or e-mail': true,
    'Their phone number or e-mail address': typed.victimPhone,
    'When is it safe to call them?': ['Evenings', 'Weekends'],
  });
  await officer.presses('Set these conditions', conditionsFit);
  const before = world.door.knocks.length;
  await officer.presses('File referral', { ...agrees, ...contact, Explained: true, Signed: true });
  await arrived(() => world.door.knocks.length === before + 2);
  await report(reference, 'sova', 'accepted', 'missed');
  await arrived(() => world.notify.sent().length > 0);
  keep('support by choice', 'case', officer);
}

/** Nobody to report on it: the officer confirms. */
async function withoutProvider({ officer, world, keep, toTheResult }: KeptWorld): Promise<void> {
  await toTheResult(aPunch.opens, aDrinker);
  await officer.presses('Continue with this', {
    'Which disposal do you choose?': 'Community resolution: you may decide',
  });
  for (let cards = 0; cards < 8 && !officer.inHand().card.heading.startsWith('Check'); cards += 1) {
    const { card } = officer.inHand();
    if (card.heading === 'What would stop this happening again?')
      await officer.presses(mainButton(card), { 'Which intervention do you choose?': 'No intervention' });
    else await stepOf(world, aPunch);
  }
  const { card } = officer.inHand();
  await officer.presses(
    mainButton(card),
    answersTo(card, { ...agrees, ...contact, Signed: true, Explained: true }),
  );
  keep('nobody reports on it', 'case', officer);
}
