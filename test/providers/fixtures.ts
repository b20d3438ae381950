import { randomBytes } from 'node:crypto';
import type { Case, Filing } from '../../src/domain/case/case.ts';
import type { CaseEvent, LoggedEvent } from '../../src/domain/case/caseEvent.ts';
import type { Force } from '../../src/domain/force/force.ts';
import type { Notice, NoticeKind } from '../../src/domain/notices/notice.ts';
import { newReference } from '../../src/domain/reference.ts';
import { day } from '../../src/law/day.ts';
import type { ProviderDirectory } from '../../src/providers/providerDirectory.ts';
import type { CaseRecord } from '../../src/store/store.ts';

export const reference = newReference('WM', () => 0.4);

/** A secret made for one test run. */
export function newSecret(): string {
  return `whsec_${randomBytes(32).toString('base64')}`;
}

export function directoryOf(
  entries: Record<string, { url?: string; secrets: readonly string[] }>,
): ProviderDirectory {
  return new Map(
    Object.entries(entries).map(
      ([
        id,
        {
          url = 'http://127.0.0.1:9/',
          secrets: [first = '', ...others],
        },
      ]) => [id, { url, secrets: [first, ...others] }],
    ),
  );
}

const everyField = ['name', 'phone', 'ageBand', 'borough', 'interpreter', 'carer'] as const;

export const force: Force = {
  id: 'west-midlands',
  title: 'West Midlands Police',
  referencePrefix: 'WM',
  dataVersion: 'test',
  places: [
    { id: 'birmingham', title: 'Birmingham', nicknames: [], parts: [] },
    { id: 'dudley', title: 'Dudley', nicknames: [], parts: [] },
  ],
  policy: {
    force: 'west-midlands',
    menu: { adult: ['community-resolution', 'conditional-caution'], child: ['community-resolution'] },
    drugDiversion: true,
    domesticAbuseRoute: 'standard',
    hateCrimePilot: false,
    lowLevelEitherWay: [{ offence: 'theft-shop', upToPounds: 200 }],
    notLowLevelSummary: [],
    unusualForCaution: { offences: [], abovePounds: 5000 },
    outOfNormAuthority: 'sergeant',
    familyAbuseAuthority: 'sergeant',
    domesticAbuseOffences: ['common-assault'],
    weaponInAssault: 'exceptional',
    youthCautionSignature: false,
    domesticAbuseAuthority: 'inspector',
    weaponAuthority: 'inspector',
    emergencyWorkerAuthority: 'sergeant',
    strikes: 2,
    deadlineWeeks: { usual: 16, longest: 20 },
    confirmWithinDays: 28,
    weeksConditionsNeed: 6,
    weeksToHandleBreach: 4,
    childTasksWithinHours: 24,
    secondRouteAfterMinutes: 5,
    safeHours: {
      mornings: { from: 9, until: 12 },
      afternoons: { from: 12, until: 17 },
      evenings: { from: 17, until: 21 },
      weekends: { from: 9, until: 21 },
    },
    hoursInKeeping: { low: 10, medium: 30, high: 60 },
    schemeGates: {
      wanted: 'supervisor',
      onBail: 'supervisor',
      onCourtOrder: 'supervisor',
      iomManaged: 'supervisor',
    },
    adultDriving: 'not-confirmed',
    deferredProsecutionAuthority: null,
    gravityMatrix: null,
  },
  offences: [
    {
      id: 'OFFENCE-ROW',
      title: 'Theft from a shop',
      statute: 'Theft Act 1968 s.1',
      class: 'either-way',
      flags: [],
      synonyms: [],
      source: 'test',
      standing: 'confirmed',
    },
  ],
  interventions: [
    {
      id: 'arv',
      title: 'Alcohol-Related Violence Course',
      provider: 'cranstoun',
      pathways: ['alcohol'],
      boroughs: ['birmingham'],
      disposals: ['conditional-caution'],
      gates: [],
      whatItTakes: 'Ten hours on a course',
      because: 'drinking played a part in this',
      condition: 'Attend the course',
      objective: 'rehabilitation',
      figures: [],
      evaluated: true,
      fee: 0,
      use: 'referral',
      offeredAs: 'condition',
      intensity: 'moderate',
      format: 'A course',
      shownBy: 'The provider reports each session.',
      cohortNotes: [],
      referral: { route: 'waymark', fields: everyField },
      assurance: {
        safeguarding: 'to-confirm',
        complaints: 'to-confirm',
        informationSharing: 'to-confirm',
        independentlyEvaluated: 'shown',
        userVoice: 'to-confirm',
      },
      source: 'test',
      standing: 'confirmed',
    },
  ],
  providers: [
    { id: 'cranstoun', title: 'Cranstoun', firstContactHours: 72 },
    { id: 'birmingham-yjs', title: 'Birmingham Youth Justice Service', firstContactHours: 72 },
  ],
  remedies: [],
  conditions: [],
  victimScripts: { version: 'test', parts: [], questions: [], mustNotSay: [], toAdvocate: '' },
  youthJustice: [
    { borough: 'birmingham', title: 'Birmingham Youth Justice Service', provider: 'birmingham-yjs' },
  ],
  bankHolidays: [],
  bankHolidaysUntil: day('2040-12-31'),
  baselines: [],
  victimsCode: [],
};

export const filing: Filing = {
  at: '2026-07-01T23:30:00.000Z',
  disposal: 'conditional-caution',
  required: [{ intervention: 'arv', provider: 'cranstoun', referred: true }],
  support: [],
  conditions: [
    {
      id: 'arv',
      text: 'Attend the course',
      objective: 'rehabilitation',
      deadline: day('2026-10-22'),
      from: 'intervention',
    },
    {
      id: 'c2',
      text: 'VICTIM-REMEDY letter of apology',
      objective: 'reparation',
      deadline: day('2026-08-01'),
      from: 'victim',
    },
  ],
};

/** Every answer a case can hold, so that a search of the payload finds whatever should not be in it. */
export const filedCase: Case = {
  id: 'case-1',
  reference,
  force: 'west-midlands',
  officer: { id: 'STAFF-ID-1', name: 'PC Alex Carter' },
  openedAt: '2026-07-01T22:00:00.000Z',
  revision: 9,
  state: { status: 'in-progress', progress: 'sent' },
  answers: {
    words: 'TYPED-WORDS',
    facts: {
      offence: 'OFFENCE-ROW',
      offenceDate: day('2026-06-30'),
      age: 24,
      sex: 'male',
      admission: 'full',
      evidence: 'charge-standard',
      consent: 'agrees',
      domesticAbuse: 'intimate-partner',
      dashRisk: 'standard',
      hateCrime: true,
      history: 'similar',
      previous: [{ day: day('2025-01-02'), kind: 'simple-caution', similar: true }],
      onCourtOrder: false,
      victim: 'police',
      victimContacted: 'attempted',
      victimView: 'opposes',
      victimEnhanced: true,
      remedyChosen: 'VICTIM-REMEDY',
      exceptional: { 'conditional-caution': 'EXCEPTIONAL-TEXT' },
      borough: 'birmingham',
      needs: ['alcohol', 'sex-work'],
      alcoholPattern: 'binge',
      employment: 'out-of-work',
    },
    requestNote: 'REQUEST-NOTE',
    victimWords: 'VICTIM-WORDS',
    remedyUnsuitable: 'VICTIM-UNSUITABLE',
    signed: true,
  },
  person: { name: 'Robin Example', phone: '07700 900123', safeToCall: 'After six in the evening' },
  authority: {
    approved: true,
    disposal: 'conditional-caution',
    by: { id: 'STAFF-ID-2', name: 'SERGEANT-NAME', rank: 'sergeant' },
    reason: 'AUTHORITY-REASON',
    at: '2026-07-01T23:00:00.000Z',
    basis: 'AUTHORITY-BASIS',
  },
  filed: filing,
  frozen: {
    answers: [{ question: 'FROZEN-QUESTION', answer: 'FROZEN-ANSWER' }],
    rules: [],
    rulesAsOf: day('2026-07-02'),
    forceDataVersion: 'test',
  },
  strikes: 0,
  reports: [],
  declined: [],
};

export const childCase: Case = {
  ...filedCase,
  state: { status: 'with-youth-justice', since: '2026-07-01T23:30:00.000Z' },
  handedOverTo: 'birmingham-yjs',
  answers: {
    facts: {
      age: 15,
      borough: 'birmingham',
      interpreterNeeded: true,
      language: 'pa',
      offence: 'OFFENCE-ROW',
    },
  },
  person: { name: 'Robin Example', carerName: 'Chris Example', carerPhone: '07700 900456' },
};

export function notice(kind: NoticeKind, provider = 'cranstoun'): Notice {
  return {
    id: `notice_${kind}`,
    kind,
    to: 'provider',
    provider,
    state: 'waiting',
    dueAt: '2026-07-01T23:30:00.000Z',
    attempts: 0,
  };
}

export function recordOf(events: readonly CaseEvent[]): CaseRecord {
  return {
    version: 4,
    id: filedCase.id,
    reference,
    officer: filedCase.officer.id,
    revision: 1,
    open: true,
    updatedAt: '2026-07-02T00:00:00.000Z',
    events: events.map(logged),
    notices: [],
    nextDueAt: null,
  };
}

export function logged(event: CaseEvent): LoggedEvent {
  return { at: '2026-07-20T09:00:00.000Z', by: { kind: 'clock' }, cause: 'test', event };
}

const frozen = filedCase.frozen;
export const filedEvent: CaseEvent = {
  type: 'filed',
  filing,
  record: frozen ?? { answers: [], rules: [], rulesAsOf: day('2026-07-02'), forceDataVersion: 'test' },
};
