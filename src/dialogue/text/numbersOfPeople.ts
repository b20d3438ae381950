/** Year in two or four figures, up to seven more, a check letter: how PNC ids are written. */
const pnc = /(?<![\p{L}\d/])((?:19|20)?\d{2})\/(\d{1,7})([a-hj-np-rt-z])(?![\p{L}\d/])/giu;

/** The check letter is the remainder of the year's last two figures and seven more by 23. */
const checkLetters = 'ZABCDEFGHJKLMNPQRTUVWXY';

/**
 * True for the id of somebody on the Police National Computer. In a short form its check letter must fit, as the number of
 * an order or of an exhibit may look like it.
 */
function hasPncId(text: string): boolean {
  return [...text.matchAll(pnc)].some(([, year = '', serial = '', letter = '']) => {
    const isLong = year.length === 4 && serial.length > 3;
    const remainder = Number(`${year.slice(-2)}${serial.padStart(7, '0')}`) % checkLetters.length;
    return isLong || checkLetters[remainder] === letter.toUpperCase();
  });
}

/** Ten figures in groups of three, three and four; or together where it is said what they are. */
const nhs = /(?<![\d./-])(\d{3})[\s-](\d{3})[\s-](\d{4})(?![\d/])|\bnhs\D{0,12}(\d{10})(?!\d)/giu;

/** True for an NHS number, by its check digit: the weights ten to two, modulus eleven (NHS Data Dictionary). */
function hasNhsNumber(text: string): boolean {
  return [...text.matchAll(nhs)].some((found) => {
    const digits = [...found.slice(1).join('')].map(Number);
    const sum = digits.slice(0, 9).reduce((total, digit, at) => total + digit * (10 - at), 0);
    return (11 - (sum % 11)) % 11 === digits[9];
  });
}

/** No I, Q or Z begins a mark, and no I or Q is among its last three; two figures for the half-year (DVLA INF104). */
const sinceSeptember2001 = '[A-HJ-PR-Y]{2}(?:0[1-9]|[1-7]\\d)';
/** Police forms and ranks look like the first half of one, and a word in capitals like the second. */
const notAForm = '(?!MG|P[CS]|CR|CJ|WM|PO)';
const notAWord = '(?!AND|ALL|ARE|BUT|CAN|FOR|HAD|HAS|HER|HRS|MAN|NOT|OUT|THE|WAS|YES)';
const marks: readonly RegExp[] = [
  new RegExp(
    `(?<![\\p{L}\\p{N}-])${notAForm}${sinceSeptember2001}\\s${notAWord}[A-HJ-PR-Z]{3}(?![\\p{L}\\p{N}])`,
    'u',
  ),
  new RegExp(`(?<![\\p{L}\\p{N}-])${sinceSeptember2001}[A-HJ-PR-Z]{3}(?![\\p{L}\\p{N}])`, 'iu'),
  // Older marks and those of choice look like an exhibit or a road: only in capitals, where it is said what they are.
  /\b(?:VRM|VRN|vrm|vrn|[Rr]eg(?:istration)?|REG|[Pp]late|[Ii]ndex)(?:\s+(?:mark|number|no\.?|is|was))*:?\s+(?:[A-Z]{1,3}\s?\d{1,4}\s?[A-Z]{0,3}|\d{1,4}\s?[A-Z]{1,3})(?![\p{L}\p{N}/])/u,
];

/** True for a vehicle's registration mark. */
function hasRegistrationMark(text: string): boolean {
  return marks.some((shape) => shape.test(text));
}

const kinds = [
  ['an NHS number', hasNhsNumber],
  ['a PNC id', hasPncId],
  ['a vehicle registration', hasRegistrationMark],
] as const;

export type NumberOfPerson = (typeof kinds)[number][0];

/** Which numbers that stand for one person a text shows by their form, or by their check digit. */
export function numbersOfPeople(text: string): readonly NumberOfPerson[] {
  return kinds.flatMap(([kind, isIn]) => (isIn(text) ? [kind] : []));
}
