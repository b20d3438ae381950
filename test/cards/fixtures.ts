import { placeChoices } from '../../src/dialogue/inputs/placeChoices.ts';
import type {
  About,
  CardData,
  CardName,
  Field,
  Fields,
  ReasonLine,
  Verb,
  View,
} from '../../src/dialogue/view/view.ts';
import { westMidlands } from '../support/westMidlands.ts';

export const nothing: Field = { value: '', error: '' };

/** Text that a card must show and must not obey. */
const oddText =
  '[click](https://evil.example) <at>Chief</at> $\u007bx} {{DATE(2026-11-20)}} **bold** _it_ `code` &lt;b&gt; 👮🏽 Zoë\n- one\n# two';

const longName = `The ${'Very Long Name of an Intervention '.repeat(6)}`.slice(0, 200);

export function about(over: Partial<About> = {}): About {
  return {
    reference: 'WM-7Q4K-93',
    offenceClass: 'summary offence',
    offenceTitle: 'Common assault',
    step: 'step 2 of 5',
    ...over,
  };
}

const reason = (mark: string, text: string, source: string): ReasonLine => ({ mark, text, source });
const someReasons: readonly ReasonLine[] = [
  reason('Allows', 'The person admits the offence clearly and fully.', 'CJA 2003 s.23(3), R06'),
  reason(
    'Needs a sergeant',
    'A sergeant or above decides a conditional caution.',
    'DPP guidance 2024 s.2.1, R08',
  ),
  reason('Blocks', 'The force has not said who may decide this.', 'Force policy, R24, to confirm'),
];
const manyReasons = Array.from({ length: 12 }, (_, i) =>
  reason(
    'Allows',
    `Reason number ${i + 1}, in a sentence that is as long as sentences of law tend to be.`,
    `R${i + 10}`,
  ),
);

function fields(names: readonly string[], over: Fields = {}): Fields {
  return { ...Object.fromEntries(names.map((name) => [name, nothing])), ...over };
}

type Draft<C extends CardName> = {
  readonly data: CardData[C];
  readonly fields?: Fields;
  readonly verbs?: readonly Verb[];
  readonly note?: string;
};

/** A view of a card that stands in a case of its own. */
export function view<C extends CardName>(card: C, draft: Draft<C>): View {
  const { data, fields = {}, verbs = [], note = '' } = draft;
  const target = { caseId: 'c-1', step: card, revision: 3 };
  return { card, data, fields, verbs, note, target } as unknown as View;
}

const offences = [
  { title: 'Possession of cannabis (Class B)', value: 'drugs-possession-b' },
  { title: 'Possession of cocaine (Class A)', value: 'drugs-possession-a' },
];
const steps: readonly Verb[] = ['answer', 'back', 'save'];
const homes = placeChoices(westMidlands);
const possession = ['age', 'admission', 'evidence', 'borough', 'circumstances'];
const everyFact = [
  ...[
    'offence',
    'offenceDate',
    'statementDate',
    'evidenceDate',
    ...possession,
    'victim',
    'domesticAbuse',
    'dashRisk',
    'injury',
    'weapon',
  ],
  ...['history', 'likelySentence', 'needs', 'sex', 'risk', 'employment', 'canPay'],
  ...['digitalAccess', 'language', 'gravityFactors'],
];
const heard = [
  ...['victimContacted', 'victimChannel', 'victimView', 'victimWords'],
  ...['victimUnderstood', 'victimEnhanced', 'victimContact'],
];
const saidChoices = [
  { title: 'Who I am', value: 'who-i-am' },
  { title: oddText, value: 'safety' },
];
const saidWords: Fields = {
  wordsSaid: { value: 'who-i-am,safety', error: '', choices: saidChoices },
  wordsFailed: { ...nothing, choices: saidChoices },
  wordsNotCovered: nothing,
};
const pieces = [
  {
    part: 'who-i-am',
    heading: '1. Who I am',
    words: oddText,
    how: oddText,
    source: 'Slothower & Joyce 2020',
    isOpen: true,
  },
  {
    part: 'support',
    heading: '2. Help for you',
    words: 'There is free help.',
    how: '',
    source: '',
    isOpen: false,
  },
] as const;
const contact = ['name', 'phone', 'safeToCall'];

const foundWords = 'The closest offence on the force’s list is marked. Check that it is the right one.';

function assessment(over: Partial<CardData['assessment']> = {}): CardData['assessment'] {
  return {
    about: about(),
    heading: 'Conditional caution: a sergeant must decide',
    because: 'It fits the cause of this offending, and only a conditional caution gives the course.',
    reasons: someReasons,
    onlyException: false,
    moreReasons: manyReasons.slice(0, 8),
    others: [
      { title: 'Community resolution', status: 'Available', reasons: someReasons },
      { title: 'Simple caution', status: 'Not available', reasons: someReasons.slice(1) },
    ],
    mainAction: 'Ask a sergeant',
    rulesAsOf: 'Friday 20 November 2026',
    wouldChange: [
      { text: 'If “Does the person admit it?” were “No, denies it”, a conditional caution: not available.' },
    ],
    notes: [
      {
        mark: '',
        text: 'The adult gravity matrix is not loaded.',
        source: 'NPCC adult gravity matrix · R23a',
      },
    ],
    ...over,
  };
}

function file(over: Partial<CardData['file']> = {}): CardData['file'] {
  return {
    about: about({ step: 'step 3 of 3', offenceTitle: 'Possession of cannabis' }),
    heading: 'Community resolution with Divert',
    reasons: someReasons,
    moreReasons: manyReasons.slice(0, 4),
    agreed: [{ text: 'Attend an assessment and one group session by Friday 12 March 2027.' }],
    support: [{ text: 'Debt advice with Citizens Advice.' }],
    offers: [],
    answers: [
      { question: 'Does the person admit it?', answer: 'Yes, clearly and fully' },
      { question: 'Where do they live?', answer: 'Birmingham' },
    ],
    provider: 'Cranstoun',
    mainAction: 'File referral',
    recorded: [],
    rulesAsOf: 'Friday 20 November 2026',
    ...over,
  };
}

const suggestion = {
  title: 'Alcohol-Related Violence Course',
  provider: 'Cranstoun',
  because: 'drinking played a part in this.',
  whatItTakes: 'Two sessions of three hours, in a group.',
  notes: 'The force has still to confirm this entry. Cranstoun makes contact within 72 hours.',
};

const request: CardData['authorisation'] = {
  about: about({ step: '' }),
  heading: 'A sergeant must decide: conditional caution',
  officer: 'PC Alex Carter',
  restsOn: [],
  elsewhere:
    'It rests on the facts of the case and what is known of the person. Nobody reads that here. Before you approve, press “Send me the detail” and read it in your own chat with me.',
  facts: [],
  reasons: someReasons,
  note: '',
  open: true,
  outcome: '',
};

const receipt: CardData['case'] = {
  about: about({ step: '' }),
  heading: 'Filed: conditional caution',
  lines: [
    { text: 'Alcohol-Related Violence Course with Cranstoun.' },
    { text: 'To finish by 12 March 2027.' },
  ],
  support: [{ text: 'Debt advice with Citizens Advice.' }],
  next: 'Cranstoun makes first contact by Tuesday 24 November, 14:00.',
  history: [{ text: '20 November, 22:14: filed' }, { text: '21 November, 09:02: accepted by the provider' }],
  endIt: 'No further action',
  cpsAsked: 'required',
  correction: '',
  correctIt: 'Recorded by mistake: correct it',
  doneIt: 'Mark as completed',
  withdrawIt: 'Withdraw this case',
  recordIt: 'Not diverted: go on without it',
};

const breached: CardData['breach'] = {
  about: about({ step: '' }),
  heading: 'Breach: somebody must decide',
  lines: [{ text: 'Second missed appointment without a good reason.' }, { text: 'Deadline: 12 March 2027.' }],
  facts: [],
  reasons: someReasons,
  open: true,
  outcome: '',
};

const oddSuggestion = {
  ...{ title: oddText, provider: oddText, because: oddText, whatItTakes: oddText, notes: oddText },
};
const interventionData: CardData['interventionCard'] = {
  title: 'CARA',
  provider: 'Hampton Trust',
  what: [{ text: 'Two workshops, 10 hours in all, about four weeks apart.' }],
  who: [{ text: 'Aged 18 or over.' }, { text: 'Standard DASH risk.' }],
  where: 'the whole force area',
  figures: [reason('', '88% complete it.', 'West Midlands diversion paper 2018')],
  evaluated: true,
  referral: [{ text: 'Choose it in a case: Waymark sends the referral when you file.' }],
  cost: 'It is free to the person.',
  wait: [{ text: 'Next session: Thursday 26 November, 14:00, Digbeth: 3 places left.' }],
  source: 'West Midlands diversion paper 2018',
  toConfirm: false,
};

const drugAlert: CardData['drugAlert']['alerts'][number] = {
  title: 'Heroin, Dudley and Sandwell',
  text: 'Nitazenes found in brown powder. Carry naloxone; never use alone.',
  details: [
    { text: 'From Sam Patel, Saturday 21 November, 10:00. In force until Saturday 28 November, 10:00.' },
  ],
};

const odd = (text: string): readonly ReasonLine[] => [reason(text, text, text)];

/** Every card, with what may come: long and short, errors, notes, no reasons and many, odd text, none. */
const aboutNoCase = { reference: '', needsReader: false };

export const fixtures: Readonly<Record<string, View>> = {
  welcome: view('welcome', { data: {}, verbs: ['new', 'cases', 'help'] }),
  help: view('help', { data: { reference: 'WM-7Q4K-93', place: 'Dudley' }, verbs: ['new', 'cases'] }),
  script: view('script', {
    data: {
      about: about({ step: '' }),
      script: [
        { heading: '1. Who I am', words: 'I am calling from West Midlands Police.', source: '' },
        {
          heading: '2. Why this',
          words: 'About 72 in 100 were satisfied.',
          source: 'Slothower and Joyce 2020',
        },
      ],
      mustNotSay: [{ text: 'Anything about the person’s health.' }],
      version: '2026-11',
    },
    verbs: [],
  }),
  message: view('message', {
    data: {
      heading: 'First appointment booked',
      lines: [{ text: 'WM-7Q4K-93: Tuesday 24 November, 14:00.' }],
      reference: 'WM-7Q4K-93',
      needsReader: false,
    },
    verbs: ['open'],
  }),
  'message, place offered': view('message', {
    data: {
      heading: 'WM-7Q4K-93: a place is free, Thursday 26 November from 2 pm to 4 pm, Digbeth',
      lines: [{ text: 'It is kept for them until Saturday 21 November, 09:00.' }],
      reference: 'WM-7Q4K-93',
      needsReader: true,
    },
    verbs: ['take-place', 'leave-place', 'open'],
  }),
  'message, odd': view('message', {
    data: { heading: oddText, lines: [{ text: oddText }], ...aboutNoCase },
    note: oddText,
  }),
  'message, bare': view('message', {
    data: { heading: 'Something went wrong here', lines: [], ...aboutNoCase },
  }),
  offence: view('offence', {
    data: { about: about({ offenceTitle: '', offenceClass: '', step: 'step 1' }) },
    fields: fields(['words']),
    verbs: ['answer', 'save'],
  }),
  'offence, error': view('offence', {
    data: { about: about({ offenceTitle: '', offenceClass: '' }) },
    fields: { words: { value: '$\u007bx} *', error: 'Nothing was found. Try other words.' } },
    verbs: steps,
    note: 'This card was out of date. Here is today’s.',
  }),
  'questions, possession': view('questions', {
    data: {
      about: about({ offenceTitle: '', offenceClass: '' }),
      more: false,
      found: foundWords,
      ageSaid: false,
    },
    fields: fields(possession, {
      borough: { ...nothing, choices: homes },
      offence: { value: 'drugs-possession-b', error: '', choices: offences },
      circumstances: {
        ...nothing,
        only: ['supplyIndicated', 'wanted', 'onBail', 'onCourtOrder', 'iomManaged'],
      },
    }),
    verbs: steps,
  }),
  'questions, every fact': view('questions', {
    data: { about: about(), more: true, found: foundWords, ageSaid: true },
    fields: fields(everyFact, {
      borough: { ...nothing, choices: homes },
      offence: { value: '', error: '', choices: offences },
      age: { value: '34', error: '' },
      offenceDate: { value: '2026-11-20', error: '' },
      needs: { value: 'alcohol-binge,family', error: '' },
      gravityFactors: {
        value: '',
        error: '',
        choices: [{ title: 'Graver: It was planned', value: 'planned' }],
      },
    }),
    verbs: steps,
  }),
  'questions, errors': view('questions', {
    data: { about: about(), more: false, found: '', ageSaid: false },
    fields: fields(['evidence'], {
      offence: { value: 'gone', error: 'Choose the offence.', choices: [{ title: oddText, value: 'odd' }] },
      age: { value: 'old', error: `${oddText} is no age. Type the age in whole years.` },
      admission: { value: 'full', error: 'Choose one.', only: ['full', 'denies'] },
    }),
    verbs: steps,
    note: 'This card was out of date. Here is today’s.',
  }),
  assessment: view('assessment', {
    data: assessment(),
    fields: fields(['requestNote']),
    verbs: steps,
  }),
  'assessment, choice': view('assessment', {
    data: assessment({
      heading: 'Two disposals are open',
      mainAction: 'Choose',
      moreReasons: [],
      notes: [],
    }),
    fields: { disposal: { ...nothing, only: ['community-resolution', 'conditional-caution'] } },
    verbs: steps,
    note: 'You changed an answer. Here is the result for it.',
  }),
  'assessment, many reasons': view('assessment', {
    data: assessment({
      moreReasons: manyReasons,
      others: Array.from({ length: 5 }, (_, i) => ({
        title: `Disposal ${i}`,
        status: 'Not available',
        reasons: manyReasons.slice(0, 7),
      })),
    }),
    verbs: steps,
  }),
  'assessment, odd': view('assessment', {
    data: assessment({
      heading: longName,
      because: oddText,
      reasons: odd(oddText),
      others: [{ title: oddText, status: oddText, reasons: odd(oddText) }],
      notes: [{ mark: '', text: oddText, source: oddText }],
      mainAction: oddText,
      rulesAsOf: oddText,
    }),
    fields: { requestNote: { value: oddText, error: oddText } },
    verbs: steps,
  }),
  'assessment, bare': view('assessment', {
    data: assessment({
      because: '',
      reasons: [],
      moreReasons: [],
      others: [],
      wouldChange: [],
      rulesAsOf: '',
      notes: [],
    }),
    verbs: ['answer'],
  }),
  refusal: view('refusal', {
    data: {
      offers: [],
      help: [{ title: 'Debt advice with Citizens Advice', because: 'Money played a part in this.' }],
      recorded: [],
      about: about({ offenceTitle: 'Robbery', offenceClass: 'indictable-only offence' }),
      heading: 'Not available here: the CPS decides',
      reasons: someReasons.slice(2),
      moreReasons: manyReasons,
      instead: [{ text: 'Refer the case to the Crown Prosecution Service.' }],
      wouldChange: [{ text: oddText }],
      rulesAsOf: 'Friday 20 November 2026',
      recordIt: 'Record as not diverted',
    },
    verbs: ['record-undiverted', 'back', 'save'],
  }),
  'refusal, help that can be sent': view('refusal', {
    data: {
      offers: [
        { title: 'New Chance with Anawim', because: 'It is the service for women where she lives.' },
        { title: oddText, because: oddText },
      ],
      help: [{ title: 'Debt advice with Citizens Advice', because: 'Money played a part in this.' }],
      recorded: [{ text: 'Name: recorded' }],
      about: about({ offenceTitle: 'Shop theft', offenceClass: 'either-way offence' }),
      heading: 'Not here: this case cannot be diverted by the police',
      reasons: someReasons.slice(2),
      moreReasons: [],
      instead: [{ text: 'Look at a charge.' }],
      wouldChange: [],
      rulesAsOf: 'Friday 20 November 2026',
      recordIt: 'Record as not diverted',
    },
    fields: {
      support: {
        value: 'new-chance-anawim',
        error: '',
        choices: [
          { title: 'New Chance with Anawim', value: 'new-chance-anawim' },
          { title: oddText, value: 'odd' },
        ],
      },
      helpAgreed: { value: '', error: 'Ask them, then tick this. Without their consent nothing is sent.' },
      ...fields(contact),
      exceptional: nothing,
    },
    verbs: ['record-undiverted', 'answer', 'back', 'save'],
  }),
  'refusal, required by law': view('refusal', {
    data: {
      offers: [{ title: 'New Chance with Anawim', because: 'It is the service for women where she lives.' }],
      help: [],
      recorded: [],
      about: about({ offenceTitle: 'Shop theft', offenceClass: 'either-way offence' }),
      heading: 'Not here: this case cannot be diverted by the police',
      reasons: [],
      moreReasons: someReasons,
      instead: [{ text: 'Look at a charge.' }],
      wouldChange: [],
      rulesAsOf: 'Friday 20 November 2026',
      recordIt: 'Record as not diverted',
    },
    fields: {
      custody: { value: 'true', error: '' },
      drugTest: { value: 'positive-both', error: '' },
      assessment: {
        value: 'true',
        error: 'They tested positive: check this and their details, then press again.',
        label: 'Required by law: Drug assessment after a positive test (DIP)',
      },
      support: {
        value: '',
        error: '',
        choices: [{ title: 'New Chance with Anawim', value: 'new-chance-anawim' }],
      },
      helpAgreed: nothing,
      ...fields(contact),
    },
    verbs: ['record-undiverted', 'back', 'save'],
  }),
  'refusal, help for women': view('refusal', {
    data: {
      ...{ offers: [], help: [], recorded: [], reasons: someReasons.slice(2), moreReasons: [] },
      about: about({ offenceTitle: 'Robbery', offenceClass: 'indictable-only offence' }),
      heading: 'Not here: this case cannot be diverted by the police',
      instead: [{ text: 'Send the case to the CPS.' }],
      wouldChange: [],
      rulesAsOf: 'Friday 20 November 2026',
      recordIt: 'Record as not diverted',
    },
    fields: fields(['sex'], { borough: { ...nothing, choices: homes } }),
    verbs: ['record-undiverted', 'show-help', 'back', 'save'],
  }),
  intervention: view('intervention', {
    data: {
      about: about(),
      needed: '',
      suggestions: [suggestion, { ...suggestion, title: longName, notes: '' }],
      support: [
        { ...suggestion, title: 'KIKIT', notes: '' },
        { ...suggestion, title: longName },
      ],
      notSuggested: [
        { title: 'New Chance – Anawim', because: 'It is for women.' },
        { title: longName, because: 'It runs in Solihull; they live in Dudley.' },
      ],
      gaps: 'Not served: housing. This is counted as a gap, without anything about them.',
      none: false,
    },
    fields: {
      intervention: {
        ...nothing,
        choices: [
          { title: suggestion.title, value: 'alcohol-related-violence' },
          { title: longName, value: 'long' },
          { title: 'No intervention', value: 'none' },
        ],
      },
      also: {
        ...nothing,
        choices: [
          { title: suggestion.title, value: 'alcohol-related-violence' },
          { title: longName, value: 'long' },
        ],
      },
      support: {
        ...nothing,
        choices: [
          { title: 'KIKIT', value: 'kikit' },
          { title: longName, value: 'long-support' },
        ],
      },
    },
    verbs: steps,
  }),
  'intervention, none': view('intervention', {
    data: {
      about: about(),
      needed:
        'A community resolution needs something agreed: one of these, what the victim chooses, or words of advice.',
      ...{ suggestions: [], support: [], notSuggested: [], none: true },
      gaps: 'Not served: housing. This is counted as a gap, without anything about them.',
    },
    fields: fields(['intervention']),
    verbs: steps,
  }),
  'intervention, odd': view('intervention', {
    data: {
      about: about({ offenceTitle: oddText }),
      needed: oddText,
      suggestions: [oddSuggestion],
      support: [oddSuggestion],
      notSuggested: [{ title: oddText, because: oddText }],
      gaps: oddText,
      none: false,
    },
    verbs: ['answer'],
  }),
  conditions: view('conditions', {
    data: {
      about: about({ step: 'step 4 of 6' }),
      conditions: [
        {
          text: 'Go to every session of the Alcohol-Related Violence Course and take part.',
          where: 'With Cranstoun: a course',
          by: 'Friday 12 March',
          shownBy: 'The provider reports each session.',
          objective: 'Rehabilitation',
        },
        {
          text: 'Pay compensation for the loss or damage: £40.',
          where: 'Through the police: nobody has to meet',
          by: 'Friday 12 March',
          shownBy: 'The officer is shown the receipt.',
          objective: 'Reparation',
        },
      ],
      readAgain: true,
      support: [{ text: 'Debt advice with Citizens Advice.' }],
      checks: [
        { title: 'Appropriate', lines: [reason('✓ Fits', 'Every condition is there to help.', 'R27')] },
        { title: 'Achievable', lines: [reason('! Take care', 'The deadline is late.', 'R30a, to confirm')] },
      ],
      latest: 'Friday 9 April 2027',
    },
    fields: {
      offenceDate: { value: '2026-11-20', error: '' },
      deadline: { value: '2027-03-12', error: '' },
      attendanceHours: { value: '8', error: '' },
      compensationPounds: { value: '12.5', error: '' },
      penaltyPounds: { value: '', error: '' },
      canPay: { value: 'no', error: '' },
      canPayMoney: { value: 'yes', error: '' },
      addFirst: { value: 'odd', error: '', choices: [{ title: oddText, value: 'odd' }] },
      addSecond: { value: 'none', error: '' },
      conditionsFit: { value: 'appropriate,achievable', error: '' },
    },
    verbs: steps,
  }),
  'conditions, odd': view('conditions', {
    data: {
      about: about(),
      conditions: [{ text: oddText, where: oddText, by: oddText, shownBy: oddText, objective: oddText }],
      readAgain: false,
      support: [{ text: oddText }],
      checks: [{ title: oddText, lines: odd(oddText) }],
      latest: oddText,
    },
    verbs: ['answer'],
  }),
  'conditions, errors': view('conditions', {
    data: { about: about(), conditions: [], readAgain: false, support: [], checks: [], latest: '' },
    fields: {
      deadline: { value: 'soon', error: 'Type a day that is not after Friday 9 April 2027.' },
      attendanceHours: { value: 'x', error: 'Give the hours as a whole number, such as 8.' },
      conditionsFit: { value: 'maybe', error: 'Tick this, or go back and change the conditions.' },
    },
    verbs: steps,
  }),
  victim: view('victim', {
    data: {
      about: about({ step: 'step 5 of 7' }),
      waiting: '',
      contact: [{ text: 'Number to ring: 07700 900001' }],
      safety: [{ text: 'They said: only in person where and when they said. Try no other way.' }],
      isBusiness: false,
      tried: 'Tried once: Friday 20 November, 14:00, no answer.',
      recorded: [{ text: 'Phone number: recorded' }],
      script: pieces,
      toLeave: [{ text: 'Please ring me back.' }],
      toWrite: [{ text: 'Dear …, I am a police officer.' }],
      somebodyElse: [{ text: '“Goodbye.”' }],
      mustNotSay: [{ text: oddText }],
    },
    fields: fields(heard),
    verbs: ['answer', 'hand-to-liaison', 'back', 'save'],
  }),
  'victim, with the liaison': view('victim', {
    data: {
      about: about(),
      waiting: 'With the victims’ liaison, by Tuesday 24 November.',
      ...{
        contact: [],
        safety: [],
        isBusiness: false,
        tried: '',
        recorded: [],
        script: [],
        toLeave: [],
        toWrite: [],
        somebodyElse: [],
        mustNotSay: [],
      },
    },
    verbs: ['take-back-call', 'back', 'save'],
  }),
  views: view('views', {
    data: {
      about: about({ step: 'step 6 of 7' }),
      ...{ script: pieces, mustNotSay: [], recorded: [{ text: 'Phone number: recorded' }] },
      isBusiness: false,
      clocks: [{ text: 'They hear of the decision by Friday 27 November.' }],
    },
    fields: fields(
      [
        'remedyUnsuitable',
        'victimContact',
        'victimSafeToCall',
        'victimSafePlace',
        'victimAdvocate',
        'victimNextBy',
      ],
      {
        remedyChosen: { ...nothing, choices: [{ title: 'A letter of apology', value: 'apology' }] },
        victimWants: { ...nothing, choices: [{ title: 'Compensation', value: 'compensation' }] },
        victimPreferred: { value: 'text', error: '' },
        victimMessages: { value: 'true', error: '' },
        ...saidWords,
      },
    ),
    verbs: steps,
  }),
  calls: view('calls', {
    data: { none: false, more: 12, isLiaison: true },
    fields: {
      chosenCall: {
        value: 'c-1',
        error: '',
        choices: [
          { title: 'WM-7Q4K-93: Tell them the decision: by Wednesday 25 November, enhanced', value: 'c-1' },
        ],
      },
    },
    verbs: ['take-call'],
  }),
  'calls, none': view('calls', { data: { none: true, more: 0, isLiaison: false }, verbs: ['help'] }),
  call: view('call', {
    data: {
      about: about(),
      heading: 'Tell them the decision',
      due: [{ text: 'Tell them the decision: by Wednesday 25 November, enhanced.' }],
      ...{ contact: [], safety: [], tried: '', script: pieces, toLeave: [{ text: 'Please ring me back.' }] },
      ...{ isBusiness: false, isWritten: false, asksAlone: false, asksNext: true, somebodyElse: [] },
      ...{ mustNotSay: [{ text: 'Where they live.' }], recorded: [] },
    },
    fields: fields(
      [
        'victimUnderstood',
        'victimEnhanced',
        'victimNextBy',
        'victimNextNone',
        'understood',
        'heard',
        'fair',
        'satisfied',
      ],
      {
        callDone: {
          value: 'disposal',
          error: '',
          choices: [{ title: 'Told the decision', value: 'disposal' }],
        },
        victimWants: { ...nothing, choices: [{ title: 'Support', value: 'support' }] },
        // How this is asked depends on the call.
        victimNextBy: { value: '', error: 'Choose a day.' },
        ...saidWords,
      },
    ),
    verbs: ['told', 'no-answer', 'message-left', 'not-safe', 'wrong-number', 'leave-call'],
  }),
  'call, to write': view('call', {
    data: {
      ...{ about: about(), heading: 'Tell them the decision', due: [], contact: [], safety: [], tried: '' },
      ...{
        isBusiness: false,
        isWritten: true,
        asksAlone: false,
        asksNext: true,
        somebodyElse: [],
        toLeave: [],
        script: pieces,
      },
      ...{ mustNotSay: [{ text: 'On the envelope: that it is from the police.' }], recorded: [] },
    },
    fields: fields(['victimNextBy', 'victimNextNone', 'wordsNotCovered', 'victimContact'], {
      victimChannel: { value: 'letter', error: '', only: ['email', 'letter'] },
      callDone: { ...nothing, choices: [{ title: 'Told the decision', value: 'disposal' }] },
      ...saidWords,
    }),
    verbs: ['sent', 'wrote-back', 'wrong-number', 'speak-instead', 'leave-call'],
  }),
  file: view('file', {
    data: file(),
    fields: fields(['consent', 'consequencesExplained', 'signed', ...contact]),
    verbs: ['file', 'other-options', 'back', 'save'],
  }),
  'file, offers': view('file', {
    data: file({
      support: [],
      answers: [],
      offers: [
        { title: 'New Chance with Anawim', because: 'It is the service for women where she lives.' },
        { title: oddText, because: oddText },
        { title: longName, because: longName },
      ],
    }),
    fields: {
      ...fields(['consent', ...contact]),
      support: {
        ...nothing,
        choices: [
          { title: 'New Chance with Anawim', value: 'new-chance-anawim' },
          { title: oddText, value: 'odd' },
          { title: longName, value: 'long' },
        ],
      },
    },
    verbs: ['file', 'other-options', 'back', 'save'],
  }),
  'file, sessions': view('file', {
    data: file(),
    fields: {
      ...fields(['consent', ...contact]),
      session: {
        value: 'cranstoun:thursday',
        error: '',
        choices: [
          {
            title: 'Thursday 26 November from 2 pm to 4 pm, Digbeth: 1 place left',
            value: 'cranstoun:thursday',
          },
          { title: `${oddText}: full, put them on the waiting list`, value: 'wait cranstoun:friday' },
          { title: 'Cranstoun phones within 72 hours', value: 'phone' },
        ],
      },
    },
    verbs: ['file', 'other-options', 'back', 'save'],
  }),
  'file, several sessions': view('file', {
    data: file(),
    fields: {
      ...fields(['consent', ...contact]),
      ...Object.fromEntries(
        ['session', 'session2', 'session3'].map((id, at) => [
          id,
          {
            value: 'divert phone',
            error: at === 1 ? 'That session is full or off by now.' : '',
            label: `When do they start? ${at === 2 ? oddText : 'English class'}`,
            choices: [{ title: 'Cranstoun phones within 72 hours', value: 'divert phone' }],
          },
        ]),
      ),
    },
    verbs: ['file', 'back', 'save'],
  }),
  'file, session gone': view('file', {
    data: file({ recorded: [{ text: 'Name: recorded' }] }),
    fields: {
      ...fields(['consent', ...contact]),
      session: {
        value: '',
        error: 'That session is full or off by now. Choose another, or let the provider phone.',
        choices: [{ title: 'Cranstoun phones within 72 hours', value: 'phone' }],
      },
    },
    verbs: ['file', 'back', 'save'],
  }),
  'file, child': view('file', {
    data: file({
      heading: 'Ask the youth justice service to decide',
      mainAction: 'Send to the youth justice service',
      provider: 'Birmingham Youth Justice Service',
      recorded: [{ text: 'Name: recorded' }],
      answers: [],
      reasons: [],
      moreReasons: [],
    }),
    fields: fields(['consent', 'appropriateAdult', 'carerName', 'carerPhone']),
    verbs: ['hand-over', 'back', 'save'],
  }),
  'file, child in possession': view('file', {
    data: file({
      heading: 'A joint decision: the youth justice service must be asked',
      mainAction: 'Ask the youth justice service',
      provider: 'Dudley youth justice service',
      ...{ answers: [], support: [], offers: [{ title: 'Divert with Cranstoun', because: oddText }] },
    }),
    fields: {
      ...fields(['appropriateAdult', 'name', 'carerName', 'carerPhone']),
      support: { ...nothing, choices: [{ title: 'Divert with Cranstoun', value: 'divert' }] },
      helpAgreed: { value: '', error: 'Ask them, then tick this. Without their consent nothing is sent.' },
    },
    verbs: ['hand-over', 'back', 'save'],
  }),
  'file, errors': view('file', {
    data: file({
      agreed: [{ text: oddText }],
      support: [],
      provider: oddText,
      answers: [{ question: oddText, answer: oddText }],
    }),
    fields: {
      consent: { value: 'agrees', error: '' },
      name: { value: oddText, error: '' },
      phone: { value: '12', error: 'Type a whole phone number.' },
      signed: { value: 'false', error: 'They must sign before you file.' },
    },
    verbs: ['file', 'back', 'save'],
  }),
  case: view('case', { data: receipt, verbs: ['withdraw'] }),
  'case, declined': view('case', {
    data: { ...receipt, heading: 'The provider declined', history: receipt.history.slice(0, 1) },
    verbs: ['choose-another', 'mark-done', 'mark-not-done', 'withdraw'],
  }),
  'case, place offered': view('case', {
    data: {
      ...receipt,
      lines: [
        { text: 'A place is free: Thursday 26 November from 2 pm to 4 pm, Digbeth.' },
        {
          text: 'It is kept for them until Saturday 21 November, 09:00. Ask them, then take it or leave it.',
        },
      ],
    },
    verbs: ['take-place', 'leave-place', 'withdraw'],
  }),
  'case, not diverted': view('case', {
    data: {
      ...receipt,
      heading: 'Recorded: not diverted',
      lines: [],
      history: [],
      next: 'Once it is decided, record it here, so that the victim is told.',
    },
    verbs: ['charge', 'no-further-action'],
  }),
  'case, waiting': view('case', {
    data: { ...receipt, heading: 'Waiting for a sergeant', lines: [], history: [], next: '' },
    verbs: ['stop-asking'],
  }),
  'case, odd': view('case', {
    data: {
      about: about({ reference: oddText }),
      heading: oddText,
      lines: [{ text: oddText }],
      support: [{ text: oddText }],
      next: oddText,
      history: [{ text: oddText }],
      correction: oddText,
      endIt: oddText,
      cpsAsked: 'required',
      correctIt: oddText,
      doneIt: oddText,
      withdrawIt: oddText,
      recordIt: oddText,
    },
    note: oddText,
  }),
  authorisation: view('authorisation', {
    data: request,
    fields: fields(['reason']),
    verbs: ['approve', 'decline', 'send-detail'],
  }),
  'authorisation, for the decider': view('authorisation', {
    data: {
      ...request,
      elsewhere: '',
      facts: [
        { question: 'Does the person admit it?', answer: 'Yes, clearly and fully' },
        { question: 'Was anyone hurt?', answer: 'Minor injury' },
      ],
      note: 'First time. Remorseful at the scene.',
      restsOn: [
        { text: 'Alcohol-Related Violence Course: drinking played a part in this.' },
        { text: oddText },
      ],
    },
    fields: fields(['reason']),
    verbs: ['approve', 'decline'],
  }),
  'authorisation, error': view('authorisation', {
    data: { ...request, note: oddText, officer: oddText },
    fields: { reason: { value: '', error: 'Give your reason.' } },
    verbs: ['approve', 'decline'],
  }),
  'authorisation, decided': view('authorisation', {
    data: {
      ...request,
      open: false,
      note: '',
      facts: [],
      reasons: [],
      outcome: 'Approved by Sergeant Sam Patel.',
    },
  }),
  breach: view('breach', {
    data: breached,
    fields: fields(['decision', 'reason', 'deadline']),
    verbs: ['decide-breach', 'send-detail'],
  }),
  'breach, asked once more': view('breach', {
    data: breached,
    fields: fields(['decision', 'reason']),
    verbs: ['confirm-breach', 'open'],
    note: 'Take no further action? The case then closes, and nothing more follows from the breach. This cannot be undone.',
  }),
  'breach, decided': view('breach', {
    data: {
      ...breached,
      lines: [],
      reasons: [],
      open: false,
      outcome: 'Excused and rebooked by Sergeant Sam Patel.',
    },
  }),
  'breach, odd': view('breach', {
    data: {
      ...breached,
      lines: [{ text: oddText }],
      facts: [{ question: oddText, answer: oddText }],
      reasons: odd(oddText),
    },
    fields: {
      decision: { value: 'charge', error: oddText, choices: [{ title: oddText, value: 'refer-cps' }] },
      reason: { value: oddText, error: oddText },
    },
    verbs: ['decide-breach'],
    note: oddText,
  }),
  cases: view('cases', {
    data: { none: false, more: 3 },
    fields: {
      chosenCase: {
        ...nothing,
        choices: [
          { title: 'WM-7Q4K-93 · Common assault · waiting for a sergeant', value: 'c-1' },
          { title: 'WM-2B9M-41 · Possession of cannabis · step 2 of 3', value: 'c-2' },
        ],
      },
    },
    verbs: ['open', 'new'],
  }),
  found: view('found', {
    data: { all: true },
    fields: {
      chosenIntervention: {
        value: 'cara~divert',
        error: '',
        choices: [
          { title: 'CARA · Hampton Trust · the whole force area', value: 'cara~divert' },
          { title: 'Divert · Cranstoun · the whole force area', value: 'divert~cara' },
        ],
      },
    },
    verbs: ['show-intervention'],
  }),
  'found, some words': view('found', {
    data: { all: false },
    fields: {
      chosenIntervention: {
        value: '0',
        error: '',
        choices: Array.from({ length: 8 }, (_, i) => ({ title: `${longName} ${i}`, value: String(i) })),
      },
    },
    verbs: ['show-intervention'],
  }),
  'intervention card': view('interventionCard', {
    data: interventionData,
    fields: {
      chosenIntervention: {
        value: 'divert~cara',
        error: '',
        choices: [{ title: 'Divert · Cranstoun · the whole force area', value: 'divert~cara' }],
      },
    },
    verbs: ['show-intervention'],
  }),
  'intervention card, odd': view('interventionCard', {
    data: {
      ...interventionData,
      title: oddText,
      provider: oddText,
      what: [{ text: oddText }],
      who: [{ text: oddText }],
      where: oddText,
      figures: odd(oddText),
      referral: [{ text: oddText }],
      cost: oddText,
      wait: [{ text: oddText }],
      source: oddText,
      toConfirm: true,
    },
  }),
  'intervention card, bare': view('interventionCard', {
    data: { ...interventionData, what: [], figures: [], evaluated: false, wait: [] },
  }),
  'drug alert, to check': view('drugAlert', {
    data: {
      heading: 'Check this drug alert',
      alerts: [drugAlert],
      lines: [{ text: 'Providers: Cranstoun, Anawim.' }],
    },
    verbs: ['send-alert', 'drop-alert'],
  }),
  'drug alerts, many': view('drugAlert', {
    data: {
      heading: 'Drug alerts in force',
      alerts: Array.from({ length: 10 }, () => ({ ...drugAlert, text: 'x '.repeat(250) })),
      lines: [{ text: '3 older alerts are not listed.' }],
    },
  }),
  'drug alert, odd': view('drugAlert', {
    data: {
      heading: oddText,
      alerts: [{ title: oddText, text: oddText, details: [{ text: oddText }] }],
      lines: [{ text: oddText }],
    },
    note: oddText,
  }),
  'cases, none': view('cases', { data: { none: true, more: 0 }, verbs: ['new', 'help'] }),
};
