import { describe, expect, test } from 'vitest';
import { storedCase } from '../../../src/turns/changeCase.ts';
import { message } from '../../../src/turns/chat/message.ts';
import { noticeView } from '../../../src/turns/chat/noticeView.ts';
import { press } from '../../../src/turns/chat/press.ts';
import { keepPlace } from '../../../src/turns/keepPlace.ts';
import { openStore } from '../../outbox/harness.ts';
import { breachedConditionalCaution, charged } from '../../support/caseStages.ts';
import { depsOn, headingOf, keep, pressOf, readsBreach } from './buttons/depsOn.ts';
import { pressers, whereIs } from './buttons/people.ts';

const { inspector, sergeant } = pressers;
const place = { conversation: 'a:inspector-1', activity: '77' };

async function written(story: { readonly events: Parameters<typeof keep>[0] }) {
  const deps = await depsOn(await openStore());
  const aimed = await keep(story.events, pressers['its officer'], deps);
  const { by } = inspector;
  const line = { id: 'm-1', text: aimed.reference, by, where: whereIs('chat', by) };
  return { deps, aimed, answer: await message(line, deps) };
}

describe('given a breach that a supervisor opened by its reference in their own chat,', () => {
  test('when another decides it, then their card is drawn anew without the question', async () => {
    const { deps, aimed, answer } = await written(breachedConditionalCaution());
    const { slot, caseId = '' } = answer?.keepPlaceFor ?? {};
    expect(slot).toEqual({ detailOf: inspector.by.id, about: 'breach' });
    if (slot === undefined) throw new Error('It is not kept');
    await keepPlace(caseId, slot, place, deps);
    const deciding = { step: 'breach', verb: 'decide-breach' };
    await readsBreach(sergeant, aimed, deps);
    const excuse = { decision: 'excuse', reason: 'They were ill.' };
    await press(pressOf(sergeant, 'posted', deciding, aimed, excuse), deps);

    const record = await deps.store.load(aimed.id);
    const found = storedCase(record);
    const anew = record?.notices.find(({ to, card }) => to === 'decider' && card === place.activity);
    if (record === undefined || found === undefined || anew === undefined)
      throw new Error('Nothing is drawn anew');
    expect(anew.kind).toBe('breach-outcome');
    const drawn = await noticeView(anew, found.theCase, record, deps);
    expect(drawn).toMatchObject({ to: `person:${inspector.by.id}`, place });
    if (drawn === undefined || !('view' in drawn)) throw new Error('It is no card');
    expect(headingOf(drawn.view)).toBe('Breach: decided');
    expect(drawn.view.data).toMatchObject({ open: false });
  });

  test('when it was decided before, then there is nothing to draw anew', async () => {
    const { answer } = await written(charged());
    expect(answer?.keepPlaceFor).toBeUndefined();
  });
});
