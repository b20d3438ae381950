import { describe, expect, test } from 'vitest';
import type { Case } from '../../../src/domain/case/case.ts';
import { shareScript } from '../../../src/turns/chat/shareScript.ts';
import type { TurnDeps } from '../../../src/turns/turnDeps.ts';
import * as stages from '../../support/caseStages.ts';
import {
  byClock,
  filed,
  inspector,
  officer,
  otherOfficer,
  type Story,
  tell,
} from '../../support/caseStories.ts';
import { callAbout } from '../../support/victimCalls.ts';
import { westMidlands } from '../../support/westMidlands.ts';

const liaison = { id: 'liaison-1', name: 'Lee Maple' };

/** A store that holds the case of this story, and nothing else that is needed here. */
function depsWith({ events, theCase }: Story, now = '2026-11-20T09:00:00.000Z'): TurnDeps {
  const { id, reference } = theCase;
  const record = { id, reference, officer: theCase.officer.id, events } as never;
  const store = {
    load: async () => record,
    findByReference: async (asked: string) => (asked === reference ? record : undefined),
    audit: { append: async () => undefined },
    openCasesOf: async (whose: string) =>
      whose === theCase.officer.id ? [{ id, reference, updatedAt: '2026-11-20T09:00:00.000Z' }] : [],
  };
  return {
    store,
    force: westMidlands,
    now: () => now,
    rankOf: (who: string) => (who === inspector.id ? 'inspector' : undefined),
    isLiaison: (who: string) => who === liaison.id,
  } as unknown as TurnDeps;
}

const share = (story: Story, text: string, by: { readonly id: string; readonly name: string } = officer) =>
  shareScript({ text, by }, depsWith(story));
const wordsOf = (found: Awaited<ReturnType<typeof shareScript>>): string => JSON.stringify(found);
const referenceOf = ({ theCase }: Story): Case['reference'] => theCase.reference;

describe('given a case with a victim, when its words are looked for, then', () => {
  const story = stages.filedConditionalCaution();
  test.each([
    ['its officer', officer],
    ['the liaison', liaison],
    ['an inspector', inspector],
  ])('%s finds them by the reference, typed as people type', async (_, by) => {
    const [found, more] = await share(story, ' wm 7q4k93', by);
    expect(more).toBeUndefined();
    expect(found?.title).toBe(referenceOf(story));
    expect(found?.view.card).toBe('script');
  });

  test('another officer gets what anybody gets for a case that does not exist', async () => {
    expect(await share(story, referenceOf(story), otherOfficer)).toEqual([]);
    expect(await share(story, 'WM-3333-33')).toEqual([]);
    expect(await share(story, 'something else')).toEqual([]);
  });

  test('the officer’s own open cases come when nothing was typed, and nobody else’s', async () => {
    expect((await share(story, '')).map(({ title }) => title)).toEqual([referenceOf(story)]);
    expect(await share(story, '', otherOfficer)).toEqual([]);
  });
});

describe('the words', () => {
  test.each<[string, () => Story, RegExp]>([
    ['before the decision', stages.drafting, /before the decision/],
    ['once it is filed', stages.filedConditionalCaution, /about the decision/],
    ['while a provider that declined is replaced', stages.declinedByProvider, /about the decision/],
    ['after a breach', stages.breachedConditionalCaution, /a breach of what was agreed/],
    ['after completion', stages.completed, /it is done/],
    ['while it is open how a case goes on that was not diverted', stages.notDiverted, /about the decision/],
    ['after a breach that is to be charged', stages.charged, /a breach of what was agreed/],
    ['after a breach that was not charged', stages.notChargedAfterBreach, /a breach of what was agreed/],
    ['after a breach that the CPS charged', stages.chargedByCps, /a breach of what was agreed/],
    ['once a case that was not diverted goes to court', stages.decidedInstead, /about the decision/],
  ])('%s are those of that conversation', async (_, stage, says) => {
    const [found] = await share(stage(), 'WM-7Q4K-93');
    expect(found?.text).toMatch(says);
    expect(JSON.stringify(found?.view.data)).not.toMatch(/\$\{|\{\w+\}/);
  });

  test('are none of before the decision while somebody is asked how a closed case goes on', async () => {
    const call = callAbout('disposal', 'support', 'restorative-justice');
    const told = tell(stages.askedToEndIt(), { type: 'log-victim-call', call });
    expect(await share(told, 'WM-7Q4K-93')).toEqual([]);
  });

  test('are none once the case was withdrawn, and none where nobody was harmed', async () => {
    expect(await share(stages.withdrawn(), 'WM-7Q4K-93')).toEqual([]);
    expect(await share(stages.draftingWith({ victim: 'none' }), 'WM-7Q4K-93')).toEqual([]);
    expect(await share(stages.draftingWith({ offence: 'possession-class-b' }), 'WM-7Q4K-93')).toEqual([]);
  });

  test('tell a colleague nothing of what the victim said, nor which course it is', async () => {
    const opposed = await share(stages.draftingWith({ victimView: 'opposes' }), 'WM-7Q4K-93');
    const unheard = await share(stages.draftingWith({}), 'WM-7Q4K-93');
    expect(wordsOf(opposed)).toBe(wordsOf(unheard));
    expect(wordsOf(await share(stages.filedConditionalCaution(), 'WM-7Q4K-93'))).not.toMatch(
      /alcohol|drink|Cranstoun/i,
    );
  });

  // It goes into any chat, and to whom she was referred would tell of abuse.
  test('tell a colleague nothing of what the victim asked for, nor to which service they were referred', async () => {
    const drafted = stages.draftingWith({ domesticAbuse: 'intimate-partner' });
    const wanted = byClock(filed(drafted), {
      type: 'victim-wishes',
      wishes: { support: 'wanted', statement: 'wanted', restorativeJustice: 'interested' },
    });
    const referred = tell(wanted, { type: 'support-referred' });
    for (const story of [wanted, referred])
      expect(wordsOf(await share(story, 'WM-7Q4K-93'))).not.toMatch(
        /You asked for help|passed that on|abuse service|We sent you/i,
      );
  });

  // Weeks after it was decided, or told, nothing is news: a colleague reads it out as it stands (Victims' Code, right 6).
  test('are told late as late, and what is known as known, as on the card of the call', async () => {
    const story = stages.filedConditionalCaution();
    const on = async (one: Story, now: string) =>
      wordsOf(await shareScript({ text: 'WM-7Q4K-93', by: officer }, depsWith(one, now)));
    expect(await on(story, '2026-11-20T09:00:00.000Z')).toContain('Now it has been decided.');
    const late = await on(story, '2026-12-30T09:00:00.000Z');
    expect(late).toMatch(/It was decided on [^.]*\. You should have heard from us sooner/);
    expect(late).not.toContain('Now it has been decided.');
    const told = tell(story, { type: 'log-victim-call', call: callAbout('disposal', 'disposal') });
    const known = await on(told, '2026-12-30T09:00:00.000Z');
    expect(known).not.toMatch(/Now it has been decided|You should have heard from us sooner/);
  });
});
