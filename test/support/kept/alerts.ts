import type { KeptWorld } from './keptWorld.ts';

const written = (drug: string) =>
  `alert drug ${drug} in Birmingham for 3 days: Found stronger than usual; call 999 if they pass out`;

/** Drug alerts sent, given up and still to be sent, and the cards that belong to no case. */
export async function alerts({ lead, sergeant, officer, otherOfficer, keep }: KeptWorld): Promise<void> {
  await lead.says(written('weed'));
  await lead.presses('Send');
  await lead.says(written('heroin'));
  await lead.presses('Do not send');
  await sergeant.says(written('cocaine'));
  keep('a drug alert to be checked, in the channel', 'drugAlert', sergeant);
  await lead.says(written('ketamine'));
  keep('a drug alert to be checked', 'drugAlert', lead);
  await otherOfficer.arrives();
  keep('welcome', 'welcome', otherOfficer, otherOfficer.newest());
  await officer.says('help');
  keep('help', 'help', officer);
  const found = await officer.says('find alcohol');
  keep('what was found', 'found', officer, found);
  const opened = found.card.buttons[0]?.title ?? '';
  await officer.presses(opened);
  keep('one of what was found', 'interventionCard', officer);
  await otherOfficer.says('cases');
  keep('no open cases', 'cases', otherOfficer);
  await officer.says('cases');
  keep('open cases', 'cases', officer);
}
