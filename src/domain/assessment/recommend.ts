import { type Disposal, isPoliceRank } from '../../law/disposal.ts';
import type { FactName } from '../../law/facts.ts';
import { isKnownAdult } from '../../law/isKnownChild.ts';
import { drugDiversionRoute, isChild } from '../../law/kinds.ts';
import type { RuleInput } from '../../law/truth.ts';
import type { Force } from '../force/force.ts';
import type { Intervention } from '../force/intervention.ts';
import type { Assessment, DisposalAssessment, Reason } from './assessment.ts';
import { nothingUsual } from './nothingUsual.ts';
import { askAboutDeferring, isLeftToBoth, jointly, whetherAdultIsThere } from './ofChildren.ts';
import { onlyByCaution } from './onlyByCaution.ts';
import { outOfUsual } from './outOfUsual.ts';

export type Recommendation = Pick<Assessment, 'recommended' | 'because' | 'course' | 'handOver' | 'ask'>;

const none = (because: string, handOver: Assessment['handOver'] = null): Recommendation => ({
  recommended: null,
  because,
  handOver,
  ask: [],
});

/**
 * What to propose of the disposals in play, and why; or whose case it is; or which facts the proposal still needs.
 * `inPlay` are assessed and in menu order.
 */
export function recommend(
  inPlay: readonly DisposalAssessment[],
  input: RuleInput,
  force: Force,
): Recommendation {
  const { facts } = input;
  const notBlocked = inPlay.filter(({ status }) => status !== 'unavailable');
  const isChilds = isChild(input).is === 'yes';
  if (facts.iomManaged && !leftToTheOfficer(force))
    return isChilds
      ? none(`${jointly} Tell the offender management team too.`, 'yjs')
      : none('The offender management team takes this case over.', 'iom');
  const putOff = inPlay.flatMap(onlyPutOff)[0];
  if (putOff !== undefined) return none(`Put this off. ${putOff.text}`, isChilds ? 'yjs' : null);
  if (notBlocked.length === 0)
    return isChilds && isLeftToBoth(input)
      ? none(`${jointly} ${nothingOpen(inPlay)} ${askAboutDeferring}`, 'yjs')
      : none(nothingOpen(inPlay));

  const needed = neededToPropose(notBlocked, input, force);
  const ask = [...inPlay.flatMap((one) => one.ask), ...needed.ask];
  // Whatever is still unknown, a child's case is never decided without them.
  if (isChilds && (ask.length > 0 || notBlocked.some(({ authority }) => authority === 'yjs')))
    return { ...none(jointly, 'yjs'), ask: [...ask, ...whetherAdultIsThere(facts)] };
  if (ask.length > 0) return { ...none('More facts are needed before anything can be proposed.'), ask };
  const proposal = forAdult(notBlocked, input, needed.first);
  return isChilds ? { ...proposal, ask: whetherAdultIsThere(facts) } : proposal;
}

/**
 * Facts that no rule asks for but the proposal does: where they live, and what led to this; and what only a caution could
 * require first, once nothing is asked any more.
 */
function neededToPropose(
  notBlocked: readonly DisposalAssessment[],
  input: RuleInput,
  force: Force,
): { readonly ask: readonly FactName[]; readonly first?: Intervention | undefined } {
  const { age, borough } = input.facts;
  const place: readonly FactName[] = borough === undefined ? ['borough'] : [];
  const within = notBlocked
    .filter((one) => one.status !== 'cannot-say' || (one.ask.length > 0 && !isMissingSomething(one)))
    .filter(({ authority }) => authority !== 'cps' && authority !== 'dpp');
  if (within.length === 0) return { ask: [] };
  if (drugDiversionRoute(input).is === 'yes' && mayBeOpen('community-resolution', within))
    return { ask: place };

  const childsServiceUnknown = { ask: isKnownAdult(age) ? [] : place };
  const caution = within.find(({ disposal }) => disposal === 'conditional-caution');
  if (!caution || caution.exceptional) return childsServiceUnknown;
  const unusual = outOfUsual('conditional-caution', input).truth;
  if (unusual.is === 'yes') return childsServiceUnknown;
  const { truth: fits, first } = onlyByCaution(input, force, mayBeOpen('community-resolution', within));
  if (fits.is === 'no') return childsServiceUnknown;
  const ask = [fits, unusual].flatMap((truth) => (truth.is === 'unknown' ? truth.ask : []));
  // What fits for certain fits where they live, so that is known already.
  return { ask: [...ask, ...place], first };
}

/**
 * What is proposed is the usual answer to this kind of case by a named source, never what is left once something else
 * is closed. An exception is none, nor is domestic abuse by a relative, where a charge is usual (R16b).
 */
function forAdult(
  notBlocked: readonly DisposalAssessment[],
  input: RuleInput,
  first: Intervention | undefined,
): Recommendation {
  const settled = notBlocked.filter(({ status }) => status !== 'cannot-say');
  const ofRelative = input.facts.domesticAbuse === 'family';
  const resolution = isOpen('community-resolution', settled);
  const caution = isOpen('conditional-caution', settled);
  if (resolution && drugDiversionRoute(input).is === 'yes')
    return propose('community-resolution', diverted(input));
  if (ofRelative && (resolution || caution))
    return none(
      'Abuse by a relative is domestic abuse: a charge is usual. A supervisor decides whether anything else is right.',
    );

  const [unusual] = caution ? outOfUsual('conditional-caution', input).rules : [];
  if (unusual && !resolution) return none(`${unusual.text} It is open to a decision maker.`);
  if (caution && !unusual && first)
    return {
      ...propose(
        'conditional-caution',
        `${first.title} fits what led to this, and only a conditional caution can require it.`,
      ),
      course: first.id,
    };
  if (resolution)
    return propose(
      'community-resolution',
      caution && !unusual
        ? 'A community resolution is usual for a first or second, low-level offence, and nothing that fits needs a caution.'
        : 'A community resolution is usual for a first or second, low-level offence.',
    );
  if (caution)
    return none(
      'A conditional caution is open, but nothing in the catalogue fits what led to this. A decision maker decides whether it is right.',
    );
  const { because, handOver } = nothingUsual(notBlocked, input);
  return none(because, handOver);
}

function diverted({ facts }: RuleInput): string {
  return facts.borough === 'outside'
    ? 'Possession for personal use gets a community resolution with the force’s drug diversion. They live outside the force; it runs by phone and on line.'
    : 'Possession for personal use gets a community resolution with the force’s drug diversion.';
}

/** The reasons that only put a disposal off, where nothing else closes it. */
function onlyPutOff({ reasons }: DisposalAssessment): readonly Reason[] {
  const blocks = reasons.filter(({ effect }) => effect === 'blocks');
  return blocks.every(({ defers }) => defers) ? blocks : [];
}

function nothingOpen(inPlay: readonly DisposalAssessment[]): string {
  const first = inPlay[0]?.reasons[0]?.text ?? '';
  return `Nothing on the force’s list is open here. ${first}`.trim();
}

const propose = (recommended: Disposal, because: string): Recommendation => ({
  recommended,
  because,
  handOver: null,
  ask: [],
});

/** Of disposals that nothing blocks and nothing keeps from being said: one that the police may decide in the normal run. */
const isOpen = (disposal: Disposal, among: readonly DisposalAssessment[]): boolean =>
  among.some(
    (one) =>
      one.disposal === disposal && !one.exceptional && one.authority !== null && isPoliceRank(one.authority),
  );

const mayBeOpen = (disposal: Disposal, among: readonly DisposalAssessment[]): boolean =>
  among.some((one) => one.disposal === disposal && (one.ask.length > 0 || isOpen(disposal, [one])));

/** No answer to a question can open it: a document or the force's own decision is missing. */
const isMissingSomething = ({ reasons }: DisposalAssessment): boolean =>
  reasons.some(({ effect }) => effect === 'cannot-say');

/** The force diverts people whom the offender management team manages as it does others; a sergeant may look at them. */
const leftToTheOfficer = ({ policy: { schemeGates } }: Force): boolean =>
  schemeGates.iomManaged === 'off' || schemeGates.iomManaged === 'supervisor';
