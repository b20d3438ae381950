import { describe, expect, test } from 'vitest';
import { renderCard } from '../../src/cards/renderCard.ts';
import { nextStep } from '../../src/dialogue/screens/case/nextStep.ts';
import { newsView } from '../../src/dialogue/screens/news/newsView.ts';
import { everybodyReached } from '../../src/domain/notices/notReached.ts';
import type { Facts } from '../../src/law/facts.ts';
import { jointDecisionRequest } from '../../src/providers/jointDecisionRequest.ts';
import { supportReferral } from '../../src/providers/supportReferral.ts';
import { attempt, minute, outcomeOf, reportOf, tell } from '../support/caseStories.ts';
import { barFight, possession, shopChild, westMidlands } from '../support/westMidlands.ts';
import { type Inputs, press, type Sitting, walkThrough } from './sitting.ts';
import { askedFacts } from './typing.ts';

const aChild = { ...possession, age: 15, borough: 'dudley' } satisfies Facts;
const carer: Inputs = {
  name: 'Zed Quillfeather',
  carerName: 'Wilma Quillfeather',
  carerPhone: '07700900456',
};
const handed: Inputs = { appropriateAdult: 'present', ...carer };
const theyTakeIt: Inputs = { ...handed, support: 'divert', helpAgreed: 'true' };

const joint = (facts: Facts = aChild, words = 'weed'): Sitting => askedFacts(walkThrough([{ words }]), facts);
const handOver = (shown: Sitting, inputs: Inputs) => press(shown, 'hand-over', inputs);
const errorsOn = ({ view }: Sitting) =>
  Object.entries(view.fields).flatMap(([id, { error }]) => (error === '' ? [] : [id]));
const drawn = ({ view }: Pick<Sitting, 'view'>) => JSON.stringify(renderCard(view, 'n').card);

describe('given a child found with drugs for their own use, then', () => {
  // The practice page names children as its target group: 31 of the first 189 referrals were young people (PCC paper, 2020).
  test('both services decide, and drug diversion can be taken up meanwhile; nothing is ticked', () => {
    const shown = joint();
    expect(shown.view.target.step).toBe('hand-over');
    expect(shown.view.fields.support).toMatchObject({ value: '', choices: [{ value: 'divert' }] });
    const card = drawn(shown);
    expect(card).toContain('A parent or the appropriate adult must be there');
    expect(card).toContain('the youth justice service is told the same day');
    expect(card).toContain('It is voluntary: nothing happens if they say no or stop.');
  });

  test('with their yes it is sent the same minute as the service is asked, and is part of no disposal', () => {
    const { happened, story, view } = handOver(joint(), theyTakeIt);
    expect(happened).toBe('answered + person-recorded + joint-decision-requested');
    const { theCase } = story;
    expect(theCase).toMatchObject({ state: { status: 'with-youth-justice' }, handedOverTo: 'yjs-dudley' });
    expect(theCase.help?.support).toMatchObject([
      { intervention: 'divert', provider: 'cranstoun', referred: true },
    ]);
    expect(theCase.filed).toBeUndefined();
    expect(supportReferral(theCase, westMidlands, 'cranstoun')).toMatchObject({
      payload: { voluntary: true, support: [{ id: 'divert' }], person: { age: 15, carer: {} } },
    });
    expect(jointDecisionRequest(theCase, westMidlands, 'yjs-dudley')).toMatchObject({
      payload: { kind: 'joint-decision-request' },
    });
    // Nobody has a number of the child: whoever cares for them is phoned, and hears it.
    expect(drawn({ view })).toContain('Cranstoun contacts the parent or carer by Monday 23 November, 09:00.');
    expect(drawn({ view })).toContain(
      'Read out to the parent or carer: “We are asking Cranstoun to phone you by Monday 23 November, 09:00.”',
    );
    expect(drawn({ view })).not.toContain('the person by');
    expect(drawn({ view })).toContain('make no other offer and no other referral');
    // R04a: they look at it together, and the police decide.
    expect(drawn({ view })).toContain('look at it together, and that the police then decide.');
  });

  test('its provider is late with whom it was to phone, and nobody is chased once it is withdrawn', () => {
    const { story } = handOver(joint(), theyTakeIt);
    const late = newsView('first-contact-overdue', story.theCase, westMidlands, { provider: 'cranstoun' });
    expect(drawn({ view: late })).toContain('It should have phoned the parent or carer by now.');
    const { theCase } = tell(story, { type: 'withdraw' });
    const next = nextStep(theCase, westMidlands, { ...everybodyReached, readAt: minute(6 * 24 * 60) });
    expect(next).toContain('Tell the parent or carer, too: it was they who were to be phoned.');
    expect(next).not.toContain('has not said that it phoned');
  });

  test('nobody is told of it without their yes, or without a parent or the appropriate adult', () => {
    expect(errorsOn(handOver(joint(), { ...theyTakeIt, helpAgreed: '' }))).toEqual(['helpAgreed']);
    const alone = handOver(joint(), { ...theyTakeIt, appropriateAdult: 'absent' });
    expect(alone.view).toMatchObject({ card: 'refusal', data: { heading: 'Not yet: put this off' } });
    expect(alone.story.theCase).toMatchObject({ state: { status: 'drafting' } });
    expect(alone.story.theCase.answers.help).toBeUndefined();
    expect(errorsOn(handOver(joint(), { ...handed, helpAgreed: 'true' }))).toEqual(['support']);
  });

  test('not ticked, the service is asked as before', () => {
    const { theCase } = handOver(joint(), handed).story;
    expect(theCase.state.status).toBe('with-youth-justice');
    expect(theCase.help).toBeUndefined();
    expect(supportReferral(theCase, westMidlands, 'cranstoun')).toEqual({
      refused: 'not-with-this-provider',
    });
  });

  test('a miss is kept and counts for nothing', () => {
    const { story } = handOver(joint(), theyTakeIt);
    const miss = { type: 'report', report: reportOf('missed', 90), provider: 'cranstoun' } as const;
    expect(outcomeOf(attempt(story, miss, { by: 'provider' }))).toBe('support-reported');
    expect(tell(story, miss, { by: 'provider' }).theCase.strikes).toBe(0);
  });

  test('once the officer takes the case back, its provider is told and sends no more reports', () => {
    const { story } = handOver(joint(), theyTakeIt);
    const over = tell(story, { type: 'withdraw' });
    const late = { type: 'report', report: reportOf('attended', 95), provider: 'cranstoun' } as const;
    expect(outcomeOf(attempt(over, late, { by: 'provider', at: minute(200) }))).toBe('refused: closed');
    expect(supportReferral(over.theCase, westMidlands, 'cranstoun')).toEqual({ refused: 'no-longer-open' });
  });
});

describe('given another child, then drug diversion is not spoken of', () => {
  test.each<readonly [string, Facts, string]>([
    ['who took something from a shop', shopChild, 'shoplifting'],
    ['who may be dealing', { ...aChild, supplyIndicated: true }, 'weed'],
    ['who did not take part the last time', { ...aChild, divertHistory: 'not-engaged' }, 'weed'],
  ])('%s', (_who, facts, words) => {
    const { view } = joint(facts, words);
    expect(Object.keys(view.fields)).not.toContain('support');
    expect(JSON.stringify(view.data)).not.toContain('Divert is the exception');
  });
});

describe('given a child with whom nothing is open to the police, when the officer reads why, then', () => {
  const whatNow = (facts: Facts, words: string) => {
    const { view } = joint(facts, words);
    if (view.card !== 'refusal') throw new Error(`Not the refusal but ${view.card}`);
    return view.data.instead.map(({ text }) => text);
  };

  test('the youth justice service comes first, and the form where the CPS decides (R04, R05)', () => {
    const denied = { ...barFight, age: 15, offence: 'abh', admission: 'denies' } satisfies Facts;
    const [first = '', ...then] = whatNow(denied, 'actual bodily harm');
    expect(first).toMatch(/^A child’s case is a joint decision with the youth justice service\./);
    expect(then.at(-2)).toBe('With one there: A charge: a prosecutor must decide.');
    expect(then.at(-1)).toContain('Child Information Form');
  });

  test('where the police may charge, no form is asked for', () => {
    const lines = whatNow({ ...shopChild, admission: 'denies' }, 'shoplifting');
    expect(lines[0]).toContain('youth justice service');
    expect(lines.join(' ')).not.toContain('Child Information Form');
  });
});
