import { day } from '../day.ts';
import { domestic, hateCrime, indictableOnly, intimatePartner, spousesProperty } from '../kinds.ts';
import type { ConsentOf } from '../offence.ts';
import type { Rule, Source } from '../rule.ts';
import { all, always, not } from '../truth.ts';
import {
  aDeath,
  consentOf,
  decidedByCps,
  eitherWayNotAdmitted,
  harassmentOrStalking,
  longCustodyLikely,
  needsConsent,
  onAnnex1,
  retailTheftOfValue,
} from './forTheCps.ts';
import { dg6 } from './sources.ts';

const annex1: Source = { name: 'DG6 Annex 1, as an officer quotes it' };
type Own = Pick<Rule, 'id' | 'text' | 'restsOn' | 'when'> & Partial<Pick<Rule, 'source' | 'standing'>>;

const cpsDecides = (own: Own): Rule => ({
  disposals: ['charge'],
  effect: { kind: 'authority', authority: 'cps' },
  source: dg6,
  standing: 'confirmed',
  inForce: { from: day('2021-01-01') },
  ...own,
});

/** "… must consent (Criminal Law Act 1967 s.5(3))": the Act stands in the row of the offence. */
const withItsAct =
  (who: Readonly<Partial<Record<ConsentOf, string>>>): NonNullable<Rule['inThisCase']> =>
  ({ offence: { consent } }) => ({
    text: `${(consent && who[consent.of]) ?? ''} must consent, so the CPS decides whether to charge.`,
    source: { name: consent?.source ?? dg6.name },
  });

/** R10, for a charge: which the police decide and which the CPS. */
export const charge: readonly Rule[] = [
  {
    id: 'R10b',
    disposals: ['charge', 'no-further-action', 'simple-caution'],
    effect: { kind: 'authority', authority: 'sergeant' },
    text: 'A sergeant or above decides this; the force sets the rank.',
    source: dg6,
    standing: 'to-confirm',
    restsOn: 'The police decide what is not the CPS’s to decide; which rank does so was not read.',
    inForce: { from: day('2015-04-13') },
    when: always,
  },
  cpsDecides({
    id: 'R10c',
    text: 'Only the Crown Court tries this, so the CPS decides whether to charge.',
    restsOn:
      'The police may charge summary and either-way offences; the list holds none that only the Crown Court tries.',
    when: indictableOnly,
  }),
  cpsDecides({
    id: 'R10i',
    text: 'It is domestic abuse, so the CPS decides whether to charge.',
    restsOn: 'The police never charge what the CPS’s policies call domestic abuse.',
    when: domestic,
  }),
  cpsDecides({
    id: 'R10j',
    text: 'It is a hate crime, so the CPS decides whether to charge.',
    restsOn: 'The police never charge what the CPS’s policies call a hate crime.',
    when: hateCrime,
  }),
  cpsDecides({
    id: 'R10k',
    text: 'Somebody died, so the CPS decides whether to charge.',
    restsOn: 'The police never charge in a case that involves a death.',
    when: aDeath,
  }),
  cpsDecides({
    id: 'R10e',
    text: 'For harassment and stalking of every kind the CPS decides whether to charge.',
    restsOn: 'The police never charge harassment or stalking.',
    when: harassmentOrStalking,
  }),
  cpsDecides({
    id: 'R10f',
    text: 'An either-way offence they do not fully admit: the CPS decides whether to charge.',
    restsOn:
      'The police charge an either-way offence only where a guilty plea is expected; theft from a shop always.',
    when: eitherWayNotAdmitted,
  }),
  cpsDecides({
    id: 'R10l',
    text: 'A court would probably give custody. Above twelve months the CPS decides whether to charge: ask them.',
    standing: 'to-confirm',
    restsOn:
      'Likely custody of over twelve months is for the CPS; how long it would be here no fact says: prudence.',
    when: longCustodyLikely,
  }),
  {
    ...cpsDecides({
      id: 'R10m',
      text: 'The Director of Public Prosecutions or a Law Officer must consent, so the CPS decides.',
      restsOn: 'The police never charge what needs that consent; which offences do, their own Acts say.',
      when: needsConsent,
    }),
    inThisCase: withItsAct({
      dpp: 'The Director of Public Prosecutions',
      'attorney-general': 'The Attorney General',
    }),
  },
  cpsDecides({
    id: 'R10n',
    text: 'It is the property of a husband, wife or civil partner: the Director of Public Prosecutions must consent.',
    source: { name: 'Theft Act 1968 s.30(4)' },
    restsOn:
      'Stealing or damaging a spouse’s property needs that consent, unless an order lets them live apart.',
    when: spousesProperty,
  }),
  {
    id: 'R10o',
    disposals: ['charge'],
    effect: { kind: 'warns' },
    text: 'Is it the property of their husband, wife or civil partner? Then the Director must consent.',
    source: { name: 'Theft Act 1968 s.30(4)' },
    standing: 'confirmed',
    restsOn: 'Stealing or damaging a spouse’s property needs that consent, so it must be known whose it is.',
    inForce: { from: day('2021-01-01') },
    when: all(consentOf('dpp-for-a-spouse'), intimatePartner, ({ facts }) => ({
      is: facts.spouse === undefined ? 'yes' : 'no',
    })),
  },
  {
    id: 'R10p',
    disposals: ['charge'],
    effect: { kind: 'warns' },
    text: 'A constable may bring this only with the approval of the Secretary of State.',
    source: { name: 'Vehicle Excise and Registration Act 1994 s.47(1)' },
    standing: 'to-confirm',
    restsOn:
      'Proceedings are for the Secretary of State, or for a constable whom he allows; an older text was read.',
    inForce: { from: day('2021-01-01') },
    when: consentOf('secretary-of-state'),
  },
  {
    id: 'R10q',
    disposals: ['charge'],
    effect: { kind: 'cannot-say' },
    text: 'Whether the police may charge this could not be read. Check with the CPS.',
    source: annex1,
    standing: 'to-confirm',
    restsOn:
      'An officer quotes it for affray, violent disorder, bodily harm, sexual offences with a child, licensing.',
    inForce: { from: day('2021-01-01') },
    when: all(onAnnex1, not(decidedByCps)),
  },
  {
    id: 'R10r',
    disposals: ['charge'],
    effect: { kind: 'cannot-say' },
    text: 'Above £200 it may not suit a magistrates’ court, and they do not fully admit it. Check with the CPS.',
    source: dg6,
    standing: 'to-confirm',
    restsOn:
      'The police charge theft from a shop that suits a magistrates’ court; that £200 (MCA 1980 s.22A) is the line is prudence.',
    inForce: { from: day('2021-01-01') },
    when: all(retailTheftOfValue, not(decidedByCps)),
  },
];
