import type { VictimDetails } from './victimEvent.ts';
import type { VictimFile } from './victimFile.ts';

/** What is known of how to reach them and was not found wrong; nothing is sent to, or rung at, anything else. */
export function theirDetails(
  victim: Pick<VictimFile, 'details' | 'isPhoneWrong' | 'isEmailWrong' | 'isAdvocateWrong'> | undefined,
): VictimDetails {
  const { phone = '', email = '', advocate = '', ...others } = victim?.details ?? {};
  return {
    ...others,
    ...(phone === '' || victim?.isPhoneWrong === true ? {} : { phone }),
    ...(email === '' || victim?.isEmailWrong === true ? {} : { email }),
    ...(advocate === '' || victim?.isAdvocateWrong === true ? {} : { advocate }),
  };
}
