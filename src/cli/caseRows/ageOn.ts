/** Whole years from a day of birth to another day, both ISO. Somebody born on 29 February turns a year on 1 March. */
export function ageOn(dateOfBirth: string, day: string): number {
  const hadBirthday = day.slice(5) >= dateOfBirth.slice(5);
  return Number(day.slice(0, 4)) - Number(dateOfBirth.slice(0, 4)) - (hadBirthday ? 0 : 1);
}
