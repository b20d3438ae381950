import { z } from 'zod';
import type { ToldDisposal, ToldView, VictimKind } from '../domain/force/forceScripts.ts';
import type { ClockName } from '../domain/force/victimsCode.ts';
import {
  type BreachStands,
  breachStands,
  callers,
  lossStandings,
  newsHeard,
  type Occasion,
  occasions,
  scriptParts,
  slotNames,
  taskWishes,
  victimQuestions,
  wishStandings,
} from '../domain/force/vocabulary.ts';
import { factWords } from '../law/vocabulary.ts';
import { id, standing, text } from './words.ts';

const diversions = [
  'community-resolution',
  'conditional-caution',
  'youth-conditional-caution',
  'youth-caution',
  'simple-caution',
  'deferred-prosecution',
  'diversionary-caution',
  'community-caution',
] as const satisfies ToldDisposal[];
const toldDisposals = [...diversions, 'charge', 'no-further-action', 'not-known', 'undecided'] as const;

/** What can be told on each occasion: court and the end of a case are news, never something to hear views about. */
export const toldOn: Readonly<Record<Occasion, readonly ToldDisposal[]>> = {
  views: [...diversions, 'not-known'],
  disposal: [...diversions, 'charge', 'no-further-action', 'undecided'],
  completion: diversions,
  breach: diversions,
  'not-reached': [...diversions, 'charge', 'no-further-action', 'not-known'],
  'somebody-else': [...diversions, 'charge', 'no-further-action', 'not-known'],
};

/**
 * Where a breach stands is told when there is one, and at the end, which a case only comes to where it went on, was excused,
 * or was decided anew; elsewhere it counts as open.
 */
export const breachesOn = (occasion: Occasion): readonly BreachStands[] => {
  if (occasion === 'completion') return ['open', 'goes-on', 'excused', 'again'];
  return occasion === 'breach' ? breachStands : ['open'];
};

const withSomethingToDo: readonly ToldDisposal[] = diversions.filter(
  (one) => one !== 'youth-caution' && one !== 'simple-caution',
);

/**
 * Whether it can be known by when they hear next: of the decision, while they are heard, and of the end, where there is
 * something to do until then. Nothing else has a day yet.
 */
export const hasNextContact = (occasion: Occasion, told: ToldDisposal): boolean =>
  occasion === 'views' || (occasion === 'disposal' && withSomethingToDo.includes(told));

/** Every value of each other axis on which rows may differ. */
export const victimKinds = [
  'person',
  'business',
  'child',
  'police',
  'emergency-worker',
] as const satisfies VictimKind[];
export const toldViews = [...factWords.victimView, 'not-known'] as const satisfies ToldView[];

const occasion = z.enum(occasions);

const part = z.enum(scriptParts);

const anyOf = <T extends z.ZodType>(one: T) => z.exactOptional(z.array(one).min(1));
const yesOrNo = z.exactOptional(z.boolean());

const when = z.strictObject({
  disposals: anyOf(z.enum(toldDisposals)),
  breaches: anyOf(z.enum(breachStands)),
  victims: anyOf(z.enum(victimKinds)),
  views: anyOf(z.enum(toldViews)),
  callers: anyOf(z.enum(callers)),
  due: z.exactOptional(
    z.enum(['disposal', 'breach', 'kept', 'restorative-justice', 'promised'] satisfies ClockName[]),
  ),
  firstCall: yesOrNo,
  faceToFace: yesOrNo,
  written: yesOrNo,
  domesticAbuse: yesOrNo,
  ofPartner: yesOrNo,
  hateCrime: yesOrNo,
  enhanced: yesOrNo,
  mayMeet: yesOrNo,
  personIsChild: yesOrNo,
  noProsecution: yesOrNo,
  outOfTime: yesOrNo,
  notEnough: yesOrNo,
  byCps: yesOrNo,
  takenBack: yesOrNo,
  toldDecision: yesOrNo,
  keptUpOver: yesOrNo,
  planOpen: yesOrNo,
  changed: yesOrNo,
  wroteBefore: yesOrNo,
  toldBefore: anyOf(z.enum([...newsHeard, 'none'])),
  advice: yesOrNo,
  sessions: yesOrNo,
  late: yesOrNo,
  known: yesOrNo,
  newsSince: yesOrNo,
  newDayOpen: yesOrNo,
  doneSince: yesOrNo,
  support: anyOf(z.enum(wishStandings)),
  'restorative-justice': anyOf(z.enum(wishStandings)),
  statement: anyOf(z.enum(wishStandings)),
  compensation: anyOf(z.enum(wishStandings)),
  letter: anyOf(z.enum(wishStandings)),
  review: anyOf(z.enum(wishStandings)),
  loss: anyOf(z.enum(lossStandings)),
  lateWish: z.exactOptional(z.enum(taskWishes)),
  ended: yesOrNo,
  leftOut: yesOrNo,
  has: anyOf(z.enum(slotNames)),
  lacks: anyOf(z.enum(slotNames)),
});

const victims = z.array(z.enum(victimKinds)).min(1);
const question = z.union([
  z.strictObject({ id: z.literal('enhanced'), victims }),
  z.strictObject({ id: z.enum(victimQuestions).exclude(['enhanced']), title: text, victims }),
]);

/** What a force says to victims, row by row, and what it never says. */
export const victimScripts = z.strictObject({
  version: text,
  source: text,
  standing,
  questions: z.array(question).min(1),
  parts: z
    .array(
      z.strictObject({
        id,
        part,
        heading: text,
        words: text,
        occasions: z.array(occasion).min(1),
        when: z.exactOptional(when),
        adds: z.exactOptional(z.literal(true)),
        promises: z.exactOptional(z.literal(true)),
        asks: anyOf(z.enum(victimQuestions).exclude(['enhanced'])),
        answers: anyOf(z.enum(taskWishes)),
        how: anyOf(id),
        source: z.exactOptional(text),
      }),
    )
    .min(1),
  mustNotSay: z
    .array(z.strictObject({ line: text, occasions: anyOf(occasion), when: z.exactOptional(when) }))
    .min(1),
  toAdvocate: text,
  howTo: anyOf(z.strictObject({ id, line: text, inWriting: text, source: text, standing })),
});
