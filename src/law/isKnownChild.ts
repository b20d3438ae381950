/** The age in whole years from which somebody is an adult, and no child's disposal is theirs. */
const adulthood = 18;

/** The age in whole years from which anybody can be guilty of an offence (CYPA 1933 s.50). */
const responsibility = 10;

/** True for somebody known to be too young to be guilty of anything: the law allows no prosecution. */
export function isKnownUnderTen(age: number | undefined): boolean {
  return age !== undefined && age < responsibility;
}

/** True for somebody known to be a child. Whose age is not known is neither child nor adult here. */
export function isKnownChild(age: number | undefined): boolean {
  return age !== undefined && age < adulthood;
}

/** True for somebody known to be an adult. */
export function isKnownAdult(age: number | undefined): boolean {
  return age !== undefined && age >= adulthood;
}
