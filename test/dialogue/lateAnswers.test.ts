import { expect, test } from 'vitest';
import { day } from '../../src/law/day.ts';
import type { FactName, Facts } from '../../src/law/facts.ts';
import { tell } from '../support/caseStories.ts';
import { barFight, partnerAssault } from '../support/westMidlands.ts';
import { sitDown, walkThrough } from './sitting.ts';
import { askedFacts } from './typing.ts';

const graver = 'A graver offence may fit what happened, and may have no time limit';
const time = 'Record outcome 17, statute-barred.';
const evidence = 'says which code fits: 17 for the time, or 15 or 16 for the evidence.';

/**
 * Answered while it was in time, before the day of the offence is put right to March, and asked no more since (MCA 1980
 * s.127(1)). Outcome 17 is for time alone, 15 and 16 are for evidence (Home Office codes); what is indictable has no limit
 * (s.127(2)): wounding (OAPA 1861 s.20), hatred (CDA 1998 s.29), a weapon (PCA 1953 s.1A), control of a partner (SCA 2015
 * s.76), an emergency worker (AEW(O)A 2018 s.1).
 */
const rows: readonly (readonly [FactName | 'nothing graver', Facts, string])[] = [
  ['nothing graver', barFight, time],
  ['evidence', { ...barFight, evidence: 'insufficient' }, evidence],
  ['injury', { ...barFight, injury: 'serious' }, graver],
  ['hateCrime', { ...barFight, hateCrime: true }, graver],
  ['coerciveControl', { ...partnerAssault, coerciveControl: true }, graver],
  ['emergencyWorkerVictim', { ...barFight, emergencyWorkerVictim: true }, graver],
  ['victim', { ...barFight, victim: 'police' }, graver],
  ['weapon', { ...barFight, weapon: 'threatened' }, graver],
];

test.each(rows)(
  'given an answer about %s before the day turned out too old, it still decides how it ends',
  (name, facts, says) => {
    const answered = askedFacts(walkThrough([{ words: 'punched' }]), facts);
    if (name !== 'nothing graver') expect(answered.story.theCase.answers.facts[name]).toBe(facts[name]);
    const march = { offenceDate: day('2024-03-01') };
    const late = sitDown(
      tell(answered.story, { type: 'answer', step: 'answers', answers: { facts: march } }),
    );
    const said = JSON.stringify(late.view.data);
    for (const one of [graver, time, evidence]) expect(said.includes(one), one).toBe(one === says);
  },
);
