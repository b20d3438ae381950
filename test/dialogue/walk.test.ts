import { describe, expect, test } from 'vitest';
import { walk } from '../../src/dialogue/flow.ts';
import type { DialogueContext } from '../../src/dialogue/state/dialogueState.ts';
import { day } from '../../src/law/day.ts';
import { dialogueContextOf } from '../../src/turns/turnDeps.ts';
import { possession } from '../support/westMidlands.ts';
import { deps, walkThrough } from './sitting.ts';
import { askedFacts } from './typing.ts';

const { story } = askedFacts(walkThrough([{ words: 'weed' }]), possession);
const today = dialogueContextOf(deps);
const stranger = { ...today.force, name: 'Another force' };

describe('the same case', () => {
  test('is walked once for those who draw it and press it on one day', () => {
    const again = { ...dialogueContextOf(deps) };
    expect(walk(story.theCase, again)).toBe(walk(story.theCase, today));
  });

  test.each<readonly [string, DialogueContext]>([
    ['on another day', { ...today, today: day('2031-05-06') }],
    ['by another force', { ...today, force: stranger }],
    ['with another list of offences', { ...today, findOffences: () => [] }],
    ['with sessions that were read for it', { ...today, published: { at: deps.now(), sessions: [] } }],
  ])('is walked anew %s, and again where it began', (_when, context) => {
    const before = walk(story.theCase, today);
    const { state } = walk(story.theCase, context);
    expect(state).toMatchObject(context);
    const after = walk(story.theCase, today);
    expect(after.state.published).toBeUndefined();
    expect(after).toEqual(before);
  });
});
