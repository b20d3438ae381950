import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EVERYBODY } from '../../../src/dev/local/localPerson.ts';
import { replay } from '../../../src/domain/case/apply.ts';
import type { Case } from '../../../src/domain/case/case.ts';
import { heldBackToldBy } from './heldBack.ts';
import type { Shown } from './screens.ts';

type Standing = Pick<Shown, 'conversation' | 'json'>;

/** Every case as it is kept at the end of a story. */
export async function casesIn(folder: string): Promise<readonly Case[]> {
  const cases = join(folder, 'data', 'cases');
  const names = await readdir(cases).catch(() => []);
  const files = names.filter((name) => name.endsWith('.json'));
  const records = await Promise.all(files.map((name) => readFile(join(cases, name), 'utf8')));
  return records.map((text) => replay(JSON.parse(text).events));
}

/**
 * What stands on a screen where it may not any more: the number to ring a victim, anywhere but on one card of the one who
 * has the call; and what a request or a breach rests on, with a decider once nobody is to decide it.
 */
export function standsWrongly(shown: readonly Standing[], cases: readonly Case[]): readonly string[] {
  return cases.flatMap((theCase) => {
    const ofCase = shown.filter(({ json }) => JSON.stringify(json).includes(theCase.reference));
    const withNumber = ofCase.filter(({ json }) => JSON.stringify(json).includes('Number to ring: '));
    const holder = chatOf(theCase.victim?.takenBy?.id);
    const elsewhere = withNumber.filter(({ conversation }) => conversation !== holder);
    const officers = chatOf(theCase.officer.id);
    const deciders = ofCase.filter(
      ({ conversation }) =>
        officers !== undefined && conversation.startsWith('a:') && conversation !== officers,
    );
    return [
      ...elsewhere.map(() => 'the number to ring stands with somebody who has not the call'),
      ...(withNumber.length > 1 ? ['the number to ring stands on two cards'] : []),
      ...(isToDecide(theCase)
        ? []
        : deciders.flatMap(({ json }) => heldBackToldBy(JSON.stringify(json)))
      ).map((fact) => `${fact} stands with a decider though nothing is to be decided`),
    ];
  });
}

function isToDecide({ state }: Case): boolean {
  return state.status === 'awaiting-authority' || state.status === 'breached';
}

/** The own chat of somebody, by the id under which a case knows them. */
function chatOf(id: string | undefined): string | undefined {
  const person = EVERYBODY.find((one) => one.aadObjectId === id || one.id === id);
  return person && `a:${person.id}`;
}
