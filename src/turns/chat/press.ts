import { type CardStep, cardStep, verbsOf } from '../../dialogue/view/verb.ts';
import { isSupervisors } from '../../domain/case/mayView.ts';
import { pressAlert } from '../alerts/pressAlert.ts';
import { wasApplied } from '../appendEvents.ts';
import { confirmPlaces, holdPlaces, placesBookedBy } from '../booking/holdPlace.ts';
import { pressCall } from '../calls/pressCall.ts';
import { beside, caseFor, notShown } from '../caseFor.ts';
import { changeCase, type Decision, type StoredCase } from '../changeCase.ts';
import { decideAll } from '../decideAll.ts';
import { detailCardOf } from '../detailCardOf.ts';
import { heardFrom } from '../heardFrom.ts';
import { idempotencyKey } from '../idempotencyKey.ts';
import { logView } from '../logView.ts';
import { isDetailShownTo, outOfDate } from '../showToOfficer.ts';
import type { TurnDeps } from '../turnDeps.ts';
import type { Answer, Press } from '../turns.ts';
import { walkCase } from '../walkCase.ts';
import { withStopped } from '../withStopped.ts';
import { answerKeeping } from './answerKeeping.ts';
import { hasReadDetail } from './hasReadDetail.ts';
import { isSameRequest } from './isSameRequest.ts';
import { cardOf, caseCardOf, type PressedCard } from './pressedCard.ts';
import { pressMenu } from './pressMenu.ts';
import { sendDetail } from './sendDetail.ts';
import { keptForRedraw } from './showRequest.ts';
import { whoIsMissing } from './whoIsMissing.ts';
import { forWhoReadsIt, typedWords, withReasonGiven, withTyped } from './withTyped.ts';

/** One press: a repeat gets the same answer, an old card today's, and everything else at most one effect. */
export async function press(pressed: Press, deps: TurnDeps): Promise<Answer> {
  await heardFrom(pressed, deps);
  // Cards that belonged to no case once named no step either.
  const step = cardStep(pressed.step === '' ? 'menu' : pressed.step);
  if (step === undefined || !verbsOf(step).includes(pressed.verb)) return notOfThisCard();
  if (pressed.where.kind !== 'personal' && !mayBeReadByOthers(step, pressed.verb)) return inOwnChat();
  const detail = detailCardOf(step);
  switch (step) {
    case 'menu':
    case 'catalogue':
      return pressMenu(pressed, deps);
    case 'alert':
      return pressAlert(pressed, deps);
    case 'call':
    case 'calls':
      return pressCall(pressed, deps);
    default:
      if (pressed.verb === 'send-detail' && detail !== undefined) return sendDetail(pressed, detail, deps);
      return changeCase(pressed.caseId, (found) => decideOn(found, step, pressed, deps), deps);
  }
}

async function decideOn(
  stored: StoredCase | undefined,
  step: CardStep,
  given: Press,
  deps: TurnDeps,
): Promise<Decision<Answer>> {
  const found = caseFor(stored, caseCardOf(step), given, deps);
  // Their card stays with what they wrote on it.
  const isWritten = Object.keys(typedWords(given)).length > 0;
  if (found === undefined) return { answer: notShown(given, deps, { isWritten }) };
  const { record, theCase } = found;
  const pressed = withReasonGiven(given, record);
  const isInDialogue = caseCardOf(step) === 'case';
  const walked = async (stood: StoredCase) => ({
    ...stood,
    way: isInDialogue ? await walkCase(stood.theCase, deps) : undefined,
  });
  const now = await walked(found);
  const hasRead = await hasReadDetail(found, pressed, deps);
  const onCard = cardOf(pressed, theCase, deps, hasRead);
  const cause = idempotencyKey(given);
  const card = detailCardOf(step);
  const detail = card && isDetailShownTo(card, pressed, theCase, deps) ? card : undefined;
  const isOfficers = theCase.officer.id === pressed.by.id;
  const mayReadAgain = isOfficers || isSupervisors(deps.rankOf(pressed.by.id));
  const about = detail === 'breach-detail' ? 'breach' : undefined;
  const kept = (answer: Answer) =>
    detail === undefined ? answer : keptForRedraw(answer, theCase.id, pressed, about);
  const today = (note: string) => ({ answer: kept(standing(onCard, theCase.id, onCard.today(now, note))) });
  // What was written on an older card is on today's, or kept for whoever wrote it.
  const todayInstead = (): Decision<Answer> => {
    const view = withTyped(onCard.today(now, outOfDate), pressed);
    return answerKeeping(view, { record, pressed, isMeant: true, mayReadAgain }, deps, (said) =>
      kept(standing(onCard, theCase.id, said)),
    );
  };
  if (wasApplied(record, cause)) {
    const isLatest = record.events.at(-1)?.cause === cause;
    return { answer: { view: (isLatest ? onCard.handle(now).show : onCard.today)(now, '') } };
  }
  if (pressed.verb === 'open') return today('');
  if (pressed.revision !== theCase.revision && !isSameRequest(step, pressed, record)) {
    // Today's request may rest on more than what stood on the old card.
    if (detail !== undefined) await logView(theCase, detail, pressed, deps);
    return todayInstead();
  }

  const onCardNow = onCard.handle(now);
  const { commands, show, isNotOffered } = onCardNow;
  if (isNotOffered === true) return todayInstead();
  const { events, refusal } = decideAll(theCase, commands, pressed.by, deps);
  const stopped = withStopped(record, pressed, onCardNow.stopped, deps.now());
  if (events.length === 0) {
    // What is answered in their own chat says what it rests on, also where the card that they pressed did not.
    if (detail !== undefined && !hasRead) await logView(theCase, detail, pressed, deps);
    const view = show(now, refusal);
    const { stopped } = onCardNow;
    return answerKeeping(
      view,
      { record, pressed, isMeant: refusal !== '', mayReadAgain, stopped },
      deps,
      (said) => kept({ view: said }),
    );
  }
  const sessions = placesBookedBy(events, theCase);
  // Taken meanwhile: the next look at the sessions tells the officer so.
  if (!(await holdPlaces(sessions, theCase.id, deps))) return 'conflict';
  const { slot } = onCard;
  const place =
    pressed.card === undefined || slot === undefined ? {} : { place: { slot, card: pressed.card } };
  return {
    change: {
      ...{ events, by: { kind: 'staff', ...pressed.by }, cause, ...place },
      ...(stopped === undefined ? {} : { stopped }),
    },
    answer: async (after) => {
      // The filing stands by now: should this fail, the notices that were committed with it book the places.
      await confirmPlaces(sessions, theCase.id, deps);
      const note = refusal === '' ? await whoIsMissing(after.theCase, deps) : refusal;
      return { view: forWhoReadsIt(show(await walked(after), note), pressed) };
    },
  };
}

/** The card shown becomes the one that is kept up to date, when it is the officer's. */
function standing({ slot }: PressedCard, caseId: string, view: Answer['view']): Answer {
  return slot === 'officerCard' ? { view, keepPlaceFor: { caseId, slot } } : { view };
}

/** Said whether there is such a case or not. */
function notOfThisCard(): Answer {
  return beside('That button is not one of this card', [
    'Nothing was changed. Type “cases” to open your case again with a new card.',
  ]);
}

function inOwnChat(): Answer {
  return beside('Press that in your own chat with me', [
    'Cases are not shown in a channel. Nothing was changed.',
  ]);
}

/** What was posted to a channel can be answered there; the catalogue and the help are about no case. */
function mayBeReadByOthers(step: CardStep, verb: Press['verb']): boolean {
  return verb === 'help' || forChannels.includes(step);
}

const forChannels: readonly CardStep[] = ['authorisation', 'breach', 'alert', 'catalogue'];
