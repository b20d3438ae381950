export const surveyHelp = `What victims answered to the four questions, after a call and after closure, so that wordings can be compared; and
how often each part of the words was said, and did not work.
Reads the data folder and changes nothing; the bot may be running.

  npm run -s survey                      five tables: by version of the words, disposal, channel, when asked, and part of the words
  npm run -s survey -- --by script       one of them: script, disposal, channel, after or words
  npm run -s survey -- --csv --by script as CSV
  npm run -s survey -- --data FOLDER     another folder than DATA_DIR

Rows of fewer than five answers are put together or left out. Cases that cannot be read are named, and the exit
status is 1.`;
