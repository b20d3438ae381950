/**
 * The same function, which works its answer out once for each object it is asked about. For what follows from a value
 * that never changes, and from nothing else; an answer lives as long as its object.
 */
export function oncePer<K extends object, V>(work: (of: K) => V): (of: K) => V {
  const answers = new WeakMap<K, { readonly answer: V }>();
  return (of) => {
    const known = answers.get(of) ?? { answer: work(of) };
    answers.set(of, known);
    return known.answer;
  };
}
