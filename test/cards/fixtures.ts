import type {
  About,
  CardData,
  CardName,
  Field,
  Fields,
  ReasonLine,
  Verb,
  View,
} from '../../src/dialogue/view.ts';

export const nothing: Field = { value: '', error: '' };

/** Text that a card must show and must not obey. */
export const oddText =
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
const possession = ['age', 'admission', 'evidence', 'borough', 'circumstances'];
const everyFact = [
  ...['offence', 'offenceDate', ...possession, 'victim', 'domesticAbuse', 'dashRisk', 'injury', 'weapon'],
  ...['history', 'likelySentence', 'needs', 'sex', 'risk', 'employment', 'canPay'],
  ...['digitalAccess', 'interpreterNeeded'],
];
const contact = ['name', 'phone', 'safeToCall'];

function assessment(over: Partial<CardData['assessment']> = {}): CardData['assessment'] {
  return {
    about: about(),
    heading: 'Conditional caution: a sergeant must decide',
    because: 'It fits the cause of this offending, and only a conditional caution gives the course.',
    reasons: someReasons,
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
    notLoaded: [{ text: 'The adult gravity matrix is not loaded: use the force’s own.' }],
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
  figures: [reason('', '66% complete it.', 'SPCB paper 2018, to confirm')],
};

const script = [
  { heading: 'Say who you are', words: 'I am the officer in your case. I am sorry this happened to you.' },
  {
    heading: 'Say what is proposed',
    words: 'We think a course is likelier than court to stop it happening again.',
  },
];

const request: CardData['authorisation'] = {
  about: about({ step: '' }),
  heading: 'A sergeant must decide: conditional caution',
  officer: 'PC Alex Carter',
  facts: [
    { question: 'Does the person admit it?', answer: 'Yes, clearly and fully' },
    { question: 'Was anyone hurt?', answer: 'Minor injury' },
  ],
  reasons: someReasons,
  note: 'First time. Remorseful at the scene.',
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
  next: 'Cranstoun makes first contact by Tuesday 24 November, 14:00.',
  history: [{ text: '20 November, 22:14: filed' }, { text: '21 November, 09:02: accepted by the provider' }],
};

const breached: CardData['breach'] = {
  about: about({ step: '' }),
  heading: 'Breach: somebody must decide',
  lines: [{ text: 'Second missed appointment without a good reason.' }, { text: 'Deadline: 12 March 2027.' }],
  open: true,
  outcome: '',
};

const odd = (text: string): readonly ReasonLine[] => [reason(text, text, text)];

/** Every card, with what may come: long and short, errors, notes, no reasons and many, odd text, none. */
export const fixtures: Readonly<Record<string, View>> = {
  welcome: view('welcome', { data: {}, verbs: ['new', 'cases', 'help'] }),
  help: view('help', { data: {}, verbs: ['new', 'cases'] }),
  message: view('message', {
    data: {
      heading: 'First appointment booked',
      lines: [{ text: 'WM-7Q4K-93: Tuesday 24 November, 14:00.' }],
    },
    verbs: ['open'],
  }),
  'message, odd': view('message', { data: { heading: oddText, lines: [{ text: oddText }] }, note: oddText }),
  'message, bare': view('message', { data: { heading: 'Something went wrong here', lines: [] } }),
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
    data: { about: about({ offenceTitle: '', offenceClass: '' }), more: false, found: true },
    fields: fields(possession, {
      offence: { value: 'drugs-possession-b', error: '', choices: offences },
      circumstances: {
        ...nothing,
        only: ['supplyIndicated', 'wanted', 'onBail', 'onCourtOrder', 'iomManaged'],
      },
    }),
    verbs: steps,
  }),
  'questions, every fact': view('questions', {
    data: { about: about(), more: true, found: true },
    fields: fields(everyFact, {
      offence: { value: '', error: '', choices: offences },
      age: { value: '34', error: '' },
      offenceDate: { value: '2026-11-20', error: '' },
      needs: { value: 'alcohol-binge,family', error: '' },
    }),
    verbs: steps,
  }),
  'questions, errors': view('questions', {
    data: { about: about(), more: false, found: false },
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
      notLoaded: [],
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
      notLoaded: [{ text: oddText }],
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
      notLoaded: [],
    }),
    verbs: ['answer'],
  }),
  refusal: view('refusal', {
    data: {
      about: about({ offenceTitle: 'Robbery', offenceClass: 'indictable-only offence' }),
      heading: 'Not available here: the CPS decides',
      reasons: someReasons.slice(2),
      moreReasons: manyReasons,
      instead: [{ text: 'Refer the case to the Crown Prosecution Service.' }],
      wouldChange: [{ text: oddText }],
      rulesAsOf: 'Friday 20 November 2026',
    },
    verbs: ['record-undiverted', 'back', 'save'],
  }),
  intervention: view('intervention', {
    data: {
      about: about(),
      suggestions: [suggestion, { ...suggestion, title: longName, figures: [] }],
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
    },
    verbs: steps,
  }),
  'intervention, none': view('intervention', {
    data: { about: about(), suggestions: [], none: true },
    fields: fields(['intervention']),
    verbs: steps,
  }),
  'intervention, odd': view('intervention', {
    data: {
      about: about({ offenceTitle: oddText }),
      suggestions: [
        { title: oddText, provider: oddText, because: oddText, whatItTakes: oddText, figures: odd(oddText) },
      ],
      none: false,
    },
    verbs: ['answer'],
  }),
  conditions: view('conditions', {
    data: {
      about: about({ step: 'step 4 of 6' }),
      conditions: [
        { text: 'Attend both sessions of the Alcohol-Related Violence Course.', objective: 'Rehabilitation' },
        { text: 'Write a letter of apology.', objective: 'Reparation' },
      ],
      latest: 'Friday 9 April 2027',
      warnings: [
        reason('Warns', 'A summary offence must be charged within six months.', 'MCA 1980 s.127, to confirm'),
      ],
    },
    fields: {
      offenceDate: { value: '2026-11-20', error: '' },
      deadline: { value: '2027-03-12', error: '' },
      conditionsFit: { value: 'true', error: '' },
    },
    verbs: steps,
  }),
  'conditions, errors': view('conditions', {
    data: { about: about(), conditions: [], latest: '', warnings: [] },
    fields: {
      deadline: { value: 'soon', error: 'Type a day that is not after Friday 9 April 2027.' },
      conditionsFit: { value: 'maybe', error: 'Tick this, or go back and change the conditions.' },
    },
    verbs: steps,
  }),
  victim: view('victim', {
    data: { about: about({ step: 'step 5 of 6' }), script },
    fields: fields(['victimContacted', 'victimView', 'victimWords', 'remedyUnsuitable', 'victimEnhanced'], {
      remedyChosen: {
        ...nothing,
        choices: [
          { title: 'A letter of apology', value: 'apology' },
          { title: 'None', value: 'none' },
        ],
      },
    }),
    verbs: steps,
  }),
  'victim, bare': view('victim', {
    data: { about: about(), script: [] },
    fields: fields(['victimContacted']),
    verbs: ['answer'],
  }),
  file: view('file', {
    data: file(),
    fields: fields(['consent', 'consequencesExplained', 'signed', ...contact]),
    verbs: ['file', 'other-options', 'back', 'save'],
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
  'file, errors': view('file', {
    data: file({
      agreed: [{ text: oddText }],
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
  'case, waiting': view('case', {
    data: { ...receipt, heading: 'Waiting for a sergeant', lines: [], history: [], next: '' },
    verbs: ['stop-asking'],
  }),
  'case, odd': view('case', {
    data: {
      about: about({ reference: oddText }),
      heading: oddText,
      lines: [{ text: oddText }],
      next: oddText,
      history: [{ text: oddText }],
    },
    note: oddText,
  }),
  authorisation: view('authorisation', {
    data: request,
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
    verbs: ['decide-breach'],
  }),
  'breach, decided': view('breach', {
    data: { ...breached, lines: [], open: false, outcome: 'Excused and rebooked by Sergeant Sam Patel.' },
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
  'cases, none': view('cases', { data: { none: true, more: 0 }, verbs: ['new', 'help'] }),
};
