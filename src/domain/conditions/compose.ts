import type { Day } from '../../law/day.ts';
import type { Facts } from '../../law/facts.ts';
import type { Measure } from '../../law/vocabulary.ts';
import type { ConditionOffer, Remedy } from '../force/conditionOffer.ts';
import type { Intervention } from '../force/intervention.ts';
import { inSentence } from '../inSentence.ts';
import { nameInSentence } from '../nameInSentence.ts';
import type { Amounts, Condition, Payee } from './condition.ts';

/** What conditions are made from. */
export type Chosen = {
  /** Those that are part of the disposal; what is offered by choice only is left out whatever was chosen. */
  readonly interventions: readonly Intervention[];
  /** Ids of interventions the person takes up by choice: never conditions. */
  readonly support: readonly string[];
  /** The victim's choice, unless it is not suitable. */
  readonly remedy?: Remedy;
  /** What the officer adds from the force's list. */
  readonly added: readonly ConditionOffer[];
  readonly amounts: Amounts;
  /** Who is paid, where money is. */
  readonly payee?: Payee;
  /** Whom the victim asked to be paid, where they did. */
  readonly payeeAsked?: Payee;
  /** Absent where nothing is enforced. */
  readonly deadline?: Day;
  /** Where nothing is enforced: by when what is counted in pounds or hours is agreed to be done, and until when what is kept up, and what the officer adds. */
  readonly countedBy?: Day;
  /** The same for what the victim chose, where it takes the place of words of advice. */
  readonly chosenBy?: Day;
};

export type ComposeContext = {
  readonly facts: Pick<Facts, 'canPay' | 'employment' | 'caringDuties' | 'victim'>;
  readonly providerTitle: (id: string) => string;
};

/**
 * What the person is asked to do, each part in words: the chosen interventions, then what the victim chose (R26), then
 * what the officer added. Nothing that is voluntary is ever among them, and the same thing stands once.
 */
export function compose(chosen: Chosen, context: ComposeContext): readonly Condition[] {
  const { interventions, support, remedy, added, deadline, countedBy, chosenBy } = chosen;
  const required = interventions.filter((row) => row.offeredAs === 'condition' && !support.includes(row.id));
  const isMet = remedy?.isCourse === true && required.length > 0;
  const courses = required.map((row, index) => ({
    ...course(row, context),
    ...(isMet && index === 0 ? ({ isVictimsChoice: true } as const) : {}),
  }));
  const actions = [
    ...(remedy === undefined || isMet ? [] : [action(remedy, 'victim', chosen, context)]),
    ...added
      .filter(({ id, measure }) => !repeats(remedy, id, measure))
      .map((row) => action(row, 'officer', chosen, context)),
  ];
  return [...courses, ...actions].map((condition: Condition) => {
    const theirs = condition.from === 'victim' ? chosenBy : undefined;
    const isCounted =
      condition.measure !== undefined || condition.isKeptUp === true || condition.from === 'officer';
    const by = deadline ?? (isCounted ? countedBy : theirs);
    return by === undefined ? condition : { ...condition, deadline: by };
  });
}

/** True when the victim chose the same, so that it would be asked for twice. */
export function repeats(remedy: Remedy | undefined, id: string, measure: Measure | undefined): boolean {
  return remedy !== undefined && (remedy.id === id || (measure !== undefined && remedy.measure === measure));
}

function course(row: Intervention, { facts, providerTitle }: ComposeContext): Condition {
  const { id, condition, shownBy, objective, provider, format, contactHours, intensity } = row;
  const { fee, feeToConfirm } = row;
  const times = mustFitTimes(facts) ? ', at times that fit work and caring' : '';
  return {
    id,
    text: `${condition}${feeSentence(row, facts.canPay)}`,
    where: `With ${nameInSentence(providerTitle(provider))}: ${inSentence(format)}${times}`,
    shownBy,
    objective,
    from: 'intervention',
    intensity,
    ...(contactHours === undefined ? {} : { hours: contactHours }),
    ...(fee > 0 ? { fee } : {}),
    ...(feeToConfirm ? { feeToConfirm } : {}),
  };
}

/** True when sessions could clash with work, or with caring for somebody. */
export function mustFitTimes({ employment, caringDuties }: ComposeContext['facts']): boolean {
  return employment === 'working' || caringDuties === true;
}

// Whoever cannot pay can still meet the condition: money is never why a case goes to court (R31).
function feeSentence(
  { fee, feeToConfirm }: Pick<Intervention, 'fee' | 'feeToConfirm'>,
  canPay: boolean | undefined,
): string {
  if (feeToConfirm) return feeToConfirmSentence(canPay);
  if (fee === 0) return '';
  if (canPay === true) return ` It costs £${fee}.`;
  return canPay === false
    ? ` The fee of £${fee} is no part of it: the provider is asked to waive it.`
    : ` It costs £${fee}; whoever cannot pay asks for that to be waived.`;
}

function feeToConfirmSentence(canPay: boolean | undefined): string {
  if (canPay === true) return ' There is a fee; how much is to be confirmed.';
  return canPay === false
    ? ' There is a fee to be confirmed, which is no part of it: the provider is asked to waive it.'
    : ' There is a fee to be confirmed; whoever cannot pay asks for that to be waived.';
}

function action(
  row: Remedy | ConditionOffer,
  from: 'victim' | 'officer',
  { amounts, deadline, countedBy, payee, payeeAsked }: Chosen,
  { facts }: ComposeContext,
): Condition {
  const { id, where, shownBy, objective, measure, atMost, isKeptUp, isLetter, needsVictim } = row;
  const until = isKeptUp && (deadline ?? countedBy) !== undefined ? ' until the deadline' : '';
  const sentence = `${row.condition.replace(/\.$/, '')}${until}.`;
  const amount = measure === undefined ? undefined : amounts[measure];
  const paid = measure === 'compensation' ? payee : undefined;
  // A council or a school that was harmed is paid as what it is.
  const isPaidToBody = paid === 'public-body' && facts.victim === 'business';
  const isPaidAsAsked = paid === 'charity' && paid === payeeAsked;
  return {
    ...{ id, text: withAmount(sentence, measure, amount, paid), where, shownBy, objective, from },
    ...(paid === undefined ? {} : { payee: paid }),
    ...(isLetter === undefined ? {} : { isLetter }),
    ...(row.makesGood === true || isPaidToBody || isPaidAsAsked ? { makesGood: true as const } : {}),
    ...(isKeptUp === undefined ? {} : { isKeptUp }),
    ...(isKeptUp === undefined || needsVictim === undefined ? {} : { needsVictim }),
    ...(measure === undefined ? {} : { measure }),
    ...(atMost === undefined ? {} : { atMost }),
    ...(amount === undefined ? {} : { amount }),
    ...('isCourse' in row && row.isCourse ? ({ isUnnamedCourse: true } as const) : {}),
  };
}

function withAmount(
  sentence: string,
  measure: Measure | undefined,
  amount: number | undefined,
  payee: Payee | undefined,
): string {
  if (measure === undefined || amount === undefined) return sentence;
  const to = payee === undefined ? '' : `, to ${payeeWords[payee]}`;
  return `${sentence.replace(/\.$/, '')}: ${sayAmount(measure, amount)}${to}.`;
}

/** As a condition says it: "£40, to the victim". */
export const payeeWords: Readonly<Record<Payee, string>> = {
  victim: 'the victim',
  business: 'the business or organisation',
  'public-body': 'the council or other public body',
  charity: 'a charity',
};

/** "8 hours in all", "£40", "£12.50" */
export function sayAmount(measure: Measure, amount: number): string {
  if (measure === 'attendance-hours') return amount === 1 ? '1 hour in all' : `${amount} hours in all`;
  return `£${Number.isInteger(amount) ? amount : amount.toFixed(2)}`;
}
