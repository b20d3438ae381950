import { expect, test } from 'vitest';
import { officerActionsOpen } from '../../../src/domain/case/decideOfficerAction.ts';
import { everyStage } from '../../support/caseStages.ts';

/** Who asks nobody cannot stop asking, and nothing is chosen anew while nothing was declined. */
const open: Readonly<Record<string, readonly string[]>> = {
  awaitingSergeant: ['stop-asking'],
  declinedByProvider: ['choose-another'],
};

test.each(Object.entries(everyStage))('%s: only the buttons that mean something are there', (name, stage) => {
  expect(officerActionsOpen(stage().theCase)).toEqual(open[name] ?? []);
});
