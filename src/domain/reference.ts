// No letter or digit that is mistaken for another over the radio or in handwriting: 0 O, 1 I L, 5 S, 2 Z, 8 B, U V.
const alphabet = '34679ACDEFGHJKMNPQRTWXY';

/** A case's reference as it is written: `WM-7Q4K-93`. */
export type Reference = string;

/**
 * A reference short enough for the radio: `WM-7Q4K-93`. Four characters and one from `random` (each 0 ≤ n < 1), the
 * last one a check character. About 6.4 million per prefix; the store refuses a repeat and the caller draws again.
 */
export function newReference(prefix: string, random: () => number): Reference {
  const body = Array.from({ length: 5 }, () => alphabet[Math.floor(random() * alphabet.length)] ?? '').join(
    '',
  );
  return write(prefix, body + checkCharacter(prefix, body));
}

/**
 * The reference as it is written (`WM-7Q4K-93`), from what somebody typed or read out: case, dashes and spaces do not
 * matter. Undefined when it is no reference or its check character is wrong, which catches every single wrong
 * character and every swap of neighbours (in prefixes with U, V or Z all but the three shared values).
 */
export function normaliseReference(typed: string): Reference | undefined {
  const match = /^([A-Z]{2})([A-Z0-9]{6})$/.exec(typed.toUpperCase().replace(/[\s\-–—]/g, ''));
  const [, prefix = '', rest = ''] = match ?? [];
  if (rest === '' || checkCharacter(prefix, rest.slice(0, 5)) !== rest[5]) return undefined;
  return write(prefix, rest);
}

function write(prefix: string, six: string): string {
  return `${prefix}-${six.slice(0, 4)}-${six.slice(4)}`;
}

// ISO 7064 style, pure system over a prime modulus: the alphabet has 23 characters so that the weights never vanish,
// and the prefix goes on in the same row of weights, so that no swap across the dash is lost either.
function checkCharacter(prefix: string, body: string): string | undefined {
  let sum = seed;
  for (const letter of prefix) sum = ((sum + prefixValue(letter)) * 2) % alphabet.length;
  for (const character of body) {
    const value = alphabet.indexOf(character);
    if (value < 0) return undefined;
    sum = ((sum + value) * 2) % alphabet.length;
  }
  return alphabet[(alphabet.length - sum) % alphabet.length];
}

// Where the sum begins: any number does as well; this one makes the reference in every example a true one.
const seed = 12;

/** A prefix may hold letters that are not in the alphabet: five share a value with a digit, U, V and Z with A, C and D. */
function prefixValue(letter: string): number {
  const value = alphabet.indexOf(letter);
  return value < 0 ? 'BILOSUVZ'.indexOf(letter) : value;
}

/** A reference as this force writes them, to show how one is typed. */
export function exampleReference({ referencePrefix }: { readonly referencePrefix: string }): string {
  return `${referencePrefix}-7Q4K-93`;
}
