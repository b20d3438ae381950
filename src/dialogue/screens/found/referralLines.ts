import type { Intervention } from '../../../domain/force/intervention.ts';
import type { CatalogueUse, ReferralField, ReferralRoute } from '../../../domain/force/vocabulary.ts';
import { withoutAddress, withoutNumber } from '../../../domain/pathways/sayWhy.ts';
import { sayDisposal } from '../../words/sayDisposal.ts';

const routes: Record<ReferralRoute, string> = {
  waymark: 'Choose it in a case: Waymark sends the referral when you file.',
  phone: `By phone. ${withoutNumber}`,
  web: `On the provider’s website. ${withoutAddress}`,
  'in-person': 'In person.',
  'joint-decision': 'Through a joint decision with the youth justice service; Waymark asks them for it.',
  'not-known': 'How to refer is not known yet: ask your diversion lead.',
};

/** Where a row is no referral: what an officer does with it. */
const uses: Partial<Record<CatalogueUse, string>> = {
  signpost: 'Tell the person about it; they go by themselves.',
  'next-step': 'The law requires it after a positive drug test, whatever is decided of the case.',
  'hand-over': 'This is no diversion: the case is handed over.',
  'victim-service': 'This is for victims.',
  'in-custody': 'Its workers meet people in custody.',
  alert: 'Nobody is referred: it warns you and the providers.',
  awaited: 'Nobody is named yet who runs it here, so nobody can be sent there.',
  ended: 'It has ended: nobody can be sent there any more.',
};

const fields: Record<ReferralField, string> = {
  name: 'name',
  phone: 'phone number',
  ageBand: 'age band',
  borough: 'borough',
  interpreter: 'whether an interpreter is needed',
  carer: 'parent or carer',
};

/** How somebody gets there, in sentences: the route, what the provider must know, and whether it can be required. */
export function referralLines(row: Intervention): readonly string[] {
  const { use, referral } = row;
  const isOffered = use === 'referral' || use === 'signpost';
  const said = uses[use] === undefined ? [] : [uses[use]];
  if (use === 'alert' || use === 'ended' || use === 'awaited') return said;
  return [
    ...said,
    routes[referral.route],
    ...(referral.fields.length === 0
      ? []
      : [`They need to know: ${referral.fields.map((one) => fields[one]).join(', ')}.`]),
    ...(isOffered ? [bound(row)] : []),
  ];
}

function bound({ offeredAs, disposals, gates }: Intervention): string {
  const requirable = disposals.filter((one) =>
    gates.every((gate) => !('disposal' in gate) || gate.isOneOf.includes(one)),
  );
  const withThese = requirable.length === 0 ? '' : ` with a ${requirable.map(sayDisposal).join(' or a ')}`;
  return offeredAs === 'condition'
    ? `It can be a condition${withThese}.`
    : `By choice only${withThese}: it can never be required.`;
}
