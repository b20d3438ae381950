import { examplePlace } from '../../dialogue/inputs/placeChoices.ts';
import { helpView, messageView } from '../../dialogue/screens/messageView.ts';
import { detailsInAlert } from '../../dialogue/text/detailsInAlert.ts';
import { nameAfterNew } from '../../dialogue/text/nameAfterNew.ts';
import { namesOffence } from '../../dialogue/text/offenceFinder.ts';
import { type PersonalDetail, personalDetails } from '../../dialogue/text/personalDetails.ts';
import { smallTalk } from '../../dialogue/text/smallTalk.ts';
import { wordAlone } from '../../dialogue/text/wordAlone.ts';
import { openRequest } from '../../domain/case/openRequest.ts';
import { isToDecide } from '../../domain/notices/isToDecide.ts';
import { exampleReference } from '../../domain/reference.ts';
import type { CaseRecord } from '../../store/store.ts';
import { listAlerts, writeAlert } from '../alerts/writeAlert.ts';
import { callsHere, listCalls } from '../calls/listCalls.ts';
import { caseFor, notShown } from '../caseFor.ts';
import { type StoredCase, storedCase } from '../changeCase.ts';
import { heardFrom, supervisorsKey } from '../heardFrom.ts';
import { moveHere } from '../moveHere.ts';
import { notInAGroup } from '../notInAGroup.ts';
import { isSupervisor, type TurnDeps } from '../turnDeps.ts';
import type { Answer, Message } from '../turns.ts';
import { answerToWord } from './answerToWord.ts';
import { askToWithdraw, referenceIn, referredTo } from './askToWithdraw.ts';
import { beginCase } from './beginCase.ts';
import { findInterventions } from './findInterventions.ts';
import { keepWhatNames } from './keepWhatNames.ts';
import { listUndelivered } from './listUndelivered.ts';
import { openBreach } from './openBreach.ts';
import { listCases, showCase } from './showCase.ts';
import { showRequest } from './showRequest.ts';
import { showTold, toldOf } from './showTold.ts';
import { withoutFiles } from './withoutFiles.ts';

/**
 * Somebody wrote a line: a command, or a helpful answer. What was written is not repeated back, but the words of an offence where they name nobody; what names somebody
 * is kept before they are told to delete it.
 */
export async function message(written: Message, deps: TurnDeps): Promise<Answer> {
  const details = detailsIn(written.whole ?? written.text, deps);
  const answer = withoutFiles(written, await answerTo(written, details.length > 0, deps));
  return keepWhatNames(written, details, answer, deps);
}

async function answerTo(written: Message, namesSomebody: boolean, deps: TurnDeps): Promise<Answer> {
  const [first = '', ...others] = written.text.trim().split(/\s+/);
  const command = first.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const rest = others.join(' ');
  await heardFrom(written, deps);
  const said = smallTalk(written.text);
  if (said === 'danger') return { view: inDanger };
  if (written.where.kind === 'channel') return inChannel(written, command, rest, deps);
  const { by } = written;
  const cause = `message:${written.id || deps.newId()}`;
  if (said === 'cases') return listCases(by, deps);
  if (said === 'polite')
    return { view: helpView(deps.force, 'Nothing was changed. These are the things I know:') };
  const meant = wordAlone(written.text);
  if (meant !== undefined) return answerToWord(meant, written, deps);
  switch (command) {
    case 'new':
      return beginCase(written, cause, { rest, namesSomebody }, deps);
    case 'cases':
      return listCases(by, deps);
    case 'case':
      return rest === '' ? listCases(by, deps) : showReference(rest, written, deps);
    case 'withdraw':
      return askToWithdraw(rest, written, deps);
    case 'help':
      return { view: helpView(deps.force) };
    case 'find':
      return findInterventions(rest, deps);
    case 'calls':
      return listCalls(by, deps);
    case 'undelivered':
      return listUndelivered(by, deps);
    case 'alerts':
      if (rest === '') return listAlerts(by, deps);
      break;
    case 'alert':
      if (isDrugAlert(rest)) return writeAlert(written, afterDrug(rest), deps);
      break;
  }
  const named = referenceIn(written.text, deps);
  if (named !== undefined) return showReference(named, written, deps);
  return { view: helpView(deps.force, hint(written.text, deps)) };
}

/** Whoever writes this here may think that somebody reads it. */
const inDanger = messageView('In danger? Ring 999, or press your emergency button', [
  'Nobody watches this chat, and nothing that is written here calls for help.',
]);

/** A helpline or a day is no fault in a warning about a drug. */
function detailsIn(text: string, { force }: TurnDeps): readonly PersonalDetail[] {
  const [, rest = ''] = /^\s*alert\s+(.*)$/is.exec(text) ?? [];
  if (isDrugAlert(rest)) return detailsInAlert(text, force);
  const found = personalDetails(text);
  return found.includes('a name') || !nameAfterNew(text, force) ? found : [...found, 'a name'];
}

function isDrugAlert(rest: string): boolean {
  return /^drugs?\b/i.test(rest);
}

function afterDrug(rest: string): string {
  return rest.replace(/^drugs?\b/i, '');
}

/** What is written where a card asks somebody to decide. */
const decides = /^(?:approved?|declined?|refused?|decided?|authoris(?:e|ed|ation)|breach(?:es)?)[\s.!?]*$/i;

function hint(text: string, { findOffences, force }: TurnDeps): string {
  if (/^\W*alert\W*$/i.test(text))
    return `Type what it is about, such as “alert drug heroin in ${examplePlace(force, 2)} for 7 days: what was found, what to do”.`;
  if (decides.test(text.trim()))
    return `Nothing is decided by a message. Type the reference alone, such as ${exampleReference(force)}, and decide on the card that comes.`;
  if (
    text.length > 0 &&
    text.length < 60 &&
    namesOffence(text, force.offences) &&
    findOffences(text).rows.length > 0
  ) {
    return 'That sounds like an offence. Type “new” and the offence, such as “new weed”, to begin a case.';
  }
  return 'That is not something I can act on. These are the things I know:';
}

async function showReference(typed: string, written: Message, deps: TurnDeps): Promise<Answer> {
  const record = await referredTo(typed, deps);
  if (record === undefined) return notShown(written, deps);
  if (record.officer === written.by.id) return showCase(record.id, written, deps);
  return (await partOf(record, written, deps)) ?? notShown(written, deps);
}

/**
 * The case of another, as far as whoever writes its reference has a part in it: what they are asked to decide before what
 * they were told and can act on, and that before what was decided.
 */
async function partOf(record: CaseRecord, written: Message, deps: TurnDeps): Promise<Answer | undefined> {
  const stored = storedCase(record);
  if (stored === undefined) return undefined;
  const told = await toldOf(written, stored, deps);
  if (!isToDecide(stored.theCase) && told !== undefined && told.toDo.length > 0)
    return showTold(written, stored, told, deps);
  return (await requestOf(stored, written, deps)) ?? (told && showTold(written, stored, told, deps));
}

/** A supervisor who writes a reference is asked for a decision on it, or was: whichever came last, authority or a breach. */
async function requestOf(stored: StoredCase, written: Message, deps: TurnDeps): Promise<Answer | undefined> {
  if (isAboutBreach(stored.theCase)) {
    const breached = caseFor(stored, 'breach', written, deps);
    if (breached !== undefined) return openBreach(written, breached, deps);
  }
  const found = caseFor(stored, 'authorisation', written, deps);
  return found && showRequest(written, found, deps);
}

/** A breach is open, or how it was decided is the last that a supervisor said: no older approval stands for the case as it is. */
function isAboutBreach(theCase: StoredCase['theCase']): boolean {
  const { state, breach, authority, withdrawals } = theCase;
  if (state.status === 'breached') return true;
  const others = [authority?.at, withdrawals?.at(-1)?.came?.at];
  return (
    breach !== undefined &&
    openRequest(theCase) === undefined &&
    others.every((at) => at === undefined || breach.at >= at)
  );
}

async function inChannel(written: Message, command: string, rest: string, deps: TurnDeps): Promise<Answer> {
  const { where, by } = written;
  if (command === 'find') return findInterventions(rest, deps);
  if (command === 'alert' && isDrugAlert(rest)) return writeAlert(written, afterDrug(rest), deps);
  if (`${command} ${rest.toLowerCase()}` === 'calls here') return callsHere(written, deps);
  if (`${command} ${rest.toLowerCase()}` !== 'alerts here') {
    return {
      view: messageView('Write to me in your own chat', [
        'Cases are not shown in a channel.',
        'A supervisor can write “alerts here” to me in the supervisors’ channel to get requests and breach alerts there.',
      ]),
    };
  }
  if (!isSupervisor(by.id, deps)) {
    return {
      view: messageView('A supervisor must do this', ['Ask a sergeant or an inspector to write it here.']),
    };
  }
  if (where.isGroup === true) return notInAGroup;
  const who = deps.rankOf(by.id) === 'inspector' ? 'An inspector' : 'A sergeant';
  const goesElsewhere = messageView('Alerts go to another channel from now on', [
    `${who} moved them: requests for a decision and breach alerts are posted there. To get them here again, a supervisor writes “alerts here” to me.`,
  ]);
  await moveHere(supervisorsKey(deps.force.id), where, goesElsewhere, deps);
  return {
    view: messageView('Alerts will come here', [
      'Requests for a decision and breach alerts are posted in this channel from now on.',
      'To move them, write “alerts here” to me in another channel.',
    ]),
  };
}
