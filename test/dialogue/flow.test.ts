import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flow } from '../../src/dialogue/flow.ts';
import { isSomethingMissing } from '../../src/dialogue/state/adviceGiven.ts';
import { asItStands } from '../../src/domain/case/asItStands.ts';
import type { Facts } from '../../src/law/facts.ts';
import { samples } from '../support/samples.ts';
import { possession } from '../support/westMidlands.ts';
import { anyOfficer, diceOf, type Moment, personal, randomDialogue } from './randomAnswers.ts';
import { deps, walkThrough, wayOf } from './sitting.ts';
import { askedFacts } from './typing.ts';

/** Officers who answer at random; the same ones each time. */
const stories = Array.from({ length: samples(650, 320) }, (_, who) => randomDialogue(diceOf(who)));
/** They seldom come to where an exception leads to more questions: some begin at such a refusal. */
const repeated: Facts = {
  ...possession,
  offence: 'possession-class-b',
  divertHistory: 'not-engaged',
  iomManaged: true,
};
const refused = askedFacts(walkThrough([{ words: 'ketamine' }]), repeated);
const afterRefusal = Array.from({ length: 20 }, (_, who) => randomDialogue(diceOf(who), 30, refused));
const moments = [...stories, ...afterRefusal].flat();

const statusOf = ({ after }: Moment) => asItStands(after.story.theCase).status;
const stepOf = ({ view }: Moment['before']) => view.target.step;

/** How a press left the dialogue, by the name of its end in the table. */
const ends: Readonly<Record<string, string>> = {
  'in-progress': 'filed',
  'awaiting-authority': 'awaiting-authority',
  'with-youth-justice': 'with-youth-justice',
  closed: 'not-diverted',
};

/** The arrows one press followed: those of the walk over the answers, and where the press itself led. */
function arrowsOf(moment: Moment): readonly string[] {
  const from = stepOf(moment.before);
  if (statusOf(moment) !== 'drafting') return [`${from} > ${ends[statusOf(moment)]}`];
  const { path, current } = wayOf(moment.after);
  const walked = path.slice(1).map((step, index) => `${path[index]?.name} > ${step.name}`);
  // An exception that is looked at, or given up, leads on or back from where it was asked for.
  const asksForOne = ['refusal', 'assessment'].includes(from) && moment.verb === 'answer';
  const isException = asksForOne && !path.some(({ name }) => name === from);
  const isSought = from === 'refusal' && asksForOne && current.name !== 'refusal';
  return isException || isSought ? [...walked, `${from} > ${current.name}`] : walked;
}

describe('given officers who answer at random, then', () => {
  test('every step of the table is shown to somebody, and so are the answers given so far', () => {
    const shown = new Set(moments.map(({ before }) => stepOf(before)));
    expect([...shown].sort()).toEqual(['answers', ...flow.map(({ name }) => name)].sort());
  });

  test('every arrow of the table is followed, and no other', () => {
    const declared = flow.flatMap(({ name, leadsTo }) => leadsTo.map((next) => `${name} > ${next}`));
    expect([...new Set(moments.flatMap(arrowsOf))].sort()).toEqual(declared.sort());
  });

  test('nobody is led in a circle: the way over the answers passes no step twice', () => {
    for (const { after } of moments) {
      if (after.story.theCase.state.status !== 'drafting') continue;
      const names = wayOf(after).path.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test('no press goes nowhere: something happened, or a message stands at a field of the card', () => {
    for (const { verb, after, before } of moments) {
      if (verb === 'back') continue;
      const errors = Object.values(after.view.fields).filter(({ error }) => error !== '');
      expect(after.happened !== '' || errors.length > 0, `${verb} on ${stepOf(before)}`).toBe(true);
      expect(after.happened).not.toContain('refused');
    }
  });

  test('Back leads to another card, except from the first', () => {
    for (const { verb, after, before } of moments) {
      if (verb === 'back') expect(stepOf(after), stepOf(before)).not.toBe(stepOf(before));
    }
  });

  test('"step n of m" never shows n beyond m', () => {
    for (const { after } of moments) {
      const [, n = 0, m = 0] = /step (\d+) of (\d+)/.exec(JSON.stringify(after.view.data)) ?? [];
      expect(Number(n)).toBeLessThanOrEqual(Number(m));
    }
  });

  // Where the victim chose nothing either, a community resolution still needs something agreed.
  const isAskedAgain = (after: Moment['after']) =>
    stepOf(after) === 'intervention' && isSomethingMissing(wayOf(after).state);

  // What an exception is weighed with is asked once it is chosen: on the card of the questions.
  const isWeighed = (before: Moment['before'], after: Moment['after']) =>
    stepOf(before) === 'assessment' && stepOf(after) === 'questions';

  test('"step n of m" never goes down on the way forward, unless a refusal or an exception stands between', () => {
    const numberOf = ({ view }: Moment['before']) =>
      Number(/step (\d+) of/.exec(JSON.stringify(view.data))?.[1] ?? 0);
    for (const { before, after, verb } of moments) {
      const isForward =
        !['back', 'other-options'].includes(verb) &&
        stepOf(before) !== 'answers' &&
        ![stepOf(before), stepOf(after)].includes('refusal') &&
        !isAskedAgain(after) &&
        !isWeighed(before, after) &&
        after.story.theCase.state.status === 'drafting';
      if (isForward)
        expect(numberOf(after), `${stepOf(before)} to ${stepOf(after)}`).toBeGreaterThanOrEqual(
          numberOf(before),
        );
    }
  });

  test('no card holds a personal detail that was typed', () => {
    const typed = [...Object.values(personal), '07700900123', '07700900456'];
    const recorded = moments.filter(({ after }) => after.story.theCase.person.name !== undefined);
    expect(recorded.length).toBeGreaterThan(50);
    for (const { after, before } of moments) {
      const view = JSON.stringify(after.view);
      expect(
        typed.filter((detail) => view.includes(detail)),
        `after ${stepOf(before)}`,
      ).toEqual([]);
    }
  });

  test('an error keeps what was typed, except personal details', () => {
    const returned = moments.filter(({ after }) =>
      Object.values(after.view.fields).some(({ error }) => error !== ''),
    );
    expect(returned.length).toBeGreaterThan(20);
    for (const { after, inputs } of returned) {
      for (const [id, { value }] of Object.entries(after.view.fields)) {
        if (id in inputs) expect(value, id).toBe(id in personal ? '' : inputs[id]);
      }
    }
  });

  test('nothing is filed without consent, the authority it needs, and what the provider must know', () => {
    const filings = moments.filter((moment) => statusOf(moment) === 'in-progress');
    expect(filings.length).toBeGreaterThan(30);
    for (const { before, after } of filings) {
      const { filed, answers, person, authority, frozen } = after.story.theCase;
      const way = wayOf(before).state;
      expect(answers.facts.consent).toBe('agrees');
      expect(frozen?.answers.map(({ question }) => question)).toContain(deps.wording.question('consent'));
      if (filed?.required.some(({ referred }) => referred))
        expect([person.name, person.phone]).not.toContain(undefined);
      if (filed?.disposal === 'conditional-caution') {
        expect([answers.signed, answers.facts.consequencesExplained]).toEqual([true, true]);
        expect(filed.conditions.length).toBeGreaterThan(0);
        for (const { deadline = '', where, shownBy } of filed.conditions) {
          expect([where, shownBy]).not.toContain(undefined);
          expect(deadline > '2026-11-20' && deadline <= (filed.chargeBy ?? '2027-04-09')).toBe(true);
        }
      }
      expect(way.authorised).toBe(true);
      if (way.chosen?.authority !== 'officer') {
        expect(authority).toMatchObject({ approved: true, disposal: filed?.disposal });
      }
    }
  });
});

describe('given any other officer, then', () => {
  test('the dialogue never throws, never refuses itself and never shows a personal detail', () => {
    fc.assert(
      fc.property(anyOfficer, (who) => {
        for (const { after } of randomDialogue(diceOf(who))) {
          expect(after.happened).not.toContain('refused');
          const view = JSON.stringify(after.view);
          expect(Object.values(personal).filter((detail) => view.includes(detail))).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });
});
