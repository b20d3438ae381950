import { LEE_MORGAN, SAM_PATEL } from '../../../src/dev/local/localPerson.ts';
import type { Filling } from '../journeys/fillIn.ts';
import type { Shown } from '../journeys/screens.ts';
import { answerFacts, approve, mainButton, type Plot, referenceOn, stepOf } from '../journeys/walks.ts';
import type { World } from '../journeys/world.ts';
import type { Keeper } from './keeper.ts';

/** Everybody at their devices, and the keeper of cards beside them. */
export type KeptWorld = ReturnType<typeof keptWorldIn>;

export const why = 'Your reason, without names';
export const decides = 'What do you decide?';

export function keptWorldIn(world: World, { keep }: Keeper) {
  const { officer } = world;
  const liaison = world.person(LEE_MORGAN);
  return {
    ...world,
    world,
    keep,
    /** The sergeant in their own chat. */
    lead: world.person(SAM_PATEL),
    liaison,
    liaisonChannel: world.person(LEE_MORGAN, '19:liaison@thread.tacv2'),
    /** Goes on in a story until that card is at hand. */
    upTo: async (story: Plot, heading: string) => {
      for (let cards = 0; !officer.inHand().card.heading.startsWith(heading); cards += 1)
        if (cards > 15 || !(await stepOf(world, story))) throw new Error(`“${heading}” never came`);
    },
    /** From the first words to the card that says what is open. */
    toTheResult: async (words: string, known: Filling) => {
      await officer.says(words);
      return answerFacts(officer, known);
    },
    /** From the first words to an approval. */
    toAnApproval: async (words: string, known: Filling, by: Plot['decides'] = 'sergeant') => {
      await officer.says(words);
      await answerFacts(officer, known);
      await officer.presses(mainButton(officer.inHand().card));
      await approve(world, by);
      await answerFacts(officer, known);
      return referenceOn(officer.inHand());
    },
    /** What the provider says, one after the other. */
    report: async (reference: string, provider: string, ...kinds: readonly string[]) => {
      for (const kind of kinds) {
        const status = await world.reports(provider, reference, kind);
        if (status !== 200) throw new Error(`${kind} was answered with ${status}`);
      }
    },
    /** The newest card of this case that the officer has, once its heading is that. */
    cardOf: async (reference: string, heading: RegExp | string): Promise<Shown> =>
      officer.take(
        await officer.sees(
          `${heading} of ${reference}`,
          ({ card }) =>
            card.lines.some((line) => line.includes(reference)) &&
            (typeof heading === 'string' ? card.heading.startsWith(heading) : heading.test(card.heading)),
        ),
      ),
    /** The liaison opens the call of this case. */
    callOf: async (reference: string): Promise<Shown> => {
      await liaison.says('calls');
      const [list] = liaison.inHand().card.questions;
      const mine = list?.choices.find(({ title }) => title.includes(reference));
      return liaison.presses('Open the call', { [list?.label ?? '']: mine?.title ?? '' });
    },
    /** The alert of this case in the supervisors' channel. */
    alertOf: async (reference: string): Promise<Shown> =>
      world.sergeant.take(
        await world.sergeant.sees(
          `the alert of ${reference}`,
          ({ card }) =>
            /^Breach: .* must decide$/.test(card.heading) &&
            card.lines.some((line) => line.includes(reference)),
        ),
      ),
  };
}
