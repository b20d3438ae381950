import type { Case } from '../../domain/case/case.ts';
import type { FactName, Facts } from '../../law/facts.ts';
import { aboutCase } from '../about.ts';
import { field } from '../fields.ts';
import { withFactorTitles } from '../gravityFactors.ts';
import { capital, reasonLine, sayAuthority, sayDisposal } from '../say.ts';
import { type Desk, understand } from '../understanding.ts';
import { aimedAt } from '../verbs.ts';
import type { View } from '../view.ts';
import { factLines } from '../wording.ts';

/** For the decision maker: the facts, the rule that needs them, and the two decisions. Nothing about the person. */
export function authorisationView(theCase: Case, desk: Desk, note = ''): View {
  const u = understand(theCase, desk);
  const { state, authority } = theCase;
  const asked = state.status === 'awaiting-authority' ? state : undefined;
  const disposal = asked?.disposal ?? authority?.disposal ?? 'conditional-caution';
  const row = u.assessment?.disposals.find((candidate) => candidate.disposal === disposal);
  return {
    card: 'authorisation',
    data: {
      about: aboutCase(u),
      heading:
        asked === undefined
          ? `Decision on a ${sayDisposal(disposal)}`
          : `${capital(sayDisposal(disposal))}: ${sayAuthority(asked.authority)}`,
      officer: theCase.officer.name,
      facts:
        asked === undefined ? [] : factLines(withFactorTitles(withoutTheirRecord(u.facts), u), desk.wording),
      reasons: (asked === undefined ? [] : (row?.reasons ?? []))
        .filter(({ effect }) => effect !== 'allows' && effect !== 'step')
        .map(reasonLine),
      note: theCase.answers.requestNote ?? '',
      open: asked !== undefined,
      outcome: outcomeOf(theCase),
    },
    fields: asked === undefined ? {} : { reason: field() },
    note,
    ...aimedAt('authorisation', theCase, asked === undefined ? [] : ['approve', 'decline']),
  };
}

// A channel post carries no health detail and no previous record; the reasons say what follows from them.
const heldBack: readonly FactName[] = [
  'history',
  'previous',
  'divertHistory',
  'daInLast2Years',
  'needs',
  'alcoholPattern',
];

function withoutTheirRecord(facts: Facts): Facts {
  return Object.fromEntries(
    Object.entries(facts).filter(([name]) => !heldBack.some((held) => held === name)),
  );
}

function outcomeOf({ state, authority, reference }: Case): string {
  if (state.status === 'awaiting-authority') return '';
  if (state.status === 'closed' && state.how === 'withdrawn')
    return `${reference} was withdrawn by the officer.`;
  if (authority === undefined) return 'The officer took the question back.';
  const decided = authority.approved ? 'Approved' : 'Declined';
  return `${decided} by ${authority.by.name}, ${authority.by.rank}: ${authority.reason}`;
}
