export const surveyHelp = `What victims answered to the four questions, after a call and after closure, so that wordings can be compared.
Reads the data folder and changes nothing; the bot may be running.

  npm run -s survey                      four tables: by version of the words, disposal, channel, and when asked
  npm run -s survey -- --by script       one of them: script, disposal, channel or after
  npm run -s survey -- --csv --by script as CSV
  npm run -s survey -- --data FOLDER     another folder than DATA_DIR

Rows of fewer than five answers are put together or left out. Cases that cannot be read are named, and the exit
status is 1.`;
