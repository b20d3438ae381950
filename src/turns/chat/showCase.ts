import { casesView } from '../../dialogue/screens/messageView.ts';
import { summarise } from '../../dialogue/screens/summarise.ts';
import { replay } from '../../domain/case/apply.ts';
import type { Staff } from '../../domain/case/case.ts';
import type { CaseRecord } from '../../store/store.ts';
import { type Asking, caseFor, notShown } from '../caseFor.ts';
import { changeCase, type StoredCase, storedCase } from '../changeCase.ts';
import { logView } from '../logView.ts';
import { showToOfficer } from '../showToOfficer.ts';
import type { TurnDeps } from '../turnDeps.ts';
import type { Answer } from '../turns.ts';
import { walkCase } from '../walkCase.ts';
import { openCase } from './openCase.ts';
import { whoIsMissing } from './whoIsMissing.ts';

/** Begins a case; with words, the search has been done already, and the card says where it found none. The same cause again leads to the same case. */
export async function openNew(
  asking: Asking,
  cause: string,
  words: string,
  deps: TurnDeps,
  note = '',
): Promise<Answer> {
  const { by } = asking;
  const opened = await openCase(by, cause, deps);
  if (words !== '') {
    const event = { type: 'answered', step: 'offence', answers: { words } } as const;
    await changeCase<void>(
      opened.id,
      (found) => {
        if (found === undefined) throw new Error('A case just opened cannot be found');
        const isAnswered = found.record.events.some(
          (logged) => logged.cause === cause && logged.event.type === 'answered',
        );
        if (isAnswered) return { answer: undefined };
        return {
          change: { events: [event], by: { kind: 'staff', ...by }, cause },
          answer: () => undefined,
        };
      },
      deps,
    );
  }
  // That they opened it says already that they saw it: no view is kept.
  const found = await askedFor(opened.id, asking, deps);
  return found === undefined ? notShown(asking, deps) : drawn(found, deps, note);
}

/** The officer's open cases, the one touched last first. */
export async function listCases(by: Staff, deps: TurnDeps): Promise<Answer> {
  const open = await deps.store.openCasesOf(by.id);
  const records = await Promise.all(open.map(({ id }) => deps.store.load(id)));
  const known = records.filter((record): record is CaseRecord => record !== undefined);
  return { view: casesView(known.map((record) => summarise(replay(record.events), deps.force))) };
}

/** The case as it is today, to whoever may see it; the card shown becomes the case's card. */
export async function showCase(caseId: string, asking: Asking, deps: TurnDeps, note = ''): Promise<Answer> {
  const found = await askedFor(caseId, asking, deps);
  if (found === undefined) return notShown(asking, deps);
  await logView(found.theCase, 'case', asking, deps);
  return drawn(found, deps, note);
}

async function askedFor(caseId: string, asking: Asking, deps: TurnDeps): Promise<StoredCase | undefined> {
  return caseFor(storedCase(await deps.store.load(caseId)), 'case', asking, deps);
}

async function drawn(found: StoredCase, deps: TurnDeps, note = ''): Promise<Answer> {
  const { theCase } = found;
  const walked = { ...found, way: await walkCase(theCase, deps) };
  const view = showToOfficer(walked, deps, note || (await whoIsMissing(theCase, deps)));
  return { view, keepPlaceFor: { caseId: theCase.id, slot: 'officerCard' } };
}
