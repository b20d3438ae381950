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
/** What a case is made of is tested beside it; the thousands of worked cases of the assessment would only take time. */
const domain = [
  'test/domain/*.test.ts',
  'test/domain/{alerts,booking,case,conditions,notices,victim}/*.test.ts',
];
const turns = ['test/turns/**/*.test.ts'];

const inDomain = (folder: string): Slice => ({
  mutate: [`src/domain/${folder}/**/*.ts`],
  tests: domain,
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
  domain: { mutate: ['src/domain/*.ts'], tests: domain, atLeast: 85 },
  'domain/alerts': inDomain('alerts'),
  'domain/assessment': { ...inDomain('assessment'), tests: law },
  'domain/booking': inDomain('booking'),
  'domain/calls': inDomain('calls'),
  'domain/case': inDomain('case'),
  'domain/conditions': inDomain('conditions'),
  'domain/force': inDomain('force'),
  'domain/notices': inDomain('notices'),
  'domain/pathways': {
    ...inDomain('pathways'),
    tests: ['test/domain/pathways/**/*.test.ts'],
    changesWhatIsLoadedOnce: true,
  },
  'domain/victim': inDomain('victim'),
  turns: { mutate: ['src/turns/*.ts'], tests: turns, atLeast: 75 },
  'turns/alerts': inTurns('alerts'),
  'turns/booking': inTurns('booking'),
  'turns/calls': inTurns('calls'),
  'turns/chat': inTurns('chat'),
};
