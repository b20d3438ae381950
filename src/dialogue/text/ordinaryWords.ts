/** Of people, of how many and of how bad: they stand before an offence or a name, and are surnames at most. */
const describing =
  'young old elderly little small big large major minor serious low high level medium repeat prolific alleged suspected possible attempted multiple several unknown known local teenage first second third one two three four five six seven eight nine ten';

/** Of people, places and what happens: no part of a name. */
const everyday =
  'an and at by for from he her him his in into is it its my no not of off on or out outside over near she some somebody someone that the their them there they this to under up was were who with without re about ' +
  'case job crime offence incident report male males female females man men woman women boy boys girl girls lad lads kid kids child children youth youths teen teens teenager teenagers juvenile juveniles adult adults person people couple group groups gang suspect suspects offender offenders nominal customer customers neighbour neighbours family ' +
  'town city centre street road lane shop store stores supermarket express extra pub club bar station market hotel hospital school college estate car park look';

/** Words in small letters that are no first name, what comes after them may be one, and those that are no surname. */
export const ordinaryWords: Readonly<Record<'first' | 'last', ReadonlySet<string>>> = {
  first: new Set(`${describing} ${everyday}`.split(' ')),
  last: new Set(everyday.split(' ')),
};
