import { day } from '../day.ts';
import type { Disposal } from '../disposal.ts';
import { domestic, flagged, hateCrime, indictableOnly } from '../kinds.ts';
import { part6CommencedOn } from '../part6CommencedOn.ts';
import type { Rule } from '../rule.ts';
import { all, any, fact, known, not, onceKnown, type Predicate, type RuleInput } from '../truth.ts';
import { part6 as act } from './sources.ts';

const both: readonly Disposal[] = ['diversionary-caution', 'community-caution'];

const commencedOn = ({ part6CommencedOn: asked }: RuleInput) =>
  asked === undefined ? part6CommencedOn : asked;
const inForceNow: Predicate = (input) => {
  const from = commencedOn(input);
  return known(from !== null && from <= (input.rulesAsOf ?? input.decisionDay));
};
const beforeCommencement: Predicate = (input) => {
  const from = commencedOn(input);
  return fact('offenceDate', (day) => from !== null && day < from)(input);
};
const onceInForce = (...conditions: readonly Predicate[]): Predicate => all(inForceNow, ...conditions);
const row = (
  id: string,
  effect: Rule['effect'],
  text: string,
  restsOn: string,
  when: Predicate,
  more: Partial<Rule> = {},
): Rule => ({
  id,
  disposals: both,
  effect,
  text,
  source: act,
  restsOn,
  standing: 'confirmed',
  inForce: { from: day('2022-04-28') },
  when,
  ...(effect.kind === 'blocks' && { forNobodyLikeThis: true }),
  ...more,
});

/** R01: diversionary and community cautions. Written, and silent but for the first row until Part 6 is commenced. */
export const part6: readonly Rule[] = [
  row(
    'R01',
    { kind: 'blocks' },
    'Diversionary and community cautions are not in force yet. Nobody may give one.',
    'The whole Part is shown as prospective, and the bulletin of 2026 speaks of it as a change to come.',
    not(inForceNow),
  ),
  row(
    'R01b',
    { kind: 'blocks' },
    'The offence is older than the law on these cautions, and they cannot be used for it.',
    'Section 99(4): no such caution for an offence committed before the Part begins.',
    onceInForce(beforeCommencement),
    { instead: 'Look at the disposals that were in force on the day of the offence.' },
  ),
  row(
    'R01c',
    { kind: 'blocks' },
    'This caution is for adults. The person is under 18.',
    'The cautions of this Part are given to people of 18 or over.',
    onceInForce(fact('age', (years) => years < 18)),
    { instead: 'Ask the youth justice service for a joint decision.' },
  ),
  row(
    'R01d',
    { kind: 'blocks' },
    'This caution needs an admission. There is none.',
    'An admission is one of the things each of the two cautions asks for.',
    onceInForce(fact('admission', (said) => said !== 'full')),
    { instead: 'Look at a charge, or at a disposal that needs no admission.' },
  ),
  row(
    'R01e',
    { kind: 'blocks' },
    'There is not enough evidence to charge, so there cannot be a caution.',
    'Evidence enough to charge is another of the things each of the two cautions asks for.',
    onceInForce(fact('evidence', (is) => is !== 'charge-standard')),
    { instead: 'Keep investigating, or close the case.' },
  ),
  row(
    'R01f',
    { kind: 'blocks' },
    'They do not agree to it. Nobody can be made to take a caution.',
    'Consent is asked for, and signed.',
    onceInForce(onceKnown('consent', (answer) => answer === 'refuses')),
    { instead: 'Look at a charge.' },
  ),
  row(
    'R01g',
    { kind: 'exceptional' },
    'An offence only the Crown Court can try gets this caution only in exceptional circumstances.',
    'An indictable-only offence needs exceptional circumstances.',
    onceInForce(indictableOnly),
  ),
  row(
    'R01h',
    { kind: 'authority', authority: 'dpp' },
    'The Director of Public Prosecutions must agree to this caution for such an offence.',
    'An indictable-only offence needs the consent of the Director of Public Prosecutions besides.',
    onceInForce(indictableOnly),
  ),
  row(
    'R01i',
    { kind: 'authority', authority: 'sergeant' },
    'Until the Code is issued, take it that a sergeant or above decides.',
    'Prudence: who may give one is left to a Code, of which only a draft was seen.',
    onceInForce(not(indictableOnly)),
    { standing: 'to-confirm' },
  ),
  row(
    'R01j',
    { kind: 'step' },
    'It must carry conditions, and a paper they sign: offence, admission, consent and conditions.',
    'Both cautions must carry conditions, and both are signed.',
    inForceNow,
  ),
  row(
    'R01k',
    { kind: 'step' },
    'Tell them before they agree: a breach without a good reason can bring them to court for the offence.',
    'Whoever breaches a diversionary caution can be prosecuted for the offence.',
    inForceNow,
    { disposals: ['diversionary-caution'] },
  ),
  row(
    'R01l',
    { kind: 'step' },
    'Tell them before they agree: a breach brings a financial penalty, and no prosecution.',
    'Whoever breaches a community caution pays a penalty; there is no prosecution for the offence.',
    inForceNow,
    { disposals: ['community-caution'] },
  ),
  row(
    'R01m',
    { kind: 'cannot-say' },
    'The Code for these cautions is not loaded. Ask the CPS whether they suit a case like this.',
    'Prudence: the Code that would say which offences they suit was not issued.',
    onceInForce(any(flagged('weapon'), hateCrime, domestic)),
    { standing: 'to-confirm' },
  ),
];
