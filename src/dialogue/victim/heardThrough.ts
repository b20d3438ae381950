import type { VictimCall } from '../../domain/victim/victimEvent.ts';
import { field, typed } from '../inputs/field.ts';
import type { Fields } from '../view/view.ts';

type Inputs = Readonly<Record<string, string>>;
type Tried = Partial<Pick<VictimCall, 'channel' | 'outcome'>>;

/** After domestic abuse: who told them, where it went through their IDVA. */
export const heardThroughFields: Fields = { heardThrough: field() };

/** Who told them, as whoever spoke to their IDVA says; nothing where they were not reached through them. */
export function heardThrough(inputs: Inputs, { channel, outcome }: Tried): Pick<VictimCall, 'heardThrough'> {
  const chosen = typed(inputs, 'heardThrough');
  if (channel !== 'advocate' || outcome !== 'reached') return {};
  return chosen === 'there' || chosen === 'passed-on' ? { heardThrough: chosen } : {};
}

/**
 * What their IDVA was asked to pass on, they have not heard: they count as told once the IDVA says so, or they were there. A
 * request is one of the IDVA, and of nobody else.
 */
export function wrongHeardThrough(inputs: Inputs, tried: Tried): Readonly<Record<string, string>> {
  const { channel, outcome } = tried;
  if (outcome === 'asked' && channel !== undefined && channel !== 'advocate')
    return {
      victimChannel: 'Their IDVA was asked: choose “Through their IDVA”, or say what else came of it.',
    };
  const isOpen = channel === 'advocate' && outcome === 'reached';
  return isOpen && heardThrough(inputs, tried).heardThrough === undefined
    ? { heardThrough: 'Say who told them. Where their IDVA was only asked to, say that instead.' }
    : {};
}
