import type { DisposalAssessment, Reason } from '../../domain/assessment/assessment.ts';
import { sayDayWithYear } from '../../domain/days.ts';
import type { Authority, Disposal, PoliceRank } from '../../law/disposal.ts';
import type { OffenceClass } from '../../law/offence.ts';
import type { Rule } from '../../law/rule.ts';
import type { ReasonLine } from '../view/view.ts';
import { sayRank } from './sayRank.ts';

const disposalNames: Record<Disposal, string> = {
  'community-resolution': 'community resolution',
  'conditional-caution': 'conditional caution',
  'youth-conditional-caution': 'youth conditional caution',
  'youth-caution': 'youth caution',
  'simple-caution': 'simple caution',
  'deferred-prosecution': 'deferred prosecution',
  charge: 'charge or postal requisition',
  'no-further-action': 'no further action',
  'diversionary-caution': 'diversionary caution',
  'community-caution': 'community caution',
};

const authorityNames: Record<Authority, string> = {
  officer: 'you may decide',
  sergeant: 'a sergeant must decide',
  inspector: 'an inspector must decide',
  yjs: 'a joint decision with the youth justice service',
  cps: 'a prosecutor must decide',
  dpp: 'the Director of Public Prosecutions must consent',
};

const classNames: Record<OffenceClass, string> = {
  summary: 'summary offence',
  'either-way': 'either-way offence',
  'indictable-only': 'indictable-only offence',
};

const marks: Record<Reason['effect'], string> = {
  blocks: 'Blocks',
  'cannot-say': 'Cannot say',
  authority: 'Decision maker',
  exceptional: 'Exceptional only',
  step: 'To do',
  allows: 'Allows',
  warns: 'Note',
};

/** "conditional caution" */
export function sayDisposal(disposal: Disposal): string {
  return disposalNames[disposal];
}

/** "a conditional caution", "no further action" */
export function sayADisposal(disposal: Disposal): string {
  return disposal === 'no-further-action' ? disposalNames[disposal] : `a ${disposalNames[disposal]}`;
}

/** "Conditional caution" */
export function titleOf(disposal: Disposal): string {
  return capital(disposalNames[disposal]);
}

/** What a person is asked to do in a community resolution in which nothing else is agreed. */
export const adviceLine = 'Words of advice: nothing more is asked of them.';

/** What stands beside what a victim asked for, where words of advice were chosen before. */
export const adviceReplacedLine = 'This takes the place of the words of advice.';

/** "a sergeant must decide" */
export function sayAuthority(authority: Authority): string {
  return authorityNames[authority];
}

/** The same, and for the police beside the youth justice service "…; for the police an inspector". */
function sayDecider(authority: Authority, policeRank: PoliceRank | null): string {
  const together = authority === 'yjs' && policeRank !== null && policeRank !== 'officer';
  return together
    ? `${authorityNames.yjs}; for the police ${sayRank(policeRank)}`
    : authorityNames[authority];
}

/** "either-way offence" */
export function sayClass(offenceClass: OffenceClass): string {
  return classNames[offenceClass];
}

/** "Available: a sergeant must decide", "Not available", "Cannot say yet" */
export function sayStatus({
  status,
  authority,
  policeRank = null,
}: Pick<DisposalAssessment, 'status' | 'authority'> &
  Partial<Pick<DisposalAssessment, 'policeRank'>>): string {
  switch (status) {
    case 'available':
    case 'needs-authority':
      return `Available: ${sayDecider(authority ?? 'officer', policeRank)}`;
    case 'exceptional-only':
      return `Only in exceptional circumstances: ${sayDecider(authority ?? 'officer', policeRank)}`;
    case 'unavailable':
      return 'Not available';
    case 'cannot-say':
      return 'Cannot say yet';
  }
}

/** A reason as a card shows it: what it does, the sentence, and its source with date and rule id. */
export function reasonLine({ effect, text, source, rule, toConfirm }: Reason): ReasonLine {
  const dated = source.dated === undefined ? '' : `, ${sayDayWithYear(source.dated)}`;
  return {
    mark: marks[effect],
    text,
    source: `${source.name}${dated} · ${rule}${toConfirm ? ' · to confirm' : ''}`,
  };
}

/** A row of the rule book that is cited on its own, as a card shows it. */
export function ruleLine({ id, effect, text, source, standing }: Rule): ReasonLine {
  return reasonLine({ rule: id, effect: effect.kind, text, source, toConfirm: standing === 'to-confirm' });
}

/** The three reasons that matter first, the others apart. */
export function splitReasons(reasons: readonly Reason[]): {
  reasons: ReasonLine[];
  moreReasons: ReasonLine[];
} {
  const lines = reasons.map(reasonLine);
  return { reasons: lines.slice(0, 3), moreReasons: lines.slice(3) };
}

/** All of them behind the button, where something else needs the room. */
export function foldReasons({
  reasons,
  moreReasons,
}: ReturnType<typeof splitReasons>): ReturnType<typeof splitReasons> {
  return { reasons: [], moreReasons: [...reasons, ...moreReasons] };
}

/** The text with a capital first letter. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
