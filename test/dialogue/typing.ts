import { inputValue } from '../../src/dialogue/inputs/factInput.ts';
import type { View } from '../../src/dialogue/view/view.ts';
import type { Facts } from '../../src/law/facts.ts';
import { type Inputs, press, type Sitting } from './sitting.ts';

/** What somebody who knows these facts types into the inputs of this card. */
export function answersFor(view: View, facts: Facts): Inputs {
  const all: Facts = {
    sex: 'male',
    risk: 'medium',
    employment: 'working',
    drug: 'unknown',
    canPay: true,
    digitalAccess: true,
    ...facts,
  };
  return Object.fromEntries(Object.keys(view.fields).map((id) => [id, inputValue(id, all)]));
}

/** Answers the question cards, as many as come, with these facts. Throws when one is not accepted. */
export function askedFacts(sitting: Sitting, facts: Facts): Sitting {
  let now = sitting;
  for (let cards = 0; now.view.target.step === 'questions'; cards += 1) {
    if (cards > 6) throw new Error('The questions do not come to an end');
    now = press(now, 'answer', answersFor(now.view, facts));
    const wrong = Object.entries(now.view.fields).filter(([, { error }]) => error !== '');
    if (wrong.length > 0) throw new Error(`Not accepted: ${wrong.map(([id]) => id)}`);
  }
  return now;
}
