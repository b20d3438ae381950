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

  // How they may be rung changes with the hour; the way through the questions does not.
  test('is walked no second time later that day, and knows the moment', () => {
    const before = walk(story.theCase, today);
    const later = walk(story.theCase, { ...today, now: '2026-11-20T18:00:00.000Z' });
    expect(later.state.now).toBe('2026-11-20T18:00:00.000Z');
    expect(later.path).toBe(before.path);
    expect(walk(story.theCase, today).state.now).toBe(today.now);
  });

  test.each<readonly [string, DialogueContext]>([
    ['on another day', { ...today, today: day('2031-05-06') }],
    ['by another force', { ...today, force: stranger }],
    ['with another list of offences', { ...today, findOffences: () => ({ rows: [] }) }],
    ['with sessions that were read for it', { ...today, published: { at: deps.now(), sessions: [] } }],
  ])('is walked anew %s, and again where it began', (_when, context) => {
    const before = walk(story.theCase, today);
    const { state } = walk(story.theCase, context);
    expect(state).toMatchObject(context);
    const after = walk(story.theCase, today);
    expect(after.state.published).toBeUndefined();
    expect(after).toEqual(before);
  });

  // A case of an earlier version was confirmed with another search: its officer is not asked again.
  test('keeps the offence that was confirmed, whatever its words find by now', () => {
    const { state, current } = walk(story.theCase, { ...today, findOffences: () => ({ rows: [] }) });
    expect(state.offence?.id).toBe(possession.offence);
    expect(current.name).toBe(walk(story.theCase, today).current.name);
  });
});
