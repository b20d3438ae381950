import type { Authority, Disposal } from '../../law/disposal.ts';
import type { FactName } from '../../law/facts.ts';
import { drugDiversionRoute } from '../../law/rules/kinds.ts';
import type { Situation } from '../../law/truth.ts';
import type { Force } from '../force.ts';
import type { Assessment, DisposalAssessment } from './assessment.ts';
import { onlyByCaution } from './onlyByCaution.ts';

export type Recommendation = Pick<Assessment, 'recommended' | 'because' | 'handOver' | 'ask'>;

const police: readonly Authority[] = ['officer', 'sergeant', 'inspector'];

/** What a force may also offer adults: only where neither of the two that are weighed against each other is open. */
const afterThem: readonly Disposal[] = [
  'simple-caution',
  'deferred-prosecution',
  'diversionary-caution',
  'community-caution',
];

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
  situation: Situation,
  force: Force,
): Recommendation {
  const { facts } = situation;
  const notBlocked = inPlay.filter(({ status }) => status !== 'unavailable');
  if (facts.iomManaged && !leftToTheOfficer(force))
    return none('The offender management team takes this case over.', 'iom');
  if (notBlocked.length === 0) return none(nothingOpen(inPlay));

  const ask = [...inPlay.flatMap((one) => one.ask), ...neededToPropose(notBlocked, situation, force)];
  if (ask.length > 0) return { ...none('More facts are needed before anything can be proposed.'), ask };
  const settled = notBlocked.filter(({ status }) => status !== 'cannot-say');
  return (facts.age ?? 0) < 18 ? forChild(settled) : forAdult(settled, situation, force);
}

/** Facts that no rule asks for but the proposal does: where they live, and what led to this. */
function neededToPropose(
  notBlocked: readonly DisposalAssessment[],
  situation: Situation,
  force: Force,
): readonly FactName[] {
  const { age, borough } = situation.facts;
  const place: readonly FactName[] = borough === undefined ? ['borough'] : [];
  const within = notBlocked
    .filter((one) => one.status !== 'cannot-say' || (one.ask.length > 0 && !isMissingSomething(one)))
    .filter(({ authority }) => authority !== 'cps' && authority !== 'dpp');
  if (within.length === 0) return [];
  if (drugDiversionRoute(situation).is === 'yes' && only('community-resolution', notBlocked)) return place;

  const childsServiceUnknown = age === undefined || age < 18 ? place : [];
  const caution = within.find(({ disposal }) => disposal === 'conditional-caution');
  if (!caution || caution.exceptional) return childsServiceUnknown;
  const truth = onlyByCaution(situation, force, mayBeOpen('community-resolution', within)).truth;
  return truth.is === 'unknown' ? [...truth.ask, ...place] : childsServiceUnknown;
}

function forChild(settled: readonly DisposalAssessment[]): Recommendation {
  if (settled.some(({ authority }) => authority === 'yjs'))
    return none('A child’s case is a joint decision with the youth justice service.', 'yjs');
  return onlyOthersDecide(settled);
}

function forAdult(
  settled: readonly DisposalAssessment[],
  situation: Situation,
  force: Force,
): Recommendation {
  const resolution = isOpen('community-resolution', settled);
  const caution = isOpen('conditional-caution', settled);
  if (resolution && drugDiversionRoute(situation).is === 'yes')
    return propose('community-resolution', diverted(situation));

  const { first } = onlyByCaution(situation, force, resolution);
  if (caution && first)
    return propose(
      'conditional-caution',
      `${first.title} fits what led to this, and only a conditional caution can require it.`,
    );
  if (resolution)
    return propose(
      'community-resolution',
      caution
        ? 'A community resolution is enough: nothing that needs a conditional caution fits what led to this.'
        : 'A community resolution is open; a conditional caution is not.',
    );
  const other = settled.find((one) => afterThem.includes(one.disposal) && isOpen(one.disposal, [one]));
  if (other)
    return propose(other.disposal, 'It is on the force’s list, and nothing before it on the list is open.');
  if (caution)
    return none('A conditional caution is open, but nothing in the catalogue fits what led to this.');
  return onlyOthersDecide(settled);
}

function onlyOthersDecide(settled: readonly DisposalAssessment[]): Recommendation {
  if (settled.some(({ authority }) => authority === 'cps' || authority === 'dpp'))
    return none('The police cannot decide this. Send it to the CPS.', 'cps');
  if (settled.some(({ status }) => status === 'exceptional-only'))
    return none('Only exceptional circumstances would keep this out of court. Speak to a supervisor.');
  return none('The rules do not settle this. See what is missing, and speak to a supervisor.');
}

function diverted({ facts }: Situation): string {
  return facts.borough === 'outside'
    ? 'Possession for personal use gets a community resolution with the force’s drug diversion. They live outside the force; it runs by phone and on line.'
    : 'Possession for personal use gets a community resolution with the force’s drug diversion.';
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

const isOpen = (disposal: Disposal, among: readonly DisposalAssessment[]): boolean =>
  among.some(
    (one) =>
      one.disposal === disposal &&
      !one.exceptional &&
      (one.status === 'available' || one.status === 'needs-authority') &&
      one.authority !== null &&
      police.includes(one.authority),
  );

const mayBeOpen = (disposal: Disposal, among: readonly DisposalAssessment[]): boolean =>
  among.some((one) => one.disposal === disposal && (one.ask.length > 0 || isOpen(disposal, [one])));

/** No answer to a question can open it: a document or the force's own decision is missing. */
const isMissingSomething = ({ reasons }: DisposalAssessment): boolean =>
  reasons.some(({ effect }) => effect === 'cannot-say');

const only = (disposal: Disposal, among: readonly DisposalAssessment[]): boolean =>
  among.every((one) => one.disposal === disposal);

/** The force diverts people whom the offender management team manages as it does others; a sergeant may look at them. */
const leftToTheOfficer = ({ policy: { schemeGates } }: Force): boolean =>
  schemeGates.iomManaged === 'off' || schemeGates.iomManaged === 'supervisor';
