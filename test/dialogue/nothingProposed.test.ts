import { describe, expect, test } from 'vitest';
import { renderCard } from '../../src/cards/renderCard.ts';
import { authorisationView } from '../../src/dialogue/screens/authorisation/authorisationView.ts';
import type { Facts } from '../../src/law/facts.ts';
import { barFight } from '../support/westMidlands.ts';
import { press, type Sitting, walkThrough, wayOf } from './sitting.ts';
import { askedFacts } from './typing.ts';

const bruised = { ...barFight, sex: 'male', digitalAccess: true, injury: 'minor' } as const;
const strangled = { ...bruised, offence: 'strangulation' } satisfies Facts;
const brother = {
  ...bruised,
  domesticAbuse: 'family',
  dashRisk: 'standard',
  coerciveControl: false,
  protectiveOrder: false,
  daInLast2Years: false,
} satisfies Facts;
const result = (words: string, facts: Facts): Sitting => askedFacts(walkThrough([{ words }]), facts);
const wordsOn = ({ view }: Pick<Sitting, 'view'>) => JSON.stringify(renderCard(view, 'n').card);

/** What is open is not what is usual: a heading that names it, or a choice made for them, would read as a proposal. */
describe('given a case for which nothing is proposed though something is open, when the result is shown, then', () => {
  test.each<[string, string, Facts]>([
    ['somebody was strangled (R12a)', 'strangled', strangled],
    ['a brother was hit (R16b)', 'punched', brother],
  ])('%s: the card says so first, and nothing is chosen for the officer', (_, words, facts) => {
    const sitting = result(words, facts);
    expect(wayOf(sitting).state.assessment?.recommended).toBeNull();
    expect(sitting.view.card).toBe('assessment');
    expect(sitting.view.data).toHaveProperty(
      'heading',
      expect.stringMatching(/^Nothing is proposed\. Open: /),
    );
    expect(sitting.view.fields.disposal?.value ?? '').toBe('');
  });

  test('where two are open, the officer must choose one', () => {
    const again = press(result('punched', brother), 'answer', { requestNote: '' });
    expect(again.view.fields.disposal?.error).toBe('Choose one of the disposals that are open.');
  });

  test('the one who decides reads it too, in their own chat', () => {
    const asked = press(result('strangled', strangled), 'answer', {
      disposal: 'conditional-caution',
      requestNote: '',
    });
    const { theCase } = asked.story;
    expect(theCase.state.status).toBe('awaiting-authority');
    const own = authorisationView(theCase, wayOf(asked).state, { isForDecider: true });
    expect(wordsOn({ view: own })).toContain(
      'A caution is not the usual answer. It is open to a decision maker',
    );
  });

  test('a case with a proposal leads with it, and has it chosen', () => {
    const { view } = result('punched', bruised);
    expect(view.data).toHaveProperty('heading', 'Conditional caution: a sergeant must decide');
    expect(view.fields.disposal?.value).toBe('conditional-caution');
  });
});
