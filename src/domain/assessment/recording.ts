import type { FactName, Facts } from '../../law/facts.ts';

/** The same facts, noting the name of each one that is read: another value of the rest cannot change anything alone. */
export function recording(facts: Facts, looked: Set<FactName>): Facts {
  return new Proxy(facts, {
    get: (target, name) => {
      looked.add(name as FactName);
      return Reflect.get(target, name);
    },
  });
}
