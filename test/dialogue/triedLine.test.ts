import { expect, test } from 'vitest';
import { triedLine } from '../../src/dialogue/victim/triedLine.ts';
import type { CaseEvent } from '../../src/domain/case/caseEvent.ts';
import type { CallOutcome, Channel } from '../../src/domain/victim/victimEvent.ts';
import { filedConditionalCaution } from '../support/caseStages.ts';
import { byClock } from '../support/caseStories.ts';
import { callAbout, triedCall } from '../support/victimCalls.ts';

type Try = readonly [Channel, CallOutcome];

const rung: Try = ['phone', 'no-answer'];
const letter: Try = ['letter', 'sent'];
const often = (times: number, one: Try): readonly Try[] => Array.from({ length: times }, () => one);
const call = ([channel, outcome]: Try): CaseEvent => ({
  type: 'victim-called',
  call: { ...triedCall, occasion: 'disposal', channel, outcome },
});

const reached = byClock(filedConditionalCaution(), { type: 'victim-called', call: callAbout('disposal') });

const moment = 'Friday 20 November, \\d\\d:\\d\\d';
const noAnswer = `${moment}, no answer`;

// Whoever was written to was not tried (R25): what is counted is what is listed.
test.each<[string, readonly Try[], string]>([
  ['nobody tried them', [], ''],
  ['they were written to', [letter], `Written to on ${moment}\\.`],
  ['they were written to twice', [letter, letter], `Written to on ${moment}; ${moment}\\.`],
  [
    'they were written to, then rung',
    [letter, rung],
    `Written to on ${moment}\\. Tried once: ${noAnswer}\\.`,
  ],
  [
    'they were rung between two letters',
    [letter, rung, rung, letter],
    `Written to on ${moment}; ${moment}\\. Tried twice: ${noAnswer}; ${noAnswer}\\.`,
  ],
  [
    'they were rung once, and written to often',
    [rung, ...often(4, letter)],
    `Written to on ${moment}(?:; ${moment}){3}\\. Tried once: ${noAnswer}\\.`,
  ],
  ['they were rung four times', often(4, rung), `Tried 4 times: ${noAnswer}(?:; ${noAnswer}){3}\\.`],
  [
    'they were rung six times',
    often(6, rung),
    `Tried 6 times, the last 4: ${noAnswer}(?:; ${noAnswer}){3}\\.`,
  ],
])(
  'given a victim, when %s, then the card says how often they were tried, and which those were',
  (_what, tries, said) => {
    const { theCase } = tries.map(call).reduce(byClock, reached);
    expect(triedLine(theCase.victim, false)).toMatch(new RegExp(`^${said}$`));
  },
);
