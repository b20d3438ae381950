import { describe, expect, test } from 'vitest';
import type { Rank } from '../../../src/domain/case/case.ts';
import { type Audience, type CaseCard, mayView, type Viewer } from '../../../src/domain/case/mayView.ts';
import {
  awaiting,
  breachedConditionalCaution,
  breachedOfInspector,
  charged,
  drafting,
  everyStage,
} from '../../support/caseStages.ts';
import { inspector, officer, otherOfficer, sergeant } from '../../support/caseStories.ts';

const viewers: Readonly<Record<string, Viewer>> = {
  'its officer': { id: officer.id, rank: 'constable', isLiaison: false },
  'its officer, not on the list': { id: officer.id, isLiaison: false },
  'its officer, a sergeant': { id: officer.id, rank: 'sergeant', isLiaison: false },
  'another constable': { id: otherOfficer.id, rank: 'constable', isLiaison: false },
  'nobody on the list': { id: otherOfficer.id, isLiaison: false },
  'the liaison': { id: 'liaison-1', rank: 'constable', isLiaison: true },
  'a sergeant': { id: sergeant.id, rank: 'sergeant', isLiaison: false },
  'an inspector': { id: inspector.id, rank: 'inspector', isLiaison: false },
};

/** Alone, on the card that was posted, where others read: a letter where it may be shown. */
type Right = `${'a' | '-'}${'p' | '-'}${'o' | '-'}`;

/**
 * Who meets which card where, by the table of people and the rule of what may be shown where: a case is its officer's,
 * in their own chat; a decision is the supervisors', and may be read by whoever reads what was posted; a call is the
 * liaison's and the officer's; the words for a victim may be read out.
 */
const rights: Readonly<Record<CaseCard, Readonly<Record<string, Right>>>> = {
  case: {
    'its officer': 'a--',
    'its officer, not on the list': 'a--',
    'its officer, a sergeant': 'a--',
    'another constable': '---',
    'nobody on the list': '---',
    'the liaison': '---',
    'a sergeant': '---',
    'an inspector': '---',
  },
  call: {
    'its officer': 'a--',
    'its officer, not on the list': 'a--',
    'its officer, a sergeant': 'a--',
    'another constable': '---',
    'nobody on the list': '---',
    'the liaison': 'a--',
    'a sergeant': '---',
    'an inspector': '---',
  },
  authorisation: {
    'its officer': 'apo',
    'its officer, not on the list': 'apo',
    'its officer, a sergeant': 'apo',
    'another constable': '-p-',
    'nobody on the list': '-p-',
    'the liaison': '-p-',
    'a sergeant': 'apo',
    'an inspector': 'apo',
  },
  // Nobody has taken the call.
  'call-contact': {
    'its officer': '---',
    'its officer, not on the list': '---',
    'its officer, a sergeant': '---',
    'another constable': '---',
    'nobody on the list': '---',
    'the liaison': '---',
    'a sergeant': '---',
    'an inspector': '---',
  },
  // It is decided: there is nothing to weigh any more.
  'authorisation-detail': {
    'its officer': '---',
    'its officer, not on the list': '---',
    'its officer, a sergeant': '---',
    'another constable': '---',
    'nobody on the list': '---',
    'the liaison': '---',
    'a sergeant': '---',
    'an inspector': '---',
  },
  breach: {
    'its officer': 'apo',
    'its officer, not on the list': 'apo',
    'its officer, a sergeant': 'apo',
    'another constable': '-p-',
    'nobody on the list': '-p-',
    'the liaison': '-p-',
    'a sergeant': 'apo',
    'an inspector': 'apo',
  },
  // Whoever may decide it, while it is open.
  'breach-detail': {
    'its officer': '---',
    'its officer, not on the list': '---',
    'its officer, a sergeant': '---',
    'another constable': '---',
    'nobody on the list': '---',
    'the liaison': '---',
    'a sergeant': 'a--',
    'an inspector': 'a--',
  },
  // What the supervisors' channel was told: theirs, each by themselves, and never of their own case.
  told: {
    'its officer': '---',
    'its officer, not on the list': '---',
    'its officer, a sergeant': '---',
    'another constable': '---',
    'nobody on the list': '---',
    'the liaison': '---',
    'a sergeant': 'a--',
    'an inspector': 'a--',
  },
  script: {
    'its officer': 'apo',
    'its officer, not on the list': 'apo',
    'its officer, a sergeant': 'apo',
    'another constable': '---',
    'nobody on the list': '---',
    'the liaison': 'apo',
    'a sergeant': 'apo',
    'an inspector': 'apo',
  },
};

const audiences: readonly Audience[] = ['alone', 'posted', 'others'];

describe('given a case that a sergeant was asked about and that was breached', () => {
  const { theCase } = breachedConditionalCaution();
  const rows = Object.entries(rights).flatMap(([card, row]) =>
    Object.keys(viewers).map((who) => [card as CaseCard, who, row[who]] as const),
  );
  test.each(rows)('the %s card may be shown to %s: %s', (card, who, right) => {
    const viewer = viewers[who];
    if (viewer === undefined) throw new Error('Nobody is called that');
    const shown = audiences.map((audience) =>
      mayView(theCase, card, viewer, audience) ? audience.charAt(0) : '-',
    );
    expect(shown.join('')).toBe(right);
  });
});

describe('what a request rests on, while it waits for a decision', () => {
  const nobody = [
    'its officer',
    'its officer, a sergeant',
    'another constable',
    'nobody on the list',
    'the liaison',
  ];
  test.each([
    ['sergeant', ['a sergeant', 'an inspector'], nobody],
    ['inspector', ['an inspector'], [...nobody, 'a sergeant']],
  ] as const)('of a %s is read by %j alone, each by themselves', (authority, deciders, others) => {
    const { theCase } = awaiting(authority);
    const shown = (who: string) =>
      audiences.map((audience) => {
        const viewer = viewers[who];
        return viewer !== undefined && mayView(theCase, 'authorisation-detail', viewer, audience);
      });
    for (const who of deciders) expect(shown(who), who).toEqual([true, false, false]);
    for (const who of others) expect(shown(who), who).toEqual([false, false, false]);
  });
});

test('what the breach of an inspector’s caution rests on is read by an inspector alone, and by nobody once it is decided', () => {
  const readers = (story: ReturnType<typeof breachedOfInspector>) =>
    Object.entries(viewers).flatMap(([who, viewer]) =>
      audiences
        .filter((audience) => mayView(story.theCase, 'breach-detail', viewer, audience))
        .map((audience) => `${who} ${audience}`),
    );
  expect(readers(breachedOfInspector())).toEqual(['an inspector alone']);
  expect(readers(charged())).toEqual([]);
});

test('the number of a victim is read by whoever has the call, alone, and by nobody else', () => {
  const { theCase } = breachedConditionalCaution();
  const takenBy = (id: string) => ({
    ...theCase,
    victim: {
      ...{ details: {}, wishes: {}, calls: [], messages: [], surveys: [], told: {} },
      takenBy: { id, name: 'N', at: theCase.openedAt },
    },
  });
  const shownTo = (id: string) =>
    Object.entries(viewers).flatMap(([who, viewer]) =>
      audiences
        .filter((audience) => mayView(takenBy(id), 'call-contact', viewer, audience))
        .map((audience) => `${who} ${audience}`),
    );
  expect(shownTo('liaison-1')).toEqual(['the liaison alone']);
  const { victim: _nobody, ...unrung } = theCase;
  for (const viewer of Object.values(viewers))
    expect(mayView(unrung, 'call-contact', viewer, 'alone'), 'there is nobody to ring').toBe(false);
  // A sergeant who is not of the liaison takes no call.
  expect(shownTo(sergeant.id)).toEqual([]);
});

test('who is not on the force’s list reads nothing a request rests on, even one that any officer could decide', () => {
  const shown = (rank?: Rank) => {
    const viewer = { id: otherOfficer.id, isLiaison: false, ...(rank && { rank }) };
    return mayView(awaiting('officer').theCase, 'authorisation-detail', viewer, 'alone');
  };
  expect([shown(), shown('constable')]).toEqual([false, true]);
});

describe('a card that a case never had', () => {
  test.each(['authorisation', 'breach'] as const)('%s is shown to nobody', (card) => {
    for (const viewer of Object.values(viewers))
      for (const audience of audiences)
        expect(mayView(drafting().theCase, card, viewer, audience)).toBe(false);
  });
});

describe('a card that a case had stays with it, so that a press on it is answered', () => {
  const [supervisor = { id: '', isLiaison: false }] = [viewers['a sergeant']];
  const cards = [
    ['authorisation', 'authority-requested'],
    ['breach', 'breached'],
  ] as const;
  const rows = cards.flatMap(([card, event]) =>
    Object.entries(everyStage).map(([name, stage]) => [card, name, stage, event] as const),
  );
  test.each(rows)('%s: %s', (card, _name, stage, event) => {
    const { theCase, events } = stage();
    const had = events.some((logged) => logged.event.type === event);
    expect(mayView(theCase, card, supervisor, 'alone')).toBe(had);
  });
});
