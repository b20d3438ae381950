import type { Case } from '../../domain/case/case.ts';
import { mayView } from '../../domain/case/mayView.ts';
import type { Notice } from '../../domain/notices/notice.ts';
import { beside, caseFor, notShown } from '../caseFor.ts';
import { changeCase, type Decision, type StoredCase } from '../changeCase.ts';
import type { DetailCard } from '../detailCardOf.ts';
import { personKey } from '../heardFrom.ts';
import { logView } from '../logView.ts';
import { type TurnDeps, viewerOf } from '../turnDeps.ts';
import type { Answer, Press } from '../turns.ts';
import { openBreach } from './openBreach.ts';
import { showRequest } from './showRequest.ts';

/**
 * What a request, or a breach, rests on goes to whoever may decide it, into their own chat, and never where others read. The case is
 * as it was: looking at it is no event.
 */
export function sendDetail(pressed: Press, card: DetailCard, deps: TurnDeps): Promise<Answer> {
  const asking = askOnce(pressed, card, deps);
  return changeCase(pressed.caseId, (found) => decideOn(found, pressed, card, asking, deps), deps);
}

/** It is written down once that they asked, though the case is looked at again because somebody else was first. */
function askOnce(pressed: Press, card: DetailCard, deps: TurnDeps) {
  const askedAt = deps.now();
  let written: Promise<void> | undefined;
  const write = (theCase: Case) => {
    written ??= logView(theCase, card, pressed, { ...deps, now: () => askedAt });
    return written;
  };
  return { askedAt, write };
}

async function decideOn(
  stored: StoredCase | undefined,
  pressed: Press,
  kind: DetailCard,
  { askedAt, write }: ReturnType<typeof askOnce>,
  deps: TurnDeps,
): Promise<Decision<Answer>> {
  const { by, where } = pressed;
  const isBreach = kind === 'breach-detail';
  const found = caseFor(stored, isBreach ? 'breach' : 'authorisation', pressed, deps);
  if (found === undefined) return { answer: notShown(pressed, deps) };
  const { record, theCase } = found;
  if (where.kind === 'personal') {
    const show = isBreach ? openBreach : showRequest;
    return { answer: await show(pressed, found, deps) };
  }
  if (!mayView(theCase, kind, viewerOf(by, deps), 'alone')) return { answer: notTheirs() };
  if ((await deps.store.recall(personKey(by.id))) === undefined)
    return { answer: noChatYet(record.reference) };
  if (record.notices.some((notice) => isOnItsWay(notice, kind, by.id))) return { answer: sent() };
  await write(theCase);
  const notice: Notice = {
    ...{ id: deps.newId(), kind, to: 'decider', person: by.id, askedAt },
    ...{ state: 'waiting', dueAt: askedAt, attempts: 0 },
  };
  return { besideEvents: { notices: [...record.notices, notice] }, answer: sent };
}

function isOnItsWay({ kind, person, state }: Notice, asked: Notice['kind'], id: string): boolean {
  return kind === asked && person === id && state === 'waiting';
}

function sent(): Answer {
  return beside('It comes to your own chat', ['Read it there, and decide there or here.']);
}

function notTheirs(): Answer {
  return beside('This is for a decision maker', [
    'It must be somebody of that rank who is not the officer in the case, while it waits for a decision.',
  ]);
}

function noChatYet(reference: string): Answer {
  return beside('I have no chat with you yet', [
    `Add Waymark for yourself under Apps in Teams and open the chat. Then press this again, or write ${reference} to me there.`,
  ]);
}
