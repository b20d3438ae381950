export const gapsHelp = `Counts the help that was not there: each time nothing in the catalogue fitted a need, a session had no
place, or only the language stood in the way. Reads the data folder and changes nothing; the bot may be running.

  npm run -s gaps                                a table by month, need, borough, language and reason
  npm run -s gaps -- --from 2026-04 --to 2026-09 of these months alone
  npm run -s gaps -- --by need,borough           of month, need, borough, language, why keep only these apart
  npm run -s gaps -- --csv                       as CSV
  npm run -s gaps -- --publish                   for readers outside the force: numbers below 5 as "under 5"
  npm run -s gaps -- --data FOLDER               another folder than DATA_DIR
  npm run -s gaps -- --force NAME                another force than FORCE, whose places are named

One case counts once for the same gap. Cases that cannot be read are named, and the exit status is 1.`;
