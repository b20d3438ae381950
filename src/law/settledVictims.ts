import type { Settled, SettledRow } from './settledRow.ts';

const human = ['person', 'child', 'police'] as const;
const anothers = (because: string): Settled => ({ victim: { oneOf: human, because } });
/** Somebody, of whatever kind: a person, or a shop, a school, a council. */
const somebodys = (because: string): Settled => ({
  victim: { oneOf: ['person', 'business', 'child', 'police'], because },
});

/** Who the victim is, where the offence says it. */
export const settledVictims: readonly SettledRow[] = [
  {
    flags: ['victimless'],
    settles: {
      // A constable or a child whom somebody names counts: it never makes the answer lighter.
      victim: { oneOf: ['none'], because: 'the offence wrongs nobody by itself', keeps: ['child', 'police'] },
    },
  },
  {
    ids: `common-assault abh gbh gbh-intent strangulation spiking threats-to-kill false-imprisonment kidnap
      racially-aggravated-assault racially-aggravated-abh public-order-s4 public-order-s4a
      sex-based-harassment coercive-control witness-intimidation threatening-blade
      threatening-offensive-weapon firearm-fear theft-person neglect-vulnerable serious-injury-careless
      serious-injury-dangerous death-careless death-dangerous`,
    settles: anothers('the offence is against another person'),
  },
  {
    ids: 'harassment harassment-violence racially-aggravated-harassment stalking stalking-serious',
    settles: anothers('the victim is an individual (PHA 1997 s.7(5))'),
  },
  {
    ids: `sexual-assault sexual-assault-penetration rape voyeurism upskirting cyberflashing intimate-images
      intimate-image-threat`,
    settles: anothers('the offence is against another person (SOA 2003)'),
  },
  {
    ids: 'breach-non-molestation breach-da-protection-order breach-stalking-order',
    settles: anothers('the order protects a person'),
  },
  {
    ids: `theft theft-vehicle theft-from-vehicle theft-dwelling theft-finding theft-delivery theft-cycle
      take-cycle twoc aggravated-vehicle-taking vehicle-interference abstract-electricity robbery
      assault-with-intent-to-rob`,
    settles: somebodys('what is stolen or taken is another’s (Theft Act 1968)'),
  },
  {
    ids: 'criminal-damage racially-aggravated-damage threat-to-damage arson',
    settles: somebodys('the property is another’s (Criminal Damage Act 1971 ss.1-2)'),
  },
  {
    ids: 'burglary-dwelling burglary-other aggravated-burglary squatting aggravated-trespass poaching hare-coursing',
    settles: somebodys('whoever trespasses does so on another’s land or building'),
  },
  {
    ids: 'blackmail malicious-communications making-off services-dishonestly fraud-position hacking pet-abduction',
    settles: somebodys('the offence is against somebody by its words'),
  },
  {
    ids: 'fail-to-stop-accident',
    settles: somebodys('somebody else was hurt, or something of theirs was damaged (RTA 1988 s.170)'),
  },
  {
    ids: 'breach-restraining-order',
    settles: somebodys('the order protects whoever is named in it'),
  },
  {
    ids: 'assault-emergency-worker',
    settles: {
      emergencyWorkerVictim: { oneOf: [true], because: 'the offence is on an emergency worker' },
      victim: { oneOf: ['person', 'police'], because: 'the victim is an emergency worker' },
    },
  },
  {
    ids: 'assault-constable',
    settles: {
      emergencyWorkerVictim: { oneOf: [true], because: 'a constable is an emergency worker' },
      victim: { oneOf: ['police'], because: 'the victim is a constable' },
    },
  },
  {
    ids: 'assault-resist-arrest',
    settles: {
      victim: {
        oneOf: ['person', 'police'],
        because: 'the victim makes the arrest, or helps (OAPA 1861 s.38)',
      },
    },
  },
  {
    ids: 'theft-shop',
    settles: { victim: { oneOf: ['business'], because: 'the victim is the shop' } },
  },
  {
    ids: 'fare-evasion',
    settles: { victim: { oneOf: ['business'], because: 'the victim is the railway' } },
  },
  {
    ids: 'theft-employee',
    settles: { victim: { oneOf: ['business', 'person'], because: 'the victim is the employer' } },
  },
  {
    ids: `child-cruelty sexual-activity-child sexual-assault-child-under-13 sexual-communication-child
      meeting-child-grooming child-abduction drunk-with-child`,
    settles: { victim: { oneOf: ['child'], because: 'the offence is against a child' } },
  },
  {
    ids: 'indecent-images',
    settles: {
      victim: {
        oneOf: ['child', 'none'],
        because: 'it is of a child, or made to look like one (PCA 1978 ss.1 and 7(7))',
      },
    },
  },
];
