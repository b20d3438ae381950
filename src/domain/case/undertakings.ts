import type { Case, Filing, HeardReport, Report, Undertaking } from './case.ts';
import { isWithdrawn } from './isWithdrawn.ts';

/** What a filing, or a draft of one, says about who runs what. */
export type Agreed = Pick<Filing, 'required' | 'support'>;

/** What another is chosen for because it did not reach its provider; `mayHaveIt` where nobody knows whether it did. */
export type GivenUp = Pick<Undertaking, 'provider' | 'intervention'> & { readonly mayHaveIt?: true };

/** What is undertaken as things stand: what was filed, or where nothing was diverted, what they take up all the same. */
export function agreedNow({ filed, help }: Pick<Case, 'filed' | 'help'>): Agreed | undefined {
  return help === undefined ? filed : { required: [], support: help.support };
}

/** True while what they take up by choice without a filing goes on: to its end, unless the officer took the case back. */
export function isHelpOn({ help, state }: Pick<Case, 'help' | 'state'>): boolean {
  return help !== undefined && !isWithdrawn({ state });
}

/** What the law requires of them, whatever was decided. */
export function requiredByLaw(rows: readonly Undertaking[]): readonly Undertaking[] {
  return rows.filter((row) => row.requiredByLaw === true);
}

/** What they take up by choice. */
export function byChoice(rows: readonly Undertaking[]): readonly Undertaking[] {
  return rows.filter((row) => row.requiredByLaw !== true);
}

/** Everything that was undertaken, what is required first. */
export function undertakings({ required, support }: Agreed): readonly Undertaking[] {
  return [...required, ...support];
}

/** What is required and reported on by a provider; the rest of what is required the officer confirms. */
export function reportedOn({ required }: Pick<Agreed, 'required'>): readonly Undertaking[] {
  return required.filter(({ referred }) => referred === true);
}

/** True for a provider that reports on something of this filing: what is required, or what is taken up by choice. */
export function isWith(filing: Agreed, provider: string): boolean {
  return runBy(filing, provider).length > 0;
}

/** What a report is about, and whether that is required or by choice. */
export type About = { readonly as: 'condition' | 'support'; readonly undertaking: Undertaking };

/**
 * What a report is about: what it names, or the only thing this provider runs here. A provider that runs several must
 * say which; what cannot be told apart is undefined, so that nothing taken up by choice ever counts as a strike.
 */
export function aboutWhat(filing: Agreed, report: Report, from: string): About | undefined {
  const theirs = runBy(filing, from);
  const [only, another] = theirs;
  if (another === undefined) return only;
  return theirs.find(({ undertaking }) => undertaking.intervention === report.intervention);
}

function runBy(filing: Agreed, provider: string): readonly About[] {
  return [
    ...reportedOn(filing).map((undertaking) => ({ as: 'condition' as const, undertaking })),
    ...filing.support.map((undertaking) => ({ as: 'support' as const, undertaking })),
  ].filter(({ undertaking }) => undertaking.provider === provider);
}

/** True when both name the same intervention by the same provider. */
export function isSame(
  one: Pick<Undertaking, 'provider'> & { readonly intervention?: string },
  other: Pick<Undertaking, 'provider' | 'intervention'>,
): boolean {
  return one.intervention === other.intervention && one.provider === other.provider;
}

/** What was said about one undertaking, in the order in which it was heard. */
export function reportsOn(reports: readonly HeardReport[], row: Undertaking): readonly HeardReport[] {
  return reports.filter((report) => isSame(report, row));
}

/** True once its provider said that it was completed. */
export function isCompleted(reports: readonly HeardReport[], row: Undertaking): boolean {
  return reportsOn(reports, row).some(({ kind }) => kind === 'completed');
}

/** True for words about something that its provider had said was completed: they are noted, and count for nothing. */
export function isLateWord(
  report: HeardReport,
  earlier: readonly HeardReport[],
  filed: Filing | undefined,
): boolean {
  const rows = filed === undefined ? [] : reportedOn(filed);
  return rows.some((row) => isSame(report, row) && isCompleted(earlier, row));
}

/** The undertaking with a place, or a place waited for, in the session of that key; undefined when there is none. */
export function undertakingIn(theCase: Pick<Case, 'filed' | 'help'>, key: string): Undertaking | undefined {
  const agreed = agreedNow(theCase);
  return agreed && undertakings(agreed).find((row) => sessionsOf(row).includes(key));
}

/** Keys of the sessions in which an undertaking has a place or waits for one. */
export function sessionsOf({ appointment, waitingFor }: Undertaking): readonly string[] {
  return [appointment, waitingFor].flatMap((one) => one?.session ?? []);
}

/** The filing with each undertaking as `change` gives it back; the same filing when all are as they were. */
export function changeEach(filed: Filing, change: (row: Undertaking) => Undertaking): Filing {
  const required = changeRows(filed.required, change);
  const support = changeRows(filed.support, change);
  const isChanged = required !== filed.required || support !== filed.support;
  return isChanged ? { ...filed, required, support } : filed;
}

/** The same rows when all are as they were. */
export function changeRows(
  rows: readonly Undertaking[],
  change: (row: Undertaking) => Undertaking,
): readonly Undertaking[] {
  const changed = rows.map(change);
  return changed.some((row, at) => row !== rows[at]) ? changed : rows;
}

/** What goes on of an earlier filing of this case, or was taken up without one: it is not begun afresh. */
export function goingOn(
  { filed, help }: Pick<Case, 'filed' | 'help'>,
  { required, support }: Agreed,
): Agreed {
  const byChoice = [...(filed?.support ?? []), ...(help?.support ?? [])];
  return {
    required: required.filter((row) => filed?.required.some((known) => isSame(known, row))),
    support: support.filter((row) => byChoice.some((known) => isSame(known, row))),
  };
}

/** What began with an earlier filing, or was taken up without one: it goes on, and is not begun afresh. */
export function asBegun(
  { filed, help }: Pick<Case, 'filed' | 'help'>,
  row: Pick<Undertaking, 'provider' | 'intervention'>,
): Undertaking | undefined {
  const begun = [...(filed === undefined ? [] : undertakings(filed)), ...(help?.support ?? [])];
  return begun.find((known) => isSame(known, row));
}

/** What was taken up before and what is now: what goes on stands as it was begun, chosen again or not. */
export function alsoTaken(
  before: readonly Undertaking[] | undefined,
  now: readonly Undertaking[],
): readonly Undertaking[] {
  const begun = before ?? [];
  return [...begun, ...now.filter((row) => !begun.some((known) => isSame(known, row)))];
}

/** What of the help has not begun yet, where a case is recorded once more. */
export function newHelp(
  help: readonly Undertaking[] | undefined,
  before: Pick<Case, 'help'>,
): readonly Undertaking[] {
  return (help ?? []).filter((row) => before.help?.support.some((known) => isSame(known, row)) !== true);
}

/** Providers with a referral of these, each once. */
export function providersOf(rows: readonly Undertaking[]): readonly string[] {
  return [...new Set(rows.filter(({ referred }) => referred === true).map(({ provider }) => provider))];
}

/** Providers to be referred to by this filing: those with anything that an earlier filing did not tell them already. */
export function providersToRefer(filing: Agreed, before: Pick<Case, 'filed' | 'help'>): readonly string[] {
  const told = undertakings(goingOn(before, filing));
  return providersOf(undertakings(filing).filter((row) => !told.includes(row)));
}
