import { inAskingOrder } from '../../domain/inAskingOrder.ts';
import type { FactName, Facts } from '../../law/facts.ts';
import { everyNeed } from '../../law/vocabulary.ts';
import { oncePer } from '../../shared/oncePer.ts';
import { factInput } from '../inputs/factInput.ts';
import { isLanguageOpen } from '../inputs/parseNeeds.ts';
import { askedBeside } from './askedBeside.ts';
import { askedForWomen } from './askedForWomen.ts';
import { askedOfEach } from './askedOfEach.ts';
import { considered, weighing } from './considered.ts';
import type { DialogueState } from './dialogueState.ts';
import { drugQuestions } from './drugQuestions.ts';
import { expectsShortPath } from './isShortPath.ts';
import { isOnTheMenu } from './offeredByPolice.ts';
import { stillAsked } from './stillAsked.ts';

/** More inputs than this on one card is more than a phone shows without losing the thread; one more where needs are, or a day. */
const inputsOnACard = 7;

/**
 * The facts asked on the next card: those the assessment needs, as many inputs as fit. Before the age is known, only
 * what matters at any age; with the needs, what a suggestion could need as well, so that it costs no card of its own.
 */
export const askedNow: (state: DialogueState) => readonly FactName[] = oncePer((state) => {
  const language = isLanguageOpen(state.facts) ? (['language'] as const) : [];
  const asks = [...stillAsked(state), ...askedBeside(state)];
  const all = [...new Set([...inAskingOrder(asks), ...language, ...drugQuestions(state)])];
  const needed = all.filter(askedOfEach(state));
  const now = state.facts.age === undefined ? needed.filter(mattersAtAnyAge(state)) : needed;
  const asked =
    now.includes('needs') || expectsShortPath(state)
      ? [...now, ...worthAsking(state).filter((name) => isNew(name, now, state))]
      : now;
  const room =
    inputsOnACard - (state.offenceConfirmed ? 0 : 1) + (now.includes('needs') ? 1 : 0) + daysIn(now);
  const inputs = [...new Set(asked.map(factInput))].slice(0, room);
  return asked.filter((name) => inputs.includes(factInput(name)));
});

/** A day is one line, and displaces nothing. */
function daysIn(names: readonly FactName[]): number {
  return names.filter((name) => name.endsWith('Date')).length;
}

/** Facts that could add a suggestion; on the short path only what a service for women needs to know. While the needs are being asked, any of them may turn out to be there. */
export function worthAsking(state: DialogueState): readonly FactName[] {
  const { assessment, force, offence, facts } = state;
  if (assessment === undefined || offence === undefined) return [];
  if (expectsShortPath(state)) return askedForWomen(state, facts, 'community-resolution');
  const imagined: Facts =
    facts.needs === undefined ? { ...facts, needs: everyNeed, alcoholPattern: 'binge' } : facts;
  const inPlay = assessment.disposals.filter(
    (row) => isOnTheMenu(row.disposal, force, facts) && row.status !== 'unavailable',
  );
  const asks = inPlay.flatMap(({ disposal }) => weighing(imagined, { force, offence, disposal }).ask);
  // How much may be required hangs on the risk, whichever need is ticked.
  return [...new Set<FactName>([...asks, ...(facts.needs === undefined ? (['risk'] as const) : [])])];
}

function isNew(name: FactName, asked: readonly FactName[], { theCase }: DialogueState): boolean {
  return !asked.includes(name) && theCase.answers.facts[name] === undefined;
}

function mattersAtAnyAge({ facts, force, today, theCase }: DialogueState): (name: FactName) => boolean {
  const context = { force, decisionDay: today, allInPlay: theCase.answers.wantsOtherOptions === true };
  const [child = [], adult = []] = [15, 30].map((age) =>
    considered({ ...facts, age }, context)
      .ask()
      .map(factInput),
  );
  return (name) =>
    name === 'age' ||
    name === 'weapon' ||
    (child.includes(factInput(name)) && adult.includes(factInput(name)));
}
