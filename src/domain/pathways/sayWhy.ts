import type { Disposal } from '../../law/disposal.ts';
import type { Facts } from '../../law/facts.ts';
import type { RuleInput } from '../../law/truth.ts';
import type { Provider } from '../force/force.ts';
import type { CohortNote, Figure, Intervention } from '../force/intervention.ts';
import type { ReferralRoute } from '../force/vocabulary.ts';
import { isForWomen, isForYoungAdults, isUpTo17 } from './bestFirst.ts';
import type { Cause } from './causesOf.ts';
import { isOnEmployment } from './checksOf.ts';
import { admitsDisposal } from './evaluateFit.ts';
import { gateCondition } from './gateCondition.ts';

/**
 * Why it fits, in one or two sentences: what led to this, then what was shown of it or whom it is made for. A figure
 * that was found for some needs is given only to somebody who has one of them.
 */
export function sayWhy(intervention: Intervention, causes: readonly Cause[]): string {
  const shown = intervention.evaluated ? bestFigure(intervention.figures, causes) : undefined;
  const second = shown ? `${shown.text} (${shown.source}).` : madeFor(intervention);
  return [sentence(intervention.because), second].filter((part) => part !== '').join(' ');
}

/** What whoever suggests it should know: advice about people like them, money, language, evidence, what comes next. */
export function notesOn(
  intervention: Intervention,
  input: RuleInput,
  { disposal, provider }: { readonly disposal: Disposal; readonly provider: Provider | undefined },
): readonly string[] {
  const { facts } = input;
  const { cohortNotes, evaluated, standing } = intervention;
  return [
    ...cohortNotes.filter(speaksOf(input, disposal)).map(({ text, source }) => `${text} (${source}).`),
    ...feeNotes(intervention, facts),
    ...languageNotes(intervention, facts),
    ...workNotes(intervention, facts),
    ...(evaluated ? [] : ['It is not evaluated yet.']),
    ...(standing === 'to-confirm' ? ['The force is still to confirm this entry.'] : []),
    ...nextNotes(intervention, provider),
  ];
}

/** The first that speaks of one of these causes; the very first of all where it speaks of everybody. */
function bestFigure(figures: readonly Figure[], causes: readonly Cause[]): Figure | undefined {
  const [first] = figures;
  const fitting = figures.find(({ needs }) => needs?.some((need) => causes.includes(need)));
  return fitting ?? (first?.needs === undefined ? first : undefined);
}

function madeFor(intervention: Intervention): string {
  const isSaid = /young|wom[ae]n|girl/.test(intervention.because);
  if (isSaid || intervention.gates.some(isUpTo17)) return '';
  if (isForWomen(intervention)) return 'It is for women.';
  return isForYoungAdults(intervention) ? 'It is made for young adults.' : '';
}

function speaksOf(input: RuleInput, disposal: Disposal): (note: CohortNote) => boolean {
  return ({ gates }) =>
    gates.every((gate) => admitsDisposal(gate, disposal) && gateCondition(gate)(input).is === 'yes');
}

function feeNotes({ fee, feeToConfirm }: Intervention, { canPay }: Facts): readonly string[] {
  if (feeToConfirm)
    return ['They pay to attend; how much is to be confirmed. If they cannot pay, ask for it to be waived.'];
  if (fee === 0) return [];
  if (canPay === true) return [`It costs £${fee}.`];
  return canPay === false
    ? [`It costs £${fee}. They cannot pay: ask the provider to waive it.`]
    : [`It costs £${fee}. If they cannot pay, ask the provider to waive it.`];
}

function languageNotes({ gates, referral }: Intervention, facts: Facts): readonly string[] {
  const isMadeForThem = gates.some(
    (gate) => 'fact' in gate && (gate.fact === 'language' || gate.fact === 'interpreterNeeded'),
  );
  if (facts.interpreterNeeded !== true || isMadeForThem) return [];
  return referral.route === 'waymark' && referral.fields.includes('interpreter')
    ? ['They need an interpreter: the referral says so.']
    : ['They need an interpreter: tell the provider.'];
}

function workNotes({ gates }: Intervention, { employment }: Facts): readonly string[] {
  const wanted = gates.filter(isOnEmployment).flatMap(({ isOneOf }) => isOneOf);
  if (employment !== undefined || wanted.length === 0) return [];
  const isOutOfWork = wanted.every((value) => value === 'out-of-work');
  return [
    isOutOfWork ? 'Ask whether they are out of work: it is for those who are.' : 'Ask whether they work.',
  ];
}

/** No row says how to reach a provider: whoever needs that has to look for it. */
export const withoutNumber = 'The catalogue has no number for it yet: look it up.';
export const withoutAddress = 'The catalogue has no address for it yet: look it up.';

/** How people get there by themselves. */
const ownWay = 'Tell them about it: they make contact themselves.';
const signpostNotes: Partial<Readonly<Record<ReferralRoute, string>>> = {
  phone: `${ownWay} ${withoutNumber}`,
  web: `${ownWay} ${withoutAddress}`,
  'not-known': 'They make contact themselves; how is not known yet: ask your diversion lead.',
};

const routeNotes: Readonly<Record<ReferralRoute, readonly string[]>> = {
  waymark: [],
  phone: [`Refer them by phone. ${withoutNumber}`],
  web: [`Refer them on the provider’s website. ${withoutAddress}`],
  'in-person': ['Refer them in person.'],
  'joint-decision': [],
  'not-known': ['How to refer is not confirmed: ask the provider.'],
};

function nextNotes({ use, referral }: Intervention, provider: Provider | undefined): readonly string[] {
  if (use === 'signpost') return [signpostNotes[referral.route] ?? ownWay];
  const { title, firstContactHours } = provider ?? {};
  const contact = title === undefined ? [] : [`${title} makes contact within ${firstContactHours} hours.`];
  return [...routeNotes[referral.route], ...contact];
}

const sentence = (clause: string): string => `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;
