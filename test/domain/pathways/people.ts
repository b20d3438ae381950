import { alcohol } from './people/alcohol.ts';
import { children } from './people/children.ts';
import { domesticAbuse } from './people/domesticAbuse.ts';
import { drugs } from './people/drugs.ts';
import { language } from './people/language.ts';
import { load } from './people/load.ts';
import { lowRisk } from './people/lowRisk.ts';
import type { Person } from './people/person.ts';
import { support } from './people/support.ts';
import { thinking } from './people/thinking.ts';
import { women } from './people/women.ts';
import { work } from './people/work.ts';

/** Everybody the suggestion is tried on: who they are, and what is right for them. */
export const people: readonly Person[] = [
  ...drugs,
  ...alcohol,
  ...domesticAbuse,
  ...women,
  ...work,
  ...thinking,
  ...language,
  ...support,
  ...load,
  ...lowRisk,
  ...children,
];
