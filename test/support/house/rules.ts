/** How much of another room a room may use: everything, or `import type` alone. */
type Reach = 'all' | 'types';

export type Room = {
  /** Rooms, or folders inside rooms, that it may import, and how much of them. */
  readonly may: Readonly<Record<string, Reach>>;
  /** Which of Node's own modules: none, only those that touch nothing outside the process, files too, or all. */
  readonly node: 'none' | 'pure' | 'files' | 'all';
};

const log: Readonly<Record<string, Reach>> = { log: 'types' };
const shared: Readonly<Record<string, Reach>> = { shared: 'all' };

/** "Who may import whom" of the architecture, word for word. `everything` wires; nobody imports it but `index`. */
export const rooms: Readonly<Record<string, Room | 'everything'>> = {
  // What knows nothing of the house: each could be a small package. Law and domain need none of it.
  shared: { may: {}, node: 'none' },
  law: { may: {}, node: 'none' },
  domain: { may: { law: 'all' }, node: 'none' },
  dialogue: { may: { domain: 'all', law: 'types', ...shared }, node: 'pure' },
  forces: { may: { law: 'types', domain: 'types' }, node: 'files' },
  // The contract of each card's data stands once, where the views are typed by it; a card is held against it as it is drawn.
  cards: { may: { dialogue: 'types', 'dialogue/view': 'all' }, node: 'files' },
  store: { may: { domain: 'types', ...log, ...shared }, node: 'all' },
  outbox: { may: { store: 'types', domain: 'all', ...log, ...shared }, node: 'all' },
  turns: { may: { domain: 'all', dialogue: 'all', store: 'types', ...log, ...shared }, node: 'pure' },
  // An activity is drawn and read in the house's own words, so `teams` names their types; what it does goes through turns.
  teams: {
    may: {
      turns: 'all',
      cards: 'all',
      domain: 'types',
      dialogue: 'types',
      store: 'types',
      outbox: 'types',
      ...log,
      ...shared,
    },
    node: 'all',
  },
  providers: {
    may: {
      turns: 'all',
      cards: 'all',
      domain: 'all',
      law: 'types',
      store: 'types',
      outbox: 'types',
      ...log,
      ...shared,
    },
    node: 'all',
  },
  notify: { may: { domain: 'all', outbox: 'types', ...log, ...shared }, node: 'files' },
  mail: { may: { config: 'types', outbox: 'types', ...shared }, node: 'none' },
  survey: { may: { domain: 'all', ...log, ...shared }, node: 'pure' },
  tab: { may: { turns: 'all', cards: 'all', ...log }, node: 'all' },
  reports: { may: { domain: 'all', law: 'types', ...shared }, node: 'pure' },
  http: { may: log, node: 'all' },
  log: { may: {}, node: 'all' },
  clock: { may: {}, node: 'none' },
  config: { may: {}, node: 'all' },
  index: { may: { app: 'all', clock: 'all', config: 'all', log: 'all' }, node: 'all' },
  app: 'everything',
  dev: 'everything',
  cli: 'everything',
};

/** Rooms that nothing inside the house may import, with who may. */
export const outermost: Readonly<Record<string, readonly string[]>> = {
  app: ['index', 'dev', 'cli'],
  dev: [],
  cli: [],
};

/** The files that read the machine's clock: the house's own, that of the tests, and programs that are nobody's part. */
export const clocks: readonly string[] = [
  'src/clock.ts',
  'src/dev/demoProvider/main.ts',
  'test/support/clock/onADay.ts',
  'test/support/clock/testClock.ts',
];

/**
 * The words of the law and of a force's own data, and plain questions about one of them: what is a caution, a rank, a child. They know only each other
 * and read nothing of a case, so they are as good as types: a room that may use only types of the law may use them too, and
 * nobody has a reason to write a list out again or to answer such a question by themselves.
 */
export const vocabularies: readonly string[] = [
  'src/law/vocabulary.ts',
  'src/domain/force/vocabulary.ts',
  'src/law/disposal.ts',
  'src/law/isKnownChild.ts',
  'src/law/namedRules.ts',
  // What a case is kept as: a store refuses words that it does not know, by the lists of those who write them.
  'src/domain/case/officerActions.ts',
  'src/domain/notices/noticeKinds.ts',
  // What is due is asked for by where it goes.
  'src/domain/notices/destinationOf.ts',
];

/**
 * Who may answer for themselves what the law knows: the law, and an upgrade of old records, which keeps to what held when they
 * were written.
 */
export const answersForItself: readonly string[] = ['src/law/', 'src/store/record/toExceptionsByDisposal.ts'];

/**
 * Files that are a collection of one kind of thing, named by the kind, where none of it is the main one. Any other file that
 * exports something has an export with its own name, so that whoever reads a name knows where it is.
 */
export const collections: ReadonlySet<string> = new Set([
  'src/domain/alerts/sayAlert.ts',
  'src/domain/assessment/ofChildren.ts',
  'src/domain/booking/claims.ts',
  'src/domain/booking/places.ts',
  'src/domain/case/decidePlace.ts',
  'src/domain/case/whoIsTold.ts',
  'src/domain/days.ts',
  'src/forces/words.ts',
  'src/http.ts',
  'src/law/kinds.ts',
  'src/law/limits.ts',
  'src/law/rules/forTheCps.ts',
  'src/law/rules/furtherSources.ts',
  'src/law/rules/sources.ts',
  'src/law/vocabulary.ts',
  'src/domain/force/vocabulary.ts',
]);

/** Folders that stand for a program outside the house: it must work without a line of ours. */
export const islands: readonly string[] = ['dev/demoProvider', 'dev/demoNotify'];

export type Home = {
  /** Rooms, or folders inside rooms, that may use the package. */
  readonly in: readonly string[];
  /** Rooms that may use its types as well. */
  readonly typesIn?: readonly string[];
};

const anywhereButLawAndDomain = Object.keys(rooms).filter((room) => room !== 'law' && room !== 'domain');
const teamsAlone: Home = { in: ['teams'] };

/** Which part of the house may use which npm package. A package that is not listed may be used nowhere. */
export const packages: Readonly<Record<string, Home>> = {
  'notifications-node-client': { in: ['notify'] },
  nodemailer: { in: ['mail'] },
  'smtp-server': { in: ['dev'] },
  zod: { in: anywhereButLawAndDomain },
  minisearch: { in: ['forces', 'dialogue', 'turns'] },
  stemmer: { in: ['dialogue'] },
  'lru-cache': { in: ['shared', 'store'] },
  'adaptivecards-templating': { in: ['cards'] },
  'adaptive-expressions': { in: ['cards'] },
  botbuilder: teamsAlone,
  'botbuilder-core': teamsAlone,
  'botframework-connector': teamsAlone,
  'botframework-schema': teamsAlone,
  restify: { in: ['http', 'dev'], typesIn: ['teams', 'providers', 'survey', 'tab'] },
  'restify-errors': { in: ['http'] },
  lowdb: { in: ['store/lowdb'] },
  pg: { in: ['store/postgres'] },
  standardwebhooks: { in: ['providers', 'dev'] },
  pino: { in: ['log'] },
  'csv-parse': { in: ['cli'] },
  adaptivecards: { in: ['tab/client'] },
  '@microsoft/teams-js': { in: ['tab/client'] },
  '@microsoft/m365agentsplayground': { in: ['dev'] },
  yazl: { in: ['cli'] },
  'node-ical': { in: ['providers'] },
  'ical-generator': { in: ['dev'] },
};

/** Node modules that neither reach outside the process nor depend on when they are called. */
export const pureModules: ReadonlySet<string> = new Set([
  'assert',
  'assert/strict',
  'crypto',
  'path',
  'url',
  'util',
]);

/** What a room that reads its own data files may use on top of the pure ones; `module` reads those of a package. */
export const fileModules: ReadonlySet<string> = new Set(['fs', 'fs/promises', 'module']);

/** What may stand at the top of the repository; names that git ignores are left out before the comparison. */
export const topLevel: ReadonlySet<string> = new Set([
  'src',
  'cards',
  'forces',
  'manifest',
  'test',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'biome.json',
  'vitest.config.ts',
  'README.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'LICENSE',
]);

export const longestFile = 200;
