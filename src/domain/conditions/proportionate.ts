import { penaltyCaps } from '../../law/limits.ts';
import { namedRules, penaltyRule } from '../../law/namedRules.ts';
import type { Measure } from '../../law/vocabulary.ts';
import { mostConditions } from '../pathways/principles.ts';
import { type Check, type CheckContext, rowFor } from './check.ts';
import { sayAmount } from './compose.ts';
import type { Condition } from './condition.ts';

/** Attendance that is not there to help them change, in hours all together (CJA 2003 s.22(3B), R29). */
const mostAttendanceHours = 20;

/** No amount is missing or over the law's limit, and all of it together is not too much for the risk. */
export function proportionate(conditions: readonly Condition[], context: CheckContext): readonly Check[] {
  return [
    ...amounts(conditions, context),
    ...penalty(conditions, context),
    ...attendance(conditions, context),
    ...(conditions.length > 0 ? [load(conditions, context)] : []),
  ];
}

const missing: Record<Measure, string> = {
  'attendance-hours': 'Say how many hours of unpaid work, all together.',
  compensation: 'Say how much compensation, in pounds.',
  'financial-penalty': 'Say how much the penalty is, in pounds.',
};

function amounts(conditions: readonly Condition[], context: CheckContext): readonly Check[] {
  return conditions.flatMap((condition): readonly Check[] => {
    const sentence = wrongAmount(condition);
    if (sentence === undefined) return [];
    return [
      {
        name: 'amount',
        tick: 'proportionate',
        is: 'blocks',
        sentence,
        rule: rowFor(context, namedRules.conditionsFit),
      },
    ];
  });
}

/** What is wrong with the amount of a condition, as a sentence; undefined where nothing is, or nothing is counted. */
function wrongAmount({ measure, amount = 0, atMost }: Condition): string | undefined {
  if (measure === undefined) return undefined;
  if (amount <= 0) return missing[measure];
  return atMost !== undefined && amount > atMost
    ? `The force asks for ${sayAmount(measure, atMost)} at most.`
    : undefined;
}

/** The most a financial penalty may be here, in pounds, and the row that says so; undefined where there can be none. */
function penaltyCap({
  facts: { age },
  offence,
}: Pick<CheckContext, 'facts' | 'offence'>): { readonly pounds: number; readonly rule: string } | undefined {
  const row = penaltyCaps.find(({ ages: [from, to] }) => age !== undefined && age >= from && age <= to);
  if (row === undefined) return undefined;
  return { pounds: row.pounds[offence.class], rule: penaltyRule(row.ages[0], offence.class) };
}

function penalty(conditions: readonly Condition[], context: CheckContext): readonly Check[] {
  const penalties = conditions.filter(({ measure }) => measure === 'financial-penalty');
  if (penalties.length === 0) return [];
  const pounds = penalties.reduce((sum, { amount = 0 }) => sum + amount, 0);
  const cap = penaltyCap(context);
  const check = { name: 'penalty', tick: 'proportionate' } as const;
  if (cap === undefined) {
    const sentence = 'Nobody of this age can be given a financial penalty. Take it out.';
    return [{ ...check, is: 'blocks', sentence, rule: rowFor(context, namedRules.conditionsFit) }];
  }
  const most = `The most for this offence at this age is £${cap.pounds}`;
  return pounds > cap.pounds
    ? [{ ...check, is: 'blocks', sentence: `${most}: give that or less.`, rule: cap.rule }]
    : [{ ...check, is: 'ok', sentence: `${most}, and the penalty is within it.`, rule: cap.rule }];
}

function attendance(conditions: readonly Condition[], context: CheckContext): readonly Check[] {
  const attended = conditions.filter(({ objective }) => objective !== 'rehabilitation').map(hoursOf);
  const known = attended.flatMap((hours) => hours ?? []);
  if (known.length === 0) return [];
  const total = known.reduce((sum, hours) => sum + hours, 0);
  const check = {
    name: 'attendance',
    tick: 'proportionate',
    rule: rowFor(context, namedRules.attendance, namedRules.childsAttendance),
  } as const;
  const said = `Attendance that is not there to help them change: ${sayAmount('attendance-hours', total)}`;
  return total > mostAttendanceHours
    ? [{ ...check, is: 'blocks', sentence: `${said}. Make it ${mostAttendanceHours} or less.` }]
    : [{ ...check, is: 'ok', sentence: `${said}, and ${mostAttendanceHours} is the most.` }];
}

/** Hours of attendance in a condition, as far as they are known. */
function hoursOf({ hours, measure, amount }: Condition): number | undefined {
  return measure === 'attendance-hours' ? amount : hours;
}

function load(conditions: readonly Condition[], context: CheckContext): Check {
  const check = {
    name: 'load',
    tick: 'proportionate',
    rule: rowFor(context, namedRules.conditionsFit),
  } as const;
  const { risk } = context.facts;
  const { hoursInKeeping } = context.policy;
  const takesTime = conditions.filter((one) => one.from === 'intervention' || hoursOf(one) !== undefined);
  const isBrief = takesTime.length <= 1 && takesTime.every(({ intensity }) => intensity === 'brief');
  const all = sayLoad(conditions);
  if (conditions.length > mostConditions) {
    const sentence = `${all} ${conditions.length} conditions are a lot for anybody to keep: leave out what matters least.`;
    return { ...check, is: 'warns', sentence };
  }
  if (isBrief)
    return { ...check, is: 'ok', sentence: `${all} ${asKnown(conditions)} not too much, even at low risk.` };
  if (risk === 'low') {
    const isOne = takesTime.length === 1 && withoutHours(conditions) === 0;
    return isOne && hoursIn(conditions) <= hoursInKeeping.low
      ? { ...check, is: 'ok', sentence: `${all} That is in keeping with low risk.` }
      : { ...check, is: 'warns', sentence: `${all} At low risk one brief thing is enough.` };
  }
  if (risk === undefined) {
    const sentence = `${all} Their risk is not recorded: at low risk this would be too much.`;
    return { ...check, is: 'warns', sentence };
  }
  const most = hoursInKeeping[risk === 'high' ? 'high' : 'medium'];
  if (hoursIn(conditions) > most) {
    const sentence = `${all} More than ${most} hours is a lot at ${risk} risk: leave out what matters least. The force is to confirm the number.`;
    return { ...check, is: 'warns', sentence };
  }
  return { ...check, is: 'ok', sentence: `${all} ${asKnown(conditions)} in keeping with ${risk} risk.` };
}

function hoursIn(conditions: readonly Condition[]): number {
  return conditions.reduce((sum, one) => sum + (hoursOf(one) ?? 0), 0);
}

/** "About 18 hours of contact in all." */
function sayLoad(conditions: readonly Condition[]): string {
  const total = hoursIn(conditions);
  const unknown = withoutHours(conditions);
  const hours = total === 1 ? '1 hour' : `${total} hours`;
  if (unknown === 0)
    return total === 0 ? 'It takes no hours of attendance.' : `About ${hours} of attendance in all.`;
  const which = conditions.length === 1 ? 'it takes' : ofThem(unknown);
  return total === 0
    ? `No source says how many hours ${which}.`
    : `At least ${hours} of attendance in all; no source says how many hours ${which}.`;
}

/** How many of them are courses whose hours no source says. */
function withoutHours(conditions: readonly Condition[]): number {
  return conditions.filter((one) => one.from === 'intervention' && one.hours === undefined).length;
}

/** Hours that nobody knows may be many: what is said of the load is said of the others. */
function asKnown(conditions: readonly Condition[]): string {
  return withoutHours(conditions) === 0 ? 'That is' : 'As far as the hours are known, that is';
}

const ofThem = (count: number): string =>
  count === 1 ? 'one of them takes' : `${['no', 'one', 'two', 'three'][count] ?? count} of them take`;
