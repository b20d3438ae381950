import { expect, test } from 'vitest';
import { replay } from '../../src/domain/case/apply.ts';
import type { LoggedEvent } from '../../src/domain/case/caseEvent.ts';
import type { Facts } from '../../src/law/facts.ts';
import { barFight, partnerAssault } from '../support/westMidlands.ts';
import { decided, press, type Sitting, sitDown, walkThrough, wayOf } from './sitting.ts';
import { askedFacts } from './typing.ts';

/** An approval from a time when nobody asked this fact: neither an answer nor what it rests on holds it. */
function approvedWithout(fact: string): Sitting {
  const asked = press(askedFacts(walkThrough([{ words: 'punched' }]), barFight), 'answer', {
    disposal: 'conditional-caution',
    requestNote: '',
  });
  const { story } = decided(asked, true);
  const events: readonly LoggedEvent[] = JSON.parse(JSON.stringify(story.events), (_key, value) => {
    if (Array.isArray(value)) return value.filter((one) => !(Array.isArray(one) && one[0] === fact));
    if (typeof value === 'string' && value.startsWith('["conditional-caution"')) return without(fact, value);
    if (typeof value !== 'object' || value === null) return value;
    const { [fact]: _never, ...rest } = value;
    return rest;
  });
  return sitDown({ events, theCase: replay(events) });
}

function without(fact: string, basis: string): string {
  const [disposal, entries]: [string, [string, unknown][]] = JSON.parse(basis);
  return JSON.stringify([disposal, entries.filter(([name]) => name !== fact)]);
}

const { domesticAbuse, dashRisk, coerciveControl, protectiveOrder, daInLast2Years } = partnerAssault;
const ofAPartner: Facts = { domesticAbuse, dashRisk, coerciveControl, protectiveOrder, daInLast2Years };

test.each<[string, keyof Facts, Facts, string]>([
  ['raises who must decide', 'domesticAbuse', ofAPartner, 'assessment'],
  ['closes every disposal', 'admission', { admission: 'denies' }, 'refusal'],
  ['changes nothing, and the approval stands', 'hateCrime', { hateCrime: false }, 'intervention'],
])('a fact that is asked since a sergeant approved: when its answer %s (%s)', (_what, name, answer, step) => {
  const before = approvedWithout(name);
  expect(before.view.target.step, 'it is asked now').toBe('questions');
  const after = askedFacts(before, { ...barFight, ...answer } as Facts);
  expect(after.view.target.step).toBe(step);
  expect(wayOf(after).state.authorised).toBe(step === 'intervention');
});
