import type { Facts } from '../../src/law/facts.ts';

/** What an offence says by itself of one fact: the values that it can have, least first, and the text that says so. */
export type SettledRow = readonly [
  offences: string,
  fact: keyof Facts,
  values: readonly unknown[],
  because: string,
];

const human = ['person', 'child', 'police'] as const;
const anybody = ['person', 'business', 'child', 'police'] as const;
const whole = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, one) => from + one);

/** Written from the statutes that the force's list names, one by one; every row that is not here settles nothing. */
export const settledRows: readonly SettledRow[] = [
  // Of the person. Whoever was 17 then may be 18 at the decision.
  ['fireworks-child', 'age', whole(0, 18), 'Fireworks Regulations 2004 reg.4: no person under 18'],
  ['air-weapon-child', 'age', whole(0, 18), 'Firearms Act 1968 s.22(4): a person under 18'],

  // Of the relation.
  ['coercive-control', 'domesticAbuse', ['intimate-partner', 'family'], 'SCA 2015 s.76(1)(b): connected'],
  ['breach-non-molestation', 'domesticAbuse', ['intimate-partner', 'family'], 'FLA 1996 s.42: associated'],
  ['breach-da-protection-order', 'domesticAbuse', ['intimate-partner', 'family'], 'DAA 2021 ss.27 and 39'],
  ['coercive-control', 'coerciveControl', [true], 'SCA 2015 s.76'],
  [
    'breach-non-molestation breach-restraining-order breach-da-protection-order breach-stalking-order',
    'protectiveOrder',
    [true],
    'the offence is its breach',
  ],

  // Of what was done.
  [
    `bladed-article bladed-article-school offensive-weapon prohibited-weapon-private flick-knife
    corrosive-substance firearm-public imitation-firearm-public air-weapon-public air-weapon-child
    firearm-no-certificate shotgun-no-certificate pepper-spray prohibited-firearm firearm-fear
    aggravated-burglary`,
    'weapon',
    ['possessed', 'threatened', 'used'],
    'each is having one, or having one there',
  ],
  ['threatening-blade', 'weapon', ['threatened', 'used'], 'CJA 1988 s.139AA: threatens another with it'],
  [
    'threatening-offensive-weapon',
    'weapon',
    ['threatened', 'used'],
    'PCA 1953 s.1A: threatens another with it',
  ],
  [
    `racially-aggravated-public-order racially-aggravated-s5 racially-aggravated-assault
    racially-aggravated-abh racially-aggravated-damage racially-aggravated-harassment stirring-up-hatred`,
    'hateCrime',
    [true],
    'CDA 1998 s.28: hostility; POA 1986 s.18: hatred. Chanting may be indecent alone, so it is not here',
  ],
  [
    'pwits-class-a pwits-class-b pwits-class-c supply-class-a supply-class-b supply-class-c supply-psychoactive',
    'supplyIndicated',
    [true],
    'MDA 1971 ss.4(3), 5(3); PSA 2016 s.5',
  ],

  // Of the injury.
  ['abh', 'injury', ['minor', 'serious'], 'OAPA 1861 s.47: actual bodily harm is some harm'],
  [
    'racially-aggravated-abh',
    'injury',
    ['minor', 'serious'],
    'CDA 1998 s.29(1)(b): the same, with hostility',
  ],
  ['gbh gbh-intent', 'injury', ['serious'], 'OAPA 1861 ss.18 and 20: a wound or really serious harm'],
  [
    'serious-injury-careless serious-injury-dangerous',
    'injury',
    ['serious'],
    'RTA 1988 ss.2C and 1A: serious injury to another',
  ],
  ['death-careless death-dangerous', 'injury', ['serious'], 'RTA 1988 ss.2B and 1: a death'],

  // Of the drug, by MDA 1971 Schedule 2: cocaine, crack, heroin and MDMA are class A, cannabis and ketamine class B.
  ['possession-cannabis cultivate-cannabis', 'drug', ['cannabis'], 'the row names it; MDA 1971 s.6'],
  [
    'possession-class-a pwits-class-a supply-class-a production-class-a',
    'drug',
    ['unknown', 'cocaine', 'crack', 'heroin', 'mdma', 'nps', 'other'],
    'Schedule 2 Part I; some new substances are in it',
  ],
  [
    'possession-class-b',
    'drug',
    ['unknown', 'ketamine', 'nps', 'other'],
    'Schedule 2 Part II, without cannabis: “another class B drug”',
  ],
  [
    'pwits-class-b supply-class-b production-class-b',
    'drug',
    ['unknown', 'cannabis', 'ketamine', 'nps', 'other'],
    'Schedule 2 Part II',
  ],
  [
    'possession-class-c pwits-class-c supply-class-c',
    'drug',
    ['unknown', 'nps', 'other'],
    'Schedule 2 Part III has none that is named here',
  ],
  [
    'supply-psychoactive',
    'drug',
    ['unknown', 'nps', 'other'],
    'PSA 2016 Schedule 1: controlled drugs are exempt from it',
  ],

  // Of the victim.
  [
    'assault-emergency-worker assault-constable',
    'emergencyWorkerVictim',
    [true],
    'the Act of 2018 s.3; a constable is one',
  ],
  [
    'assault-emergency-worker',
    'victim',
    ['person', 'police'],
    'Assaults on Emergency Workers (Offences) Act 2018 s.3',
  ],
  ['assault-constable', 'victim', ['police'], 'Police Act 1996 s.89(1)'],
  [
    'assault-resist-arrest',
    'victim',
    ['person', 'police'],
    'OAPA 1861 s.38: whoever makes or helps with the arrest',
  ],
  ['theft-shop', 'victim', ['business'], 'the shop'],
  ['fare-evasion', 'victim', ['business'], 'Regulation of Railways Act 1889 s.5: the railway'],
  ['theft-employee', 'victim', ['business', 'person'], 'the employer, who may be either'],
  [
    `child-cruelty sexual-activity-child sexual-assault-child-under-13 sexual-communication-child
    meeting-child-grooming child-abduction drunk-with-child`,
    'victim',
    ['child'],
    'CYPA 1933 s.1; SOA 2003 ss.7, 9, 15, 15A; CAA 1984 ss.1-2; Licensing Act 1902 s.2: a child by each text',
  ],
  [
    'indecent-images',
    'victim',
    ['child', 'none'],
    'PCA 1978 ss.1 and 7(7): a child, or a picture made to look like one',
  ],
  [
    `common-assault abh gbh gbh-intent strangulation spiking threats-to-kill false-imprisonment kidnap
    racially-aggravated-assault racially-aggravated-abh public-order-s4 public-order-s4a
    sex-based-harassment harassment harassment-violence racially-aggravated-harassment stalking
    stalking-serious coercive-control witness-intimidation threatening-blade
    threatening-offensive-weapon firearm-fear theft-person neglect-vulnerable`,
    'victim',
    human,
    'each is against another person by its words; a company is no individual (PHA 1997 s.7(5))',
  ],
  [
    `sexual-assault sexual-assault-penetration rape voyeurism upskirting cyberflashing intimate-images
    intimate-image-threat`,
    'victim',
    human,
    'SOA 2003 ss.1-3, 66A, 66B, 67, 67A: another person. Exposure and decency need nobody who saw it',
  ],
  [
    'serious-injury-careless serious-injury-dangerous death-careless death-dangerous',
    'victim',
    human,
    'RTA 1988: another person',
  ],
  [
    'breach-non-molestation breach-da-protection-order breach-stalking-order',
    'victim',
    human,
    'FLA 1996 s.42, DAA 2021 s.27, SPA 2019 s.2: the order protects a person; a restraining order may protect a firm',
  ],

  // Nobody at all is no answer where the text names somebody's property, land, services or order. It stays one where a
  // text needs nobody (Public Order Act s.5, affray, exposure, fraud by false representation, careless driving), where
  // the property may be their own (endangering life by damage, fly-tipping), or where nobody need be harmed by it
  // (handling, counterfeits, a dog out of control, throwing at a train).
  [
    `theft theft-vehicle theft-from-vehicle theft-dwelling theft-finding theft-delivery theft-cycle robbery
    assault-with-intent-to-rob`,
    'victim',
    anybody,
    'Theft Act 1968 s.1: property belonging to another; s.8: steals',
  ],
  [
    'take-cycle twoc aggravated-vehicle-taking vehicle-interference abstract-electricity',
    'victim',
    anybody,
    'Theft Act 1968 ss.12-13, CAA 1981 s.9: without the consent of the owner, or to steal from one; without authority',
  ],
  [
    'criminal-damage racially-aggravated-damage threat-to-damage arson',
    'victim',
    anybody,
    'Criminal Damage Act 1971 s.1(1): property belonging to another; s.2: a threat to another',
  ],
  [
    'burglary-dwelling burglary-other aggravated-burglary squatting aggravated-trespass poaching hare-coursing',
    'victim',
    anybody,
    'Theft Act 1968 ss.9-10, LASPO s.144, CJPOA s.68, Game Act s.30, PCSC Act s.63: a trespasser, so on what is another’s',
  ],
  ['blackmail', 'victim', anybody, 'Theft Act 1968 s.21: a demand of somebody'],
  ['malicious-communications', 'victim', anybody, 'MCA 1988 s.1: sends to another person'],
  ['making-off', 'victim', anybody, 'Theft Act 1978 s.3: payment required or expected from him'],
  ['services-dishonestly', 'victim', anybody, 'Fraud Act 2006 s.11: services for which payment is made'],
  ['fraud-position', 'victim', anybody, 'Fraud Act 2006 s.4: the financial interests of another person'],
  [
    'hacking',
    'victim',
    anybody,
    'CMA 1990 ss.1 and 17(5): access without the consent of whoever may give it',
  ],
  ['pet-abduction', 'victim', anybody, 'Pet Abduction Act 2024 s.1: from the lawful control of any person'],
  [
    'fail-to-stop-accident',
    'victim',
    anybody,
    'RTA 1988 s.170(1): personal injury to another, or damage to what is not theirs',
  ],
  [
    'breach-restraining-order',
    'victim',
    anybody,
    'Sentencing Act 2020 s.360(2): to protect those named in it',
  ],
];
