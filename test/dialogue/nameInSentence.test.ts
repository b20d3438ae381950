import { describe, expect, test } from 'vitest';
import { nextStep } from '../../src/dialogue/screens/case/nextStep.ts';
import { newsView } from '../../src/dialogue/screens/news/newsView.ts';
import { sayNames } from '../../src/dialogue/words/sayNames.ts';
import type { Case } from '../../src/domain/case/case.ts';
import { nameInSentence } from '../../src/domain/nameInSentence.ts';
import { everybodyReached } from '../../src/domain/notices/notReached.ts';
import * as stages from '../support/caseStages.ts';
import { filed, reported } from '../support/caseStories.ts';
import { westMidlands as force } from '../support/westMidlands.ts';

// Read out loud: “We are asking the borough’s drug and alcohol service to phone you”.
test.each([
  ['The borough’s drug and alcohol service', 'the borough’s drug and alcohol service'],
  ['Cranstoun', 'Cranstoun'],
  ['Theo’s Place', 'Theo’s Place'],
])('within a sentence “%s” is %s', (name, said) => {
  expect(nameInSentence(name)).toBe(said);
});

test('names are said as they stand within a sentence, each of them', () => {
  expect(sayNames(['The council', 'The NHS website', 'Cranstoun'])).toBe(
    'the council, the NHS website and Cranstoun',
  );
  expect(sayNames(['The council'])).toBe('the council');
});

describe('given a course of “The borough’s …”, then on cards and in news its name stands as it is said', () => {
  const provider = force.providers.find(({ title }) => title.startsWith('The borough’s drug'))?.id ?? '';
  // 8 o’clock on the day after the last one.
  const deadline = '2027-03-13T08:00:00.000Z';
  const story = filed(stages.approved(), { provider });
  const { theCase } = story;
  const news = (...[about, some]: [Parameters<typeof newsView>[0], Parameters<typeof newsView>[3]]) =>
    JSON.stringify(newsView(about, theCase, force, some).data);
  const next = (some: Partial<typeof everybodyReached>, one: Case = theCase) =>
    nextStep(one, force, { ...everybodyReached, ...some });

  test.each<[string, string, string]>([
    ['not sent', next({ providers: [provider] }), 'Not sent yet to the borough’s'],
    ['not told', next({ untold: [provider] }), 'Not told yet: the borough’s'],
    ['news, not sent', news('not-sent', { provider }), 'sent yet to the borough’s'],
    ['news, sent late', news('sent-late', { provider }), 'has reached the borough’s'],
    ['news, not told', news('not-told', { provider }), 'told yet: the borough’s'],
    ['the day is over', news('deadline-passed', { deadline }), 'Ring the borough’s'],
    ['it goes on', next({}, reported(story, 'accepted', 'attended').theCase), 'The borough’s'],
  ])('%s', (_what, words, says) => {
    expect(words).toContain(says);
  });
});
