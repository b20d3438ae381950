import type { Borough } from '../law/facts.ts';

const names: Record<Borough, string> = {
  birmingham: 'Birmingham',
  coventry: 'Coventry',
  dudley: 'Dudley',
  sandwell: 'Sandwell',
  solihull: 'Solihull',
  walsall: 'Walsall',
  wolverhampton: 'Wolverhampton',
  outside: 'outside the force area',
};

/** Every borough of the force area. */
export const boroughsOfForce: readonly Borough[] = (Object.keys(names) as Borough[]).filter(
  (borough) => borough !== 'outside',
);

/** "Dudley", "outside the force area" */
export function sayBorough(borough: Borough): string {
  return names[borough];
}

/** "Dudley and Sandwell", "the whole force area", "the whole force area and outside it" */
export function sayBoroughs(boroughs: readonly Borough[]): string {
  if (boroughsOfForce.every((one) => boroughs.includes(one)))
    return boroughs.includes('outside') ? 'the whole force area and outside it' : 'the whole force area';
  const said = boroughs.map(sayBorough);
  const last = said.at(-1) ?? '';
  return said.length < 2 ? last : `${said.slice(0, -1).join(', ')} and ${last}`;
}
