import { isBuiltin } from 'node:module';
import type { Import } from './imports.ts';
import { isIn, roomOf, targetOf } from './places.ts';
import {
  fileModules,
  islands,
  outermost,
  packages,
  pureModules,
  type Room,
  rooms,
  vocabularies,
} from './rules.ts';

const rulesFile = 'test/support/house/rules.ts';

/** The faults of one import in a file that lies in a known room: a sentence each, with how to mend it. */
export function checkImport(file: string, one: Import): readonly string[] {
  const wrong = one.from.startsWith('.')
    ? wrongWithRoom(file, one)
    : isBuiltin(one.from)
      ? wrongWithNodeModule(roomOf(file), one.from)
      : wrongWithPackage(file, one);
  return wrong ? [`${file}:${one.line}: imports '${one.from}'. ${wrong}`] : [];
}

function wrongWithRoom(file: string, one: Import): string | undefined {
  const here = roomOf(file);
  const target = targetOf(file, one.from);
  if (!target.startsWith('src/')) return wrongWithOutside(here, target);
  if (!/\.(ts|json)$/.test(target)) return 'Write the path with its ending: .ts or .json.';

  const island = islands.find((each) => isIn(file, each));
  if (island && !isIn(target, island))
    return `src/${island} stands for somebody else's program and knows nothing of ours. Copy what it needs, or speak over HTTP.`;

  const there = roomOf(target);
  if (vocabularies.includes(file) && !vocabularies.includes(target))
    return 'A vocabulary knows only vocabularies. Move what needs more beside it.';
  if (there === here) return undefined;
  const admitted = outermost[there];
  if (admitted && !admitted.includes(here))
    return `Nothing in ${here} may know ${there}: have ${there} hand in what ${here} needs as an argument.`;

  const room = rooms[here];
  if (!room || room === 'everything') return undefined;
  // What is said of a folder goes before what is said of its room.
  const folder = Object.keys(room.may).find((place) => place.includes('/') && isIn(target, place));
  const reach = room.may[folder ?? there];
  if (reach === 'types' && one.use === 'all' && !vocabularies.includes(target))
    return `${here} may know only types of ${there}. Write "import type"; if a value is needed, have app.ts hand it in as an argument.`;
  if (!reach)
    return `${here} may import ${list(room)}. Have app.ts hand it in as an argument, or move the code to the room it speaks of.`;
  return undefined;
}

function wrongWithOutside(here: string, target: string): string | undefined {
  if (target.startsWith('test/')) return 'Code that runs may not need test/. Move what it uses to src/.';
  if (here === 'cli' || (here === 'cards' && target.startsWith('cards/'))) return undefined;
  return 'It leaves src/. Move what it uses to the room it belongs to, or have app.ts read it and hand it in.';
}

function wrongWithNodeModule(here: string, from: string): string | undefined {
  const room = rooms[here];
  const allowed = !room || room === 'everything' ? 'all' : room.node;
  const name = from.replace(/^node:/, '');
  if (allowed === 'all') return undefined;
  if (allowed !== 'none' && pureModules.has(name)) return undefined;
  if (allowed === 'files' && fileModules.has(name)) return undefined;
  const mend = 'Take the value (bytes, time, id) as an argument and let the caller fetch it.';
  if (allowed === 'none') return `${here} is pure and uses none of Node's modules. ${mend}`;
  const names = [...pureModules, ...(allowed === 'files' ? fileModules : [])].join(', ');
  return `${here} may use of Node's modules only ${names}. ${mend}`;
}

function wrongWithPackage(file: string, one: Import): string | undefined {
  const name = packageOf(one.from);
  const home = packages[name];
  if (!home)
    return `No room may use the package ${name}. Say in ${rulesFile} which one may, or do without it.`;
  if (home.in.some((place) => isIn(file, place))) return undefined;
  const types = home.typesIn?.some((place) => isIn(file, place)) ?? false;
  if (types && one.use === 'types') return undefined;
  if (types) return `${roomOf(file)} may use only types of ${name}. Write "import type".`;
  const places = home.in.map((place) => `src/${place}`).join(', ');
  return `${name} may be used only in ${places}. Move the code there, or have app.ts hand in what it makes.`;
}

function packageOf(from: string): string {
  return from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/');
}

function list(room: Room): string {
  const names = Object.entries(room.may).map(([name, reach]) =>
    reach === 'types' ? `types of ${name}` : name,
  );
  return names.length ? `only ${names.join(', ')}` : 'no other room';
}
