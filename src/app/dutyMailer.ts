import type { Config } from '../config.ts';
import { type DutyMail, mailSender } from '../mail/mailSender.ts';
import type { SendResult } from '../outbox/deliver.ts';

/** A mail where nothing says to whom it goes: it is held until a start after that was added. */
const noDutyAddress: SendResult = { result: 'blocked', why: 'no-duty-address', at: 'duty-mail' };

/** Writes to the force's duty address that cases need a decision, where the force has one. */
export function dutyMailer({ mail }: Pick<Config, 'mail'>): (about: DutyMail) => Promise<SendResult> {
  return mail === undefined ? async () => noDutyAddress : mailSender(mail);
}
