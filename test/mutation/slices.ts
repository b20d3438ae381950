/** One part of the product that is changed place by place, with the tests that must notice. */
export type Slice = {
  readonly mutate: readonly string[];
  /** Test files, as globs from the root. */
  readonly tests: readonly string[];
  /** Of a hundred changes so many must be noticed. */
  readonly atLeast: number;
  /** Rows that are read once, when they are loaded: each change costs a whole run, so the tests must be few. */
  readonly changesWhatIsLoadedOnce?: true;
};

const law = ['test/law/**/*.test.ts', 'test/domain/assessment/**/*.test.ts'];
/**
 * A case is the largest part: who decides and is refused by rank, who may do what else, and what is undertaken, are slices
 * of their own.
 */
const authority = [
  ...[
    'breachRank',
    'breachRules',
    'decideAuthority',
    'decideBreach',
    'decisionOf',
    'howDecided',
    'isChargeDue',
  ],
  ...['mayCorrect', 'openRequest', 'rankAfterDecision', 'rankToWithdraw', 'withdrawal'],
];
const decisions = [
  ...['decide', 'decideOfficerAction', 'decidePlace', 'decideReport', 'decideVictim', 'mayView'],
  'officerActions',
];
const undertaken = [
  ...['applyFiling', 'applyPlace', 'giveUp', 'standingOf', 'undertakings', 'victimTasksOpen', 'whoIsTold'],
];
const inCase = (files: readonly string[]) => files.map((file) => `src/domain/case/${file}.ts`);

const inDomain = (folder: string, tests: readonly string[] = [`test/domain/${folder}/*.test.ts`]): Slice => ({
  mutate: [`src/domain/${folder}/**/*.ts`],
  tests,
  atLeast: 85,
});
/** Without the tests that press every button as everybody: a change they alone notice would cost a minute. */
const inTurns = (mutate: readonly string[], tests: readonly string[]): Slice => ({
  mutate: mutate.map((files) => `${files.startsWith('!') ? '!' : ''}src/turns/${files.replace('!', '')}.ts`),
  tests: tests.map((files) => `test/${files}.test.ts`),
  atLeast: 75,
});
const presses = ['press*', 'sendDetail'];
/** What a provider publishes; the rest of booking is the places of cases. */
const published = ['publi*', 'rememberMessage', 'sessionPublisher'];

/** What `npm run mutation` takes one after the other; `-- domain/alerts` takes that one alone, in minutes. */
export const slices: Readonly<Record<string, Slice>> = {
  law: { mutate: ['src/law/**/*.ts', '!src/law/rules/**'], tests: law, atLeast: 85 },
  'law/rules': { mutate: ['src/law/rules/**/*.ts'], tests: law, atLeast: 85, changesWhatIsLoadedOnce: true },
  domain: { mutate: ['src/domain/*.ts'], tests: ['test/domain/*.test.ts'], atLeast: 85 },
  'domain/alerts': inDomain('alerts'),
  'domain/assessment': { ...inDomain('assessment'), tests: law },
  'domain/booking': inDomain('booking'),
  'domain/calls': inDomain('calls', ['test/domain/calls/*.test.ts', 'test/domain/victim/situations.test.ts']),
  'domain/case': {
    ...inDomain('case'),
    mutate: [
      'src/domain/case/*.ts',
      ...inCase([...authority, ...decisions, ...undertaken]).map((file) => `!${file}`),
    ],
  },
  'domain/case/authority': { ...inDomain('case'), mutate: inCase(authority) },
  'domain/case/decisions': { ...inDomain('case'), mutate: inCase(decisions) },
  'domain/case/undertaken': { ...inDomain('case'), mutate: inCase(undertaken) },
  'domain/conditions': inDomain('conditions'),
  'domain/force': inDomain('force'),
  'domain/notices': inDomain('notices', [
    'test/domain/notices/*.test.ts',
    'test/domain/case/{help,support,undertakings}.test.ts',
  ]),
  'domain/pathways': {
    ...inDomain('pathways'),
    tests: ['test/domain/pathways/**/*.test.ts'],
    changesWhatIsLoadedOnce: true,
  },
  'domain/victim': inDomain('victim', [
    'test/domain/victim/*.test.ts',
    'test/domain/case/decideVictim.test.ts',
  ]),
  turns: inTurns(['*'], ['turns/*', 'turns/chat/isTheirsNoMore']),
  'turns/alerts': inTurns(['alerts/*'], ['turns/alerts/*', 'turns/keyedIds']),
  'turns/booking': inTurns(
    ['booking/*', ...published.map((file) => `!booking/${file}`)],
    ['turns/booking/{bookNews,claimOfCase,helpBooked,reconcileSession}'],
  ),
  'turns/booking/published': inTurns(
    published.map((file) => `booking/${file}`),
    ['turns/booking/sessionPublisher', 'providers/sessionsPublished'],
  ),
  'turns/calls': inTurns(['calls/*'], ['turns/calls/*']),
  'turns/chat': inTurns(
    ['chat/*', ...presses.map((file) => `!chat/${file}`)],
    [
      'turns/chat/{breachDetail,findInterventions,hasReadDetail,isSameRequest,keepWhatNames,listAnew,listUndelivered}',
      'turns/chat/{message,noticeView,openBreach,openCase,pressMenu,shareScript,showTold,tellWhoDecides,whoIsMissing}',
      'turns/{keyedIds,logView}',
    ],
  ),
  'turns/chat/press': inTurns(
    presses.map((file) => `chat/${file}`),
    ['turns/chat/{breachDetail,press*,sendDetail,postedCards,withTyped}', 'turns/withStopped'],
  ),
};
