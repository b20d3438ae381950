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
const turns = ['test/turns/**/*.test.ts'];
/** A case is the largest part: who may do what and is refused, and what is undertaken, are slices of their own. */
const decisions = ['breachRules', 'decide*', 'decisionOf', 'mayView', 'officerActions'];
const undertaken = ['applyFiling', 'applyPlace', 'standingOf', 'undertakings', 'whoIsTold'];
const inCase = (files: readonly string[]) => files.map((file) => `src/domain/case/${file}.ts`);

const inDomain = (folder: string, tests: readonly string[] = [`test/domain/${folder}/*.test.ts`]): Slice => ({
  mutate: [`src/domain/${folder}/**/*.ts`],
  tests,
  atLeast: 85,
});
const inTurns = (folder: string): Slice => ({
  mutate: [`src/turns/${folder}/**/*.ts`],
  tests: turns,
  atLeast: 75,
});

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
    mutate: ['src/domain/case/*.ts', ...inCase([...decisions, ...undertaken]).map((file) => `!${file}`)],
  },
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
  turns: { mutate: ['src/turns/*.ts'], tests: turns, atLeast: 75 },
  'turns/alerts': inTurns('alerts'),
  'turns/booking': inTurns('booking'),
  'turns/calls': inTurns('calls'),
  'turns/chat': inTurns('chat'),
};
