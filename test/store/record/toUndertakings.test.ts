import { describe, expect, test } from 'vitest';
import { replay } from '../../../src/domain/case/apply.ts';
import type { Case } from '../../../src/domain/case/case.ts';
import { readCase } from '../../../src/store/record/readCase.ts';
import { appointment } from '../../support/caseStages.ts';
import { minute } from '../../support/caseStories.ts';
import { courseCondition, frozenRecord } from '../../support/filings.ts';

const officer = { kind: 'staff', id: 'officer-1', name: 'PC Ash' };
const provider = { kind: 'provider', id: 'cranstoun' };
const clock = { kind: 'clock' };
const mentor = { intervention: 'sova', provider: 'sova', referred: true };

/** A filing as version 1 kept it: one intervention, and its place beside it. */
const oldFiling = {
  at: minute(1),
  disposal: 'community-resolution',
  intervention: 'divert',
  provider: 'cranstoun',
  conditions: [courseCondition],
};

/** Who made it happen, and the event as it was kept. */
type Old = readonly [object, object];

/** The text of a record of version 1 with these events after the opening. */
function oldText(...events: readonly Old[]): string {
  const opened = {
    type: 'opened',
    caseId: 'case-1',
    reference: 'WM-7Q4K-93',
    force: 'west-midlands',
    officer: { id: 'officer-1', name: 'PC Ash' },
  };
  const all = [[officer, opened] as const, ...events];
  return JSON.stringify({
    version: 1,
    id: 'case-1',
    reference: 'WM-7Q4K-93',
    officer: 'officer-1',
    revision: all.length,
    open: true,
    updatedAt: minute(all.length),
    events: all.map(([by, event], at) => ({ at: minute(at), by, cause: `c-${at}`, event })),
    notices: [],
  });
}

const filed = (some: object) =>
  [officer, { type: 'filed', filing: { ...oldFiling, ...some }, record: frozenRecord }] as const;
const reported = (kind: string, id = kind) =>
  [provider, { type: 'reported', report: { id, kind, at: minute(5) } }] as const;
const caseIn = (...events: readonly Old[]): Case => replay(readCase(JSON.parse(oldText(...events))).events);

describe('a case that was filed before several things could be required, when it is read, then', () => {
  test('what was required, and what was by choice, stand as they were', () => {
    const { filed: filing } = caseIn(filed({ appointment, support: [mentor] }));
    expect(filing?.required).toEqual([
      { intervention: 'divert', provider: 'cranstoun', referred: true, appointment },
    ]);
    expect([filing?.support, filing?.conditions]).toEqual([[mentor], [courseCondition]]);
    for (const old of ['intervention', 'provider', 'appointment']) expect(filing).not.toHaveProperty(old);
  });

  test('one without a provider waits for the officer’s word, one without an intervention too', () => {
    expect(caseIn(filed({ provider: null })).filed?.required).toEqual([
      { intervention: 'divert', provider: '' },
    ]);
    expect(caseIn(filed({ intervention: null, provider: null })).filed?.required).toEqual([]);
  });

  test('two misses are two strikes, and the breach stands', () => {
    const theCase = caseIn(filed({}), reported('missed', 'a'), reported('missed', 'b'), [
      clock,
      { type: 'breached' },
    ]);
    expect([theCase.strikes, theCase.state.status]).toEqual([2, 'breached']);
    expect(theCase.reports).toMatchObject([
      { intervention: 'divert', provider: 'cranstoun' },
      { intervention: 'divert', provider: 'cranstoun' },
    ]);
  });

  test('a place that was offered can have been taken, left, lost, or have run out', () => {
    const waiting = filed({ waitingFor: appointment, firstContactBy: minute(500) });
    const offered = [clock, { type: 'place-offered', appointment, until: minute(99) }] as const;
    const ended = (event: object) => {
      const { filed: filing, placeOffers } = caseIn(waiting, offered, [clock, event]);
      const [row] = filing?.required ?? [];
      return [row?.appointment?.session, row?.waitingFor?.session, placeOffers];
    };
    expect(caseIn(waiting, offered).placeOffers).toHaveLength(1);
    expect(ended({ type: 'place-taken', appointment })).toEqual([appointment.session, undefined, undefined]);
    for (const type of ['place-left', 'place-lapsed', 'place-lost'])
      expect(ended({ type, why: 'full' }), type).toEqual([undefined, undefined, undefined]);
  });

  test('a place that was lost is lost', () => {
    const lost = [clock, { type: 'place-lost', why: 'called-off', firstContactBy: minute(700) }] as const;
    expect(caseIn(filed({ appointment }), lost).filed?.required).toEqual([
      { intervention: 'divert', provider: 'cranstoun', referred: true, firstContactBy: minute(700) },
    ]);
  });

  test('a decline, and another that was chosen, come out as they were', () => {
    const declined = caseIn(filed({}), reported('declined'));
    expect(declined.state).toEqual({ status: 'declined', by: 'cranstoun', intervention: 'divert' });
    const again = caseIn(
      filed({ appointment }),
      reported('declined'),
      [officer, { type: 'reopened-for-another' }],
      filed({ intervention: 'cannabis-group', provider: 'drug-services' }),
      [{ kind: 'provider', id: 'drug-services' }, reported('accepted', 'x')[1]],
    );
    expect(again.declined).toEqual(['divert']);
    expect(again.reports).toMatchObject([{ provider: 'drug-services', intervention: 'cannabis-group' }]);
    expect(again.earlierReports).toMatchObject([{ provider: 'cranstoun', intervention: 'divert' }]);
    expect(again.state).toEqual({ status: 'in-progress', progress: 'accepted' });
  });

  test('what is not shaped as expected is refused by its fields, and never quoted', () => {
    const broken = { version: 1, id: 'case-1', events: 'Zebedee' };
    expect(() => readCase(broken)).toThrow(/events/);
    expect(() => readCase(broken)).not.toThrow(/Zebedee/);
  });
});
