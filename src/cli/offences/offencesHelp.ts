export const offencesHelp = `Prints the force's offence list, or what wordings are found to mean in it.

  npm run -s offences                     the list: class, codes, flags, source, standing
  npm run -s offences -- --find FILE      one wording a line; - reads them from what is piped in
  npm run -s offences -- --force NAME     another force under src/forces, instead of west-midlands

Each wording gets a JSON line: {"words","match","others"}. "match" is the row that would be marked for the officer, or
null where none is meant surely enough; "others" are offered beside it, unmarked. Official wordings are those of the
Criminal Justice System's list of offences, by its codes.

Exit status: 0 when it is printed, 2 when the words or the file cannot be read.`;
