import type { Facts } from '../../law/facts.ts';
import type { Gate } from '../force/gate.ts';
import type { Intervention } from '../force/intervention.ts';
import type { Policed } from '../force/place.ts';
import type { CatalogueUse } from '../force/vocabulary.ts';
import { isForAnotherLanguage, isForGangRisk } from './causesOf.ts';
import { asksForEnglish, type Check } from './checksOf.ts';
import type { Fit } from './evaluateFit.ts';
import { sayGate } from './sayGate.ts';
import type { Weighed } from './weigh.ts';
import { notKnownYet, whyNot } from './whyNot.ts';

export type NotSuggested = {
  readonly intervention: Intervention;
  /** One sentence. */
  readonly because: string;
  /** Nothing else stands in the way: what an officer is likeliest to ask about. */
  readonly isNear: boolean;
};

const otherUses: Readonly<Record<Exclude<CatalogueUse, 'referral' | 'signpost' | 'next-step'>, string>> = {
  'joint-decision': 'Youth justice decides about it together with the police.',
  'hand-over': 'It takes the whole case over; it is not for diversion.',
  'victim-service': 'It is for the victim.',
  'in-custody': 'It is offered in custody, by the team there.',
  alert: 'It warns of dangerous drugs; nobody is referred to it.',
  awaited: 'Nobody is named yet who runs it here.',
  ended: 'It has ended.',
};

/** Every expected row that is not suggested, each with one sentence that says why not, in the order given. */
export function notSuggested(
  expected: readonly Fit[],
  { kept, left, facts, force }: Weighed & { readonly facts: Facts; readonly force: Policed },
): readonly NotSuggested[] {
  return expected.flatMap((fit): readonly NotSuggested[] => {
    const { intervention } = fit;
    if (kept.some((one) => one.intervention === intervention)) return [];
    const out = left.find((one) => one.fit.intervention === intervention);
    if (out) return [{ intervention, because: out.because, isNear: true }];
    const because = isFarFetched(fit, facts) ? undefined : reason(fit, facts, kept, force);
    const isNear = fit.failed.length + (fit.isBrought ? 0 : 1) <= 1;
    return because === undefined ? [] : [{ intervention, because, isNear }];
  });
}

/** Nobody expects a course in a language that is not theirs, or help with a gang where there is none. */
function isFarFetched({ failed, intervention }: Fit, facts: Facts): boolean {
  const isHeldInAnother = failed.some((check) => check.kind === 'gate' && isOnLanguage(check.gate));
  return (
    (isForAnotherLanguage(intervention) && facts.interpreterNeeded !== true) ||
    (isHeldInAnother && facts.language !== undefined) ||
    (isForGangRisk(intervention) && facts.gangRisk !== true)
  );
}

const isOnLanguage = (gate: Gate): boolean =>
  'fact' in gate && gate.fact === 'language' && !gate.isOneOf.includes('en');

function reason(fit: Fit, facts: Facts, kept: Weighed['kept'], force: Policed): string | undefined {
  const { as, failed, intervention, isBrought, truth } = fit;
  const [first] = failed;
  const { use } = intervention;
  // What nobody refers to is expected only by somebody whom it would fit.
  if (use !== 'referral' && use !== 'signpost' && use !== 'next-step')
    return as === undefined ? undefined : otherUses[use];
  if (as === undefined && first) {
    const other = isInEnglish(first) ? otherLanguage(fit, kept) : undefined;
    return other ? `It needs good English; ask for ${other}.` : whyNot(first, intervention, facts, force);
  }
  if (!isBrought) return broughtBy(intervention);
  return truth.is === 'unknown'
    ? notKnownYet(truth.ask)
    : 'Its provider declined or ended it in this case, or could not be reached.';
}

/** "It comes with a conditional caution, not with this disposal." */
function broughtBy({ disposals }: Intervention): string {
  if (disposals.length === 0) return 'It comes with no disposal.';
  return `It comes ${sayGate({ disposal: 'kind', isOneOf: disposals })}, not with this disposal.`;
}

const isInEnglish = (check: Check): boolean => check.kind === 'gate' && asksForEnglish(check.gate);

/** What is suggested for the same need in a language of theirs, or English lessons. */
function otherLanguage({ treats }: Fit, kept: Weighed['kept']): string | undefined {
  const adapted = kept.filter((one) => isForAnotherLanguage(one.intervention));
  const same = adapted.find((one) => one.treats.some((need) => treats.includes(need)));
  const lessons = adapted.find(({ treats: causes }) => causes.includes('english'));
  return (same ?? lessons)?.intervention.title;
}
