import { describe, expect, test } from 'vitest';
import { authorisationView } from '../../src/dialogue/screens/authorisation/authorisationView.ts';
import { isOpenedByCourse } from '../../src/dialogue/state/isCourseMissing.ts';
import type { Facts } from '../../src/law/facts.ts';
import { dialogueContextOf } from '../../src/turns/turnDeps.ts';
import { inspector, tell } from '../support/caseStories.ts';
import { partnerAssault } from '../support/westMidlands.ts';
import { decided, deps, press, type Sitting, sitDown, walkThrough, wayOf } from './sitting.ts';
import { askedFacts } from './typing.ts';

// Since August 2024 a caution after abuse of a partner is open because there is a course that works as CARA does (R17i).
const result = askedFacts(walkThrough([{ words: 'punched' }]), partnerAssault);
const asked = press(result, 'answer', { disposal: 'conditional-caution', requestNote: '' });
const approved = (): Sitting => decided(asked, true, inspector);
const stepOf = ({ view }: Sitting) => view.target.step;
const onCard = ({ view }: Sitting) => JSON.stringify(view);
const needed = 'this caution is open only with a course made for it';

describe('given a caution after abuse of a partner, when the officer chooses what they must do, then', () => {
  test('whoever decides it reads that a course must be fixed', () => {
    expect(asked.story.theCase.state.status).toBe('awaiting-authority');
    const { data } = authorisationView(asked.story.theCase, dialogueContextOf(deps), { isForDecider: true });
    expect(JSON.stringify(data)).toContain('without one this route is not open');
  });

  test('“No intervention” is not offered, and refused with the reason', () => {
    const card = approved();
    expect(stepOf(card)).toBe('intervention');
    expect(onCard(card)).not.toContain('No intervention');
    expect(onCard(card)).toContain(needed);
    const after = press(card, 'answer', { intervention: 'none' });
    expect(stepOf(after)).toBe('intervention');
    expect(onCard(after)).toContain(needed);
  });

  test('the course itself goes on', () => {
    expect(stepOf(press(approved(), 'answer', { intervention: 'alcohol-related-da' }))).toBe('victim');
  });

  test('“No intervention” of an earlier day is asked again before anything is filed', () => {
    const answers = { intervention: 'none' };
    const kept = tell(approved().story, { type: 'answer', step: 'intervention', answers });
    expect(stepOf(sitDown(kept))).toBe('intervention');
  });

  test('the result offers the way to a charge, where no course is right', () => {
    const back = press(approved(), 'back');
    expect(stepOf(back)).toBe('assessment');
    expect(back.view.verbs).toContain('record-undiverted');
  });
});

describe('given that a course declined them, when another way is looked for, then', () => {
  const declinedBy = (...declined: readonly string[]): Sitting => {
    const { story } = approved();
    return sitDown({ ...story, theCase: { ...story.theCase, declined } });
  };

  test('another course for it may be chosen, and nothing else', () => {
    const card = declinedBy('alcohol-related-da');
    expect(stepOf(card)).toBe('intervention');
    expect(onCard(card)).toContain('CARA');
    expect(onCard(press(card, 'answer', { intervention: 'none' }))).toContain(needed);
  });

  test('where none is left there is nothing to choose, and the way back leads to a charge', () => {
    const card = declinedBy('alcohol-related-da', 'cara');
    expect(stepOf(card)).toBe('intervention');
    expect(onCard(card)).toContain('none fits here. Go back, and record it as not diverted.');
    expect(onCard(card)).not.toContain('carry on without an intervention');
    expect([card.view.verbs, Object.keys(card.view.fields)]).toEqual([['back', 'save'], []]);
    const result = press(card, 'back');
    const asked = press(result, 'record-undiverted');
    expect(press(asked, 'record-undiverted').story.theCase.state).toMatchObject({ how: 'not-diverted' });
  });
});

// Its reason is weighed by an inspector, and the course is not what opens it.
test('an exception goes on with what else fits', () => {
  const { chosen } = wayOf(approved()).state;
  if (chosen === undefined) throw new Error('Nothing is chosen');
  expect(isOpenedByCourse({ chosen })).toBe(true);
  expect(isOpenedByCourse({ chosen: { ...chosen, exceptional: true } })).toBe(false);
});

test('abuse by a relative is opened by no course: “No intervention” stands', () => {
  const known = { ...partnerAssault, domesticAbuse: 'family' } satisfies Facts;
  const card = press(askedFacts(walkThrough([{ words: 'punched' }]), known), 'answer', {
    disposal: 'conditional-caution',
    requestNote: '',
  });
  expect(onCard(decided(card, true, inspector))).toContain('No intervention');
});
