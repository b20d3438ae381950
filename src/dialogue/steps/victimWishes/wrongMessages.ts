import type { Channel, VictimDetails } from '../../../domain/victim/victimEvent.ts';

/** Consent to messages says nothing without somewhere to send them. */
export function wrongMessages(preferred: Channel | 'none', { phone, email: address }: VictimDetails) {
  if (preferred === 'text' && phone === undefined)
    return { at: 'victimContact', sentence: 'Give the mobile number to send texts to.' };
  if (preferred === 'email' && address === undefined)
    return { at: 'victimContact', sentence: 'Give the e-mail address to write to.' };
  return preferred === 'text' || preferred === 'email'
    ? undefined
    : { at: 'victimPreferred', sentence: 'Choose text or e-mail, or untick the updates.' };
}
