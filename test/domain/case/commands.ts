import type { Command } from '../../../src/domain/case/command.ts';
import { day } from '../../../src/law/day.ts';
import { cps } from '../../support/caseStages.ts';
import { minute, reportOf } from '../../support/caseStories.ts';
import { filingFor, frozenRecord } from '../../support/filings.ts';

/** One of each command, as the person who may give it would. */
export const everyCommand: Readonly<Record<string, Command>> = {
  answer: { type: 'answer', step: 'questions', answers: { facts: { age: 30 } } },
  'ask-authority': {
    type: 'ask-authority',
    disposal: 'conditional-caution',
    authority: 'sergeant',
    basis: 'b',
  },
  'stop-asking': { type: 'stop-asking' },
  approve: { type: 'decide-authority', approved: true, reason: 'Yes.' },
  file: { type: 'file', filing: filingFor({ at: minute(90) }), record: frozenRecord },
  'record-undiverted': { type: 'record-undiverted', record: frozenRecord },
  'charge-instead': { type: 'decide-instead', disposal: 'charge' },
  'charge-by-cps': { type: 'decide-instead', disposal: 'charge', cps },
  'nothing-instead': { type: 'decide-instead', disposal: 'no-further-action' },
  'hand-over': { type: 'hand-over', provider: 'yjs-dudley', record: frozenRecord },
  attended: { type: 'report', report: reportOf('attended', 90), provider: 'cranstoun' },
  missed: { type: 'report', report: reportOf('missed', 91), provider: 'cranstoun' },
  withdrawnByProvider: { type: 'report', report: reportOf('withdrawn', 92), provider: 'cranstoun' },
  completed: { type: 'report', report: reportOf('completed', 93), provider: 'cranstoun' },
  declined: { type: 'report', report: reportOf('declined', 94), provider: 'cranstoun' },
  excuse: { type: 'decide-breach', decision: 'excuse', reason: 'They were in hospital.' },
  vary: { type: 'decide-breach', decision: 'vary', reason: 'More time.', deadline: day('2027-04-01') },
  charge: { type: 'decide-breach', decision: 'charge', reason: 'No reason.' },
  'refer-cps': { type: 'decide-breach', decision: 'refer-cps', reason: 'No reason.' },
  'decide-again': { type: 'decide-breach', decision: 'decide-again', reason: 'No reason.' },
  'prosecution-stands': { type: 'decide-breach', decision: 'prosecution-stands', reason: 'No reason.' },
  'no-further-action': { type: 'decide-breach', decision: 'no-further-action', reason: 'Not now.' },
  'choose-another': { type: 'choose-another' },
  'correct-answers': { type: 'correct-answers' },
  'take-place': { type: 'take-place' },
  'leave-place': { type: 'leave-place' },
  'mark-done': { type: 'mark-done' },
  'mark-not-done': { type: 'mark-not-done' },
  withdraw: { type: 'withdraw' },
};
