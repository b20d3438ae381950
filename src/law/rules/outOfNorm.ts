import { askWhen } from '../askWhen.ts';
import { day } from '../day.ts';
import { history, thirdTime } from '../history.ts';
import {
  childCloseToThem,
  drugDiversionRoute,
  graveSentenceLikely,
  hateCrime,
  indictableOnly,
  isAdult,
  mayHurtSomebody,
  onAnEmergencyWorker,
  summary,
} from '../kinds.ts';
import type { Rule } from '../rule.ts';
import { all, any, known, not, offence, onceKnown, type Predicate } from '../truth.ts';
import { harassmentOrStalking } from './forTheCps.ts';
import { forceChoice } from './furtherSources.ts';
import { lowLevelHere, worthTooMuch } from './lowValue.ts';
import { dg6, npccCommunityResolution } from './sources.ts';

const inForce = { from: day('2018-07-01') };
const forceNorm = forceChoice('who gets a community resolution in the normal run');
const usual = not(drugDiversionRoute);

const graverClass = not(any(summary, lowLevelHere, drugDiversionRoute, indictableOnly));
const notLowLevelHere: Predicate = ({ policy, offence: { id } }) =>
  known(policy.notLowLevelSummary.includes(id));
const graverByName = any(graverClass, harassmentOrStalking, notLowLevelHere);
/** Once the offence alone makes it an exception, nothing more is asked for that; what is known still counts. */
const mayStillCount = not(graverByName);
const seriousInjury = all(
  mayHurtSomebody,
  askWhen(mayStillCount, 'injury', (is) => is === 'serious'),
);
const childHarmed = all(
  mayHurtSomebody,
  askWhen(all(isAdult, not(onAnEmergencyWorker), mayStillCount), 'victim', (who) => who === 'child'),
);
/** Common assault on one is an offence of its own, tried either way, whatever it is recorded as. */
const servesThePublic = all(
  any(
    onAnEmergencyWorker,
    offence(({ id }) => id === 'common-assault'),
  ),
  any(
    onAnEmergencyWorker,
    onceKnown('victim', (who) => who === 'police'),
    askWhen(mayStillCount, 'emergencyWorkerVictim', (is) => is),
  ),
);
const protectedByOrder = onceKnown('protectiveOrder', (is) => is);
const graveSentence = graveSentenceLikely(all(isAdult, usual));
const thirdTimeHere = all(isAdult, usual, thirdTime(all(isAdult, usual, mayStillCount)));

const row = { disposals: ['community-resolution'], inForce } as const;
const exception = {
  ...row,
  effect: { kind: 'exceptional' },
  source: forceNorm,
  standing: 'to-confirm',
} as const;

/**
 * R24: what is out of the normal run for a community resolution. It is for a first or second time, mostly low-level and
 * summary; for an adult anything else is an exception, for the rank that the force names, and never proposed. A child's
 * is weighed jointly with the youth justice service, and that rank stands beside it.
 */
export const outOfNorm: readonly Rule[] = [
  {
    ...exception,
    id: 'R24a',
    text: 'A community resolution is for low-level offences, mostly summary ones. For this one it is an exception.',
    restsOn: 'They are for low-level offences, mostly summary only; others are exceptional.',
    when: all(isAdult, graverClass),
  },
  {
    ...exception,
    id: 'R24f',
    text: 'The value takes this above a low-level offence, so a community resolution is an exception.',
    restsOn: 'Of either-way offences the force takes for low level those up to the value in its settings.',
    when: worthTooMuch,
  },
  {
    ...exception,
    id: 'R24g',
    text: 'A community resolution is for a first or second time. After two or more outcomes it is an exception.',
    restsOn: 'They are for people who offend for the first or second time; others are exceptional.',
    when: thirdTimeHere,
  },
  {
    ...exception,
    id: 'R24c',
    source: npccCommunityResolution,
    text: 'The injury is serious. That takes it out of the normal run, so a community resolution is an exception.',
    restsOn:
      'The impact on the victim counts for what is less serious; that such an injury does is inferred.',
    when: all(isAdult, seriousInjury),
  },
  {
    ...exception,
    id: 'R24i',
    source: npccCommunityResolution,
    text: 'The victim is a child. That takes it out of the normal run, so a community resolution is an exception.',
    restsOn:
      'The impact on the victim counts for what is less serious; that it does with a child is inferred.',
    when: all(isAdult, childHarmed),
  },
  {
    ...exception,
    id: 'R24j',
    source: dg6,
    text: 'Harassment and stalking are not low-level offences, so a community resolution is an exception.',
    restsOn: 'The police never charge either; that what they may not charge is not low-level is prudence.',
    when: all(isAdult, harassmentOrStalking),
  },
  {
    ...exception,
    id: 'R24k',
    text: 'Magistrates alone try it, but the force does not call it low-level: a community resolution is an exception.',
    restsOn:
      'The paper says mostly of summary offences and names none; which ones are not is the force’s setting.',
    when: all(isAdult, notLowLevelHere),
  },
  {
    ...exception,
    id: 'R24l',
    source: { name: 'Assaults on Emergency Workers (Offences) Act 2018 s.1' },
    text: 'An assault on an emergency worker is tried either way, so a community resolution is an exception.',
    restsOn: 'Common assault on one is tried either way; that it is then not low-level is inferred.',
    when: all(isAdult, servesThePublic),
  },
  {
    ...exception,
    id: 'R24e',
    source: npccCommunityResolution,
    text: 'A court would probably give custody or a high community order. It is not a less serious offence.',
    restsOn: 'The likely penalty counts for what is less serious; that these two are too much is inferred.',
    when: graveSentence,
  },
  {
    ...row,
    id: 'R24h',
    effect: { kind: 'authority', authorityByPolicy: 'outOfNorm' },
    text: 'Out of the normal run a community resolution needs a senior officer; the force names the rank.',
    source: forceNorm,
    restsOn:
      'Community resolutions for others, in exceptional circumstances, need the authority of an inspector.',
    standing: 'to-confirm',
    when: any(
      graverByName,
      worthTooMuch,
      thirdTimeHere,
      seriousInjury,
      childHarmed,
      childCloseToThem,
      all(isAdult, servesThePublic),
      graveSentence,
      hateCrime,
      protectedByOrder,
    ),
  },
  {
    ...row,
    id: 'R24b',
    effect: { kind: 'authority', authority: 'sergeant' },
    text: 'They have been in trouble in the last two years, so a sergeant’s guidance is needed.',
    source: npccCommunityResolution,
    restsOn: 'Where history counts, a sergeant should be considered; that one always is asked is prudence.',
    standing: 'to-confirm',
    when: all(
      isAdult,
      history((is) => is !== 'none', all(isAdult, usual, mayStillCount)),
    ),
  },
];
