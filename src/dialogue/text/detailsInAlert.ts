import type { Force } from '../../domain/force/force.ts';
import { birthInFigures, born } from './dateSigns.ts';
import { namesIntroduced } from './namesIntroduced.ts';
import { type PersonalDetail, personalDetails, sentenceFor } from './personalDetails.ts';
import { showsNameInAlert } from './showsNameInAlert.ts';
import { missAnyhow, missTitle, rankAndSurname } from './titleSigns.ts';

/** In a warning to everybody the form of a product's name, a day or a helpline is no fault. */
const faultsInAlert: readonly PersonalDetail[] = [
  'an e-mail address',
  'a postcode',
  'an address',
  'a National Insurance number',
  'an NHS number',
  'a PNC id',
  'a vehicle registration',
  'an account on the web',
];

/** In a warning a product has a name, and a find a day: only these are a person's. */
const personInAlert: readonly (readonly [PersonalDetail, readonly RegExp[]])[] = [
  [
    'a name',
    [
      /\bmrs?\.?\s+\p{L}{2}|\b(?:his|her|their|my)\s+name(?:\s+(?:is|was)|[’']s)\s/iu,
      /\bmrs?\.?\s+\p{L}\.?\s+\p{L}{2}/iu,
      // "5 ms release" is a time.
      /(?<!\d\s?)\bms\.?\s+\p{L}(?:[\p{L}’'-]|\.?\s+\p{L}{2})/iu,
      new RegExp(missAnyhow, 'iu'),
      new RegExp(missTitle, 'u'),
      rankAndSurname,
      ...namesIntroduced,
    ],
  ],
  [
    'a date of birth or another full date',
    [...birthInFigures, /\b(?:dob\b|d\.o\.b)/iu, new RegExp(born, 'iu')],
  ],
];

/** Which personal details a warning that goes to everybody may not show. */
export function detailsInAlert(
  text: string,
  force: Pick<Force, 'places' | 'providers' | 'title'>,
): readonly PersonalDetail[] {
  const persons = personInAlert.flatMap(([detail, shapes]) =>
    shapes.some((shape) => shape.test(text)) ? [detail] : [],
  );
  const found = [...personalDetails(text).filter((detail) => faultsInAlert.includes(detail)), ...persons];
  return found.includes('a name') || !showsNameInAlert(text, force) ? found : [...found, 'a name'];
}

/** The same as a sentence; empty where nothing stops it. */
export function whyNotInAlert(text: string, force: Pick<Force, 'places' | 'providers' | 'title'>): string {
  return sentenceFor(detailsInAlert(text, force));
}
