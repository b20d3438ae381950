/** Of people, of how many and of how bad: they stand before an offence or a name, and are surnames at most. */
const describing =
  'young old elderly little small big large major minor serious low high level medium repeat prolific alleged suspected possible attempted multiple several unknown known local teenage first second third one two three four five six seven eight nine ten';

/** Where something happens; with a name before it, it is called after somebody: "Victoria Road", "Prince Albert pub". */
const places =
  'town city centre street road lane avenue close drive crescent grove square terrace gardens park market station hotel inn arms pub club bar tavern hospital school academy college university library church mosque estate supermarket';

/** Of people and what happens: no part of a name. */
const everyday =
  'an and at by for from has have he her him his in into is it its my no not of off on or out outside over near said she some somebody someone that the their them there they this to under up was were who with without re about ' +
  'case job crime offence incident report male males female females man men woman women boy boys girl girls lad lads kid kids child children youth youths teen teens teenager teenagers juvenile juveniles adult adults person people couple group groups gang suspect suspects offender offenders victim nominal customer customers neighbour neighbours family ' +
  'shop store stores express extra car look';

const setOf = (...lists: readonly string[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => list.split(' ')));

/** Words in small letters that are no first name, what comes after them may be one; those that are no surname; and places. */
export const ordinaryWords = {
  first: setOf(describing, places, everyday),
  last: setOf(places, everyday),
  places: setOf(places),
} as const;
