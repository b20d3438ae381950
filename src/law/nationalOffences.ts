import { consentOf } from './consentOf.ts';
import type { Consent, OffenceClass, OffenceFlag } from './offence.ts';
import { timeLimitOf } from './timeLimitOf.ts';
import type { TimeLimitId } from './vocabulary.ts';
import { words } from './words.ts';

/** An offence as the law of England and Wales has it, whatever force deals with it. */
export type NationalOffence = {
  /** How it is tried; `to-confirm` where no source that was read settles it, and then any class is let through. */
  readonly class: OffenceClass | 'to-confirm';
  readonly flags: readonly OffenceFlag[];
  /** How the time to charge it runs; absent where it has no limit. */
  readonly timeLimit?: TimeLimitId;
  /** Whose consent a prosecution needs; absent where it needs none. */
  readonly consent?: Consent;
};

const idsByClass: Readonly<Record<NationalOffence['class'], string>> = {
  summary: `
    common-assault assault-constable obstruct-constable obstruct-emergency-worker impersonate-constable
    public-order-s4 public-order-s4a public-order-s5 racially-aggravated-s5 drunk-and-disorderly
    drunk-highway drunk-with-child harassment stalking public-communications false-communications
    hoax-emergency-call false-alarm-fire air-weapon-public air-weapon-child fireworks-street
    fireworks-child interfere-mail take-cycle litter squatting aggravated-trespass school-nuisance
    hospital-nuisance twoc vehicle-interference sex-in-toilet drink-driving drink-in-charge drug-driving
    unfit-driving fail-to-provide no-insurance no-licence disqualified-driving no-mot no-vehicle-tax
    careless-driving fail-to-stop-accident fail-to-stop-police fail-to-identify-driver
    mobile-phone-driving speeding seat-belt red-light dangerous-vehicle antisocial-driving no-helmet
    motor-race careless-cycling cycling-pavement taxi-touting obstruct-highway locking-on fare-evasion
    railway-trespass railway-nuisance railway-stone-throwing begging loitering-prostitution
    kerb-crawling prostitute-cards street-trading dispersal-breach pspo-breach cpn-breach closure-breach
    breach-football-banning pitch-invasion football-throwing football-chanting football-alcohol
    football-flare sell-alcohol-child buy-alcohol-child sell-alcohol-drunk refuse-leave-premises
    unlicensed-activity tobacco-child wasting-police-time dangerous-dog banned-dog animal-welfare
    livestock-worrying wildlife hare-coursing poaching illegal-fishing hunting badgers`,
  'either-way': `
    possession-cannabis possession-class-a possession-class-b possession-class-c pwits-class-a
    pwits-class-b supply-class-a pwits-class-c supply-class-b supply-class-c production-class-a
    production-class-b cultivate-cannabis permitting-premises-drugs supply-psychoactive
    obstruct-drug-search assault-emergency-worker assault-resist-arrest abh gbh strangulation
    threats-to-kill affray violent-disorder sex-based-harassment public-nuisance
    racially-aggravated-public-order racially-aggravated-assault racially-aggravated-abh
    racially-aggravated-damage racially-aggravated-harassment stirring-up-hatred harassment-violence
    stalking-serious coercive-control witness-intimidation malicious-communications
    threatening-communications bomb-hoax hacking intimate-image-threat cyberflashing bladed-article
    bladed-article-school threatening-blade offensive-weapon threatening-offensive-weapon
    corrosive-substance firearm-public imitation-firearm-public firearm-no-certificate
    shotgun-no-certificate pepper-spray theft-shop theft theft-vehicle theft-from-vehicle theft-dwelling
    theft-finding theft-delivery pet-abduction abstract-electricity theft-person theft-employee
    theft-cycle handling criminal-property going-equipped making-off fraud fraud-position fraud-articles
    services-dishonestly false-accounting false-instrument counterfeit-money false-identity-document
    fake-goods criminal-damage threat-to-damage articles-for-damage arson fly-tipping burglary-dwelling
    burglary-other aggravated-vehicle-taking exposure sexual-assault sexual-activity-child
    sexual-assault-child-under-13 sexual-communication-child meeting-child-grooming indecent-images
    extreme-images voyeurism public-decency child-cruelty child-abduction neglect-vulnerable
    false-plates dangerous-driving serious-injury-careless serious-injury-dangerous death-careless
    brothel-keeping breach-non-molestation breach-restraining-order breach-stalking-order
    breach-da-protection-order breach-behaviour-order breach-sexual-harm-order sex-offender-notification
    laser prison-item animal-suffering`,
  'indictable-only': `
    gbh-intent false-imprisonment kidnap robbery assault-with-intent-to-rob blackmail riot
    prohibited-firearm firearm-fear arson-endanger-life damage-endanger-life aggravated-burglary
    sexual-assault-penetration rape death-dangerous perverting-justice escape-custody
    prison-drugs-weapons`,
  'to-confirm': `
    spiking intimate-images prohibited-weapon-private flick-knife knife-sale-child upskirting
    railway-endanger air-travel-drunk drone assist-offender`,
};

const idsByFlag: Readonly<Record<OffenceFlag, string>> = {
  drug: `
    possession-cannabis possession-class-a possession-class-b possession-class-c pwits-class-a
    pwits-class-b supply-class-a pwits-class-c supply-class-b supply-class-c production-class-a
    production-class-b cultivate-cannabis permitting-premises-drugs supply-psychoactive`,
  supply: `
    pwits-class-a pwits-class-b supply-class-a pwits-class-c supply-class-b supply-class-c
    supply-psychoactive`,
  production: `
    production-class-a production-class-b cultivate-cannabis permitting-premises-drugs`,
  violence: `
    common-assault assault-emergency-worker assault-constable assault-resist-arrest abh gbh gbh-intent
    strangulation spiking threats-to-kill false-imprisonment kidnap robbery assault-with-intent-to-rob
    affray violent-disorder riot public-order-s4 racially-aggravated-assault racially-aggravated-abh
    harassment-violence threatening-blade threatening-offensive-weapon firearm-fear aggravated-burglary`,
  weapon: `
    bladed-article bladed-article-school threatening-blade offensive-weapon threatening-offensive-weapon
    prohibited-weapon-private flick-knife corrosive-substance firearm-public imitation-firearm-public
    air-weapon-public air-weapon-child firearm-no-certificate shotgun-no-certificate pepper-spray
    prohibited-firearm firearm-fear aggravated-burglary`,
  sexual: `
    intimate-images intimate-image-threat cyberflashing exposure sexual-assault sexual-activity-child
    sexual-assault-child-under-13 sexual-communication-child meeting-child-grooming indecent-images
    extreme-images voyeurism upskirting sex-in-toilet public-decency sexual-assault-penetration rape
    breach-sexual-harm-order sex-offender-notification`,
  hate: `
    racially-aggravated-public-order racially-aggravated-s5 racially-aggravated-assault
    racially-aggravated-abh racially-aggravated-damage racially-aggravated-harassment stirring-up-hatred
    football-chanting`,
  da: `
    common-assault abh strangulation threats-to-kill public-order-s4 public-order-s4a
    racially-aggravated-harassment harassment harassment-violence stalking stalking-serious
    coercive-control witness-intimidation malicious-communications public-communications
    threatening-communications hacking intimate-images intimate-image-threat theft theft-dwelling
    pet-abduction criminal-damage threat-to-damage breach-non-molestation breach-restraining-order
    breach-stalking-order breach-da-protection-order`,
  driving: `
    twoc aggravated-vehicle-taking drink-driving drink-in-charge drug-driving unfit-driving
    fail-to-provide no-insurance no-licence disqualified-driving no-mot no-vehicle-tax false-plates
    careless-driving dangerous-driving serious-injury-careless serious-injury-dangerous death-careless
    death-dangerous fail-to-stop-accident fail-to-stop-police fail-to-identify-driver
    mobile-phone-driving speeding seat-belt red-light dangerous-vehicle antisocial-driving no-helmet
    motor-race taxi-touting`,
  si790: `
    pwits-class-a supply-class-a production-class-a offensive-weapon threatening-offensive-weapon
    firearm-public sexual-activity-child sexual-assault-child-under-13 child-cruelty`,
  order: `
    dispersal-breach pspo-breach cpn-breach closure-breach breach-non-molestation
    breach-restraining-order breach-stalking-order breach-da-protection-order breach-behaviour-order
    breach-sexual-harm-order sex-offender-notification breach-football-banning`,
  'child-victim': `
    drunk-with-child sexual-activity-child sexual-assault-child-under-13 sexual-communication-child
    meeting-child-grooming indecent-images child-cruelty child-abduction`,
  'low-value-summary': `
    theft-shop criminal-damage`,
  victimless: `
    possession-cannabis possession-class-a possession-class-b possession-class-c pwits-class-a
    pwits-class-b supply-class-a pwits-class-c supply-class-b supply-class-c production-class-a
    production-class-b cultivate-cannabis permitting-premises-drugs supply-psychoactive
    obstruct-drug-search obstruct-constable obstruct-emergency-worker drunk-and-disorderly drunk-highway
    hoax-emergency-call false-alarm-fire bladed-article bladed-article-school offensive-weapon
    prohibited-weapon-private flick-knife knife-sale-child corrosive-substance firearm-public
    imitation-firearm-public air-weapon-public air-weapon-child firearm-no-certificate
    shotgun-no-certificate pepper-spray prohibited-firearm fireworks-street fireworks-child
    criminal-property going-equipped fraud-articles false-identity-document articles-for-damage litter
    extreme-images sex-in-toilet drink-driving drink-in-charge drug-driving unfit-driving
    fail-to-provide no-insurance no-licence disqualified-driving no-mot no-vehicle-tax false-plates
    fail-to-stop-police fail-to-identify-driver mobile-phone-driving speeding seat-belt red-light
    dangerous-vehicle no-helmet motor-race cycling-pavement taxi-touting obstruct-highway
    railway-trespass begging loitering-prostitution kerb-crawling prostitute-cards brothel-keeping
    street-trading dispersal-breach pspo-breach cpn-breach closure-breach breach-behaviour-order
    breach-sexual-harm-order sex-offender-notification breach-football-banning pitch-invasion
    football-alcohol football-flare sell-alcohol-child buy-alcohol-child sell-alcohol-drunk
    refuse-leave-premises unlicensed-activity tobacco-child air-travel-drunk drone wasting-police-time
    perverting-justice assist-offender escape-custody prison-item prison-drugs-weapons banned-dog
    animal-suffering animal-welfare wildlife hunting badgers`,
};

const classes: readonly NationalOffence['class'][] = [
  'summary',
  'either-way',
  'indictable-only',
  'to-confirm',
];
const flagged = Object.entries(idsByFlag).map(
  ([flag, ids]) => [flag as OffenceFlag, new Set(words(ids))] as const,
);

/**
 * Every offence id that forces share, with its class and flags. Taken from the first force's list, which was checked
 * against the legislation each row names there (`statute`, `source`). A row that waits to be confirmed stands here
 * with what is not in doubt: its class is `to-confirm` where the doubt is about that, and the three blades are without
 * `si790`. `violence`, `da` and `victimless` rest on what the offence is, not on words of a statute.
 */
export const nationalOffences: ReadonlyMap<string, NationalOffence> = new Map(
  classes.flatMap((ofClass) =>
    words(idsByClass[ofClass]).map((id) => [
      id,
      {
        class: ofClass,
        flags: flagged.flatMap(([flag, ids]) => (ids.has(id) ? [flag] : [])),
        ...timeLimitOf.get(id),
        ...consentOf.get(id),
      },
    ]),
  ),
);
