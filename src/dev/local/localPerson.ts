/** The make-believe police force of local mode. Every id is fixed and obviously synthetic. */
export type LocalPerson = {
  /** The Teams channel account id: `from.id` of an activity. */
  id: string;
  /** The Entra object id: `from.aadObjectId` of an activity. */
  aadObjectId: string;
  givenName: string;
  surname: string;
  rank: 'constable' | 'sergeant' | 'inspector' | 'staff';
  /** Speaks to victims, for any officer's case. */
  role?: 'liaison';
};

export const TENANT_ID = '00000000-0000-4000-8000-00000000aaaa';
export const BOT_ID = '28:waymark-local';

export const ALEX_CARTER = person(1, 'Alex', 'Carter', 'constable');
export const SAM_PATEL = person(2, 'Sam', 'Patel', 'sergeant');
export const JO_BENNETT = person(3, 'Jo', 'Bennett', 'inspector');
export const ROBIN_HUGHES = person(4, 'Robin', 'Hughes', 'constable');
export const KIM_OWUSU = person(5, 'Kim', 'Owusu', 'staff');
export const LEE_MORGAN = { ...person(6, 'Lee', 'Morgan', 'staff'), role: 'liaison' } as const;

export const EVERYBODY: readonly LocalPerson[] = [
  ALEX_CARTER,
  SAM_PATEL,
  JO_BENNETT,
  ROBIN_HUGHES,
  KIM_OWUSU,
  LEE_MORGAN,
];

function person(number: number, givenName: string, surname: string, rank: LocalPerson['rank']): LocalPerson {
  const digits = String(number).padStart(12, '0');
  return {
    id: `29:waymark-local-${givenName}-${surname}`.toLowerCase(),
    aadObjectId: `00000000-0000-4000-8000-${digits}`,
    givenName,
    surname,
    rank,
  };
}
