import { defaultForce } from '../../config/defaultForce.ts';

export const catalogueHelp = `Prints the catalogue of interventions, or checks it.

  npm run -s catalogue                    every row as a table
  npm run -s catalogue -- --id ID         one row in full, with what is assured and every source
  npm run -s catalogue -- principles      what is suggested, and why: each principle with its source
  npm run -s catalogue -- figures         what papers say of the force, for today's figures to stand beside
  npm run -s catalogue -- check           one sentence for each fault of the force's data

  --force FORCE    a folder under src/forces, or the path of any other folder; ${defaultForce} unless named

Exit status: 0 when it was printed or has no fault, 1 when the data has faults, 2 when the words cannot be understood.`;
