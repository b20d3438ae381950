export const queueHelp = `What is still to be said: each message of a case that its receiver has not had, with when it is tried next.
Reads the data folder and changes nothing; the bot may be running. Nobody is named, no text is shown.

  npm run -s queue                     all of it: what waits for its day, what was tried, what is held
  npm run -s queue -- --held           only what is held: it was refused, nobody gave an address, or it was tried in vain
  npm run -s queue -- --data FOLDER    another folder than DATA_DIR

Exit status: 0 when nothing is held, 1 when something is or a case could not be read, 2 when the words cannot be
understood.`;
