import { z } from 'zod';
import type { CardData, CardName } from '../dialogue/view/view.ts';

const text = z.string();
const heading = z.string().min(1);
const about = z.strictObject({ reference: text, offenceClass: text, offenceTitle: text, step: text });
const lines = z.array(z.strictObject({ text }));
const reasons = z.array(z.strictObject({ mark: text, text, source: text }));
const suggestions = z.array(
  z.strictObject({ title: text, provider: text, because: text, whatItTakes: text, notes: text }),
);
const offers = z.array(z.strictObject({ title: text, because: text }));
const script = z.array(z.strictObject({ heading: text, words: text, source: text }));
const answers = z.array(z.strictObject({ question: text, answer: text }));

/** What each card's data must be: nothing null, nothing absent, nothing more. */
export const contracts: { readonly [C in CardName]: z.ZodType<CardData[C]> } = {
  welcome: z.strictObject({}),
  help: z.strictObject({ reference: text, place: text }),
  message: z.strictObject({ heading, lines }),
  offence: z.strictObject({ about }),
  questions: z.strictObject({ about, more: z.boolean(), found: z.boolean() }),
  assessment: z.strictObject({
    about,
    heading,
    because: text,
    reasons,
    moreReasons: reasons,
    others: z.array(z.strictObject({ title: text, status: text, reasons })),
    mainAction: text,
    wouldChange: lines,
    rulesAsOf: text,
    notes: reasons,
  }),
  refusal: z.strictObject({
    about,
    heading,
    reasons,
    moreReasons: reasons,
    instead: lines,
    wouldChange: lines,
    offers,
    help: offers,
    recorded: lines,
    rulesAsOf: text,
  }),
  intervention: z.strictObject({
    about,
    suggestions,
    support: suggestions,
    notSuggested: offers,
    gaps: text,
    none: z.boolean(),
  }),
  conditions: z.strictObject({
    about,
    conditions: z.array(z.strictObject({ text, where: text, by: text, shownBy: text, objective: text })),
    readAgain: z.boolean(),
    support: lines,
    checks: z.array(z.strictObject({ title: text, lines: reasons })),
    latest: text,
  }),
  victim: z.strictObject({
    about,
    waiting: text,
    tried: text,
    script,
    toLeave: lines,
    mustNotSay: lines,
  }),
  views: z.strictObject({ about, script, mustNotSay: lines, clocks: lines, recorded: lines }),
  calls: z.strictObject({ none: z.boolean(), more: z.int().min(0), isLiaison: z.boolean() }),
  call: z.strictObject({
    about,
    heading,
    due: lines,
    tried: text,
    script,
    toLeave: lines,
    mustNotSay: lines,
    recorded: lines,
  }),
  script: z.strictObject({
    about,
    script,
    mustNotSay: lines,
    version: text,
  }),
  file: z.strictObject({
    about,
    heading,
    reasons,
    moreReasons: reasons,
    agreed: lines,
    support: lines,
    offers,
    answers,
    provider: text,
    mainAction: text,
    recorded: lines,
    rulesAsOf: text,
  }),
  case: z.strictObject({ about, heading, lines, support: lines, next: text, history: lines }),
  authorisation: z.strictObject({
    about,
    heading,
    officer: text,
    restsOn: lines,
    elsewhere: text,
    facts: answers,
    reasons,
    note: text,
    open: z.boolean(),
    outcome: text,
  }),
  breach: z.strictObject({ about, heading, lines, reasons, open: z.boolean(), outcome: text }),
  cases: z.strictObject({ none: z.boolean(), more: z.int().min(0) }),
  found: z.strictObject({ all: z.boolean() }),
  interventionCard: z.strictObject({
    title: heading,
    provider: text,
    what: lines,
    who: lines,
    where: text,
    figures: reasons,
    evaluated: z.boolean(),
    referral: lines,
    cost: text,
    wait: lines,
    source: text,
    toConfirm: z.boolean(),
  }),
  drugAlert: z.strictObject({
    heading,
    alerts: z.array(z.strictObject({ title: text, text, details: lines })),
    lines,
  }),
};
