import type { DueCall } from '../../../domain/calls/dueCall.ts';
import { isSurveyAlone } from '../../../domain/calls/isSurveyAlone.ts';
import type { Case } from '../../../domain/case/case.ts';
import { parseDay } from '../../../domain/days.ts';
import type { Force } from '../../../domain/force/force.ts';
import { readSurvey, type SurveyQuestion, surveyQuestions } from '../../../domain/victim/readSurvey.ts';
import type { VictimWishes } from '../../../domain/victim/victimEvent.ts';
import type { Day } from '../../../law/day.ts';
import { isTicked, tickedIn, typed } from '../../inputs/field.ts';
import { numberMissing } from '../../victim/numberMissing.ts';
import { readContact } from '../../victim/readContact.ts';
import { stillOwed } from './stillOwed.ts';
import { surveyWith } from './surveyWith.ts';
import { wantChoices } from './wantChoices.ts';

const unasked = 'Choose their four answers below, or tick that they do not want to answer.';

const wantedWishes = ['support', 'statement', 'compensation', 'letter', 'review'] as const;

type Inputs = Readonly<Record<string, string>>;

/** What they want now, and the day by which they were told to hear next; or what is wrong with that day. */
export function readCallWishes(
  inputs: Inputs,
  theCase: Case,
  due: DueCall,
  { force, today, isNext }: { readonly force: Force; readonly today: Day; readonly isNext: boolean },
): { readonly wishes?: VictimWishes; readonly errors?: Readonly<Record<string, string>> } {
  const wanted = tickedIn(inputs, 'victimWants');
  const wants = wantChoices(theCase, force, due, today).filter(({ value }) => wanted.includes(value));
  const isWanted = (value: string) => wants.some((one) => one.value === value);
  const day = typed(inputs, 'victimNextBy');
  const nextBy = parseDay(day);
  if (typed(inputs, 'victimPreferred') !== '' && isWanted('nothing'))
    return {
      errors: { victimPreferred: 'Choose a way, or tick that they do not want to hear from us: not both.' },
    };
  // No card shows which number somebody found.
  const noNumber = isWanted('ring')
    ? numberMissing('phone', readContact(inputs).details, theCase.victim)
    : {};
  if (Object.keys(noNumber).length > 0) return { errors: noNumber };
  const orElse = isNext ? 'tick that nothing more is planned' : 'leave it empty';
  if (day !== '' && (nextBy === undefined || nextBy < today))
    return { errors: { victimNextBy: `Give today or a later day, or ${orElse}.` } };
  // An older card does not ask: a single tick always comes back, if only as "false".
  if (isNext && inputs.victimNextNone !== undefined && !isWanted('nothing')) {
    const isNone = isTicked(inputs, 'victimNextNone');
    const open =
      isNone && nextBy === undefined ? stillOwed(theCase, tickedIn(inputs, 'callDone'), wanted) : [];
    if (open.length > 0)
      return {
        errors: {
          victimNextBy: `They are still to hear ${open.join(', and ')}. Tick what you told them or did, or give the day by which they hear.`,
        },
      };
    if (isNone && nextBy !== undefined)
      return { errors: { victimNextBy: 'Give a day, or tick that nothing more is planned: not both.' } };
    if (!isNone && nextBy === undefined)
      return { errors: { victimNextBy: `Give the day by which they hear next, or ${orElse}.` } };
  }
  const wishes: VictimWishes = {
    ...Object.fromEntries(wantedWishes.filter(isWanted).map((wish) => [wish, 'wanted'])),
    ...(isWanted('restorative-justice') ? { restorativeJustice: 'interested' } : {}),
    ...(isWanted('no-statement') ? { statement: 'declined' } : {}),
    ...(isWanted('no-letter') ? { letter: 'no' } : {}),
    ...(isWanted('no-support') ? { support: 'declined' } : {}),
    ...(isWanted('no-restorative-justice') ? { restorativeJustice: 'no' } : {}),
    ...(isWanted('no-messages') || isWanted('nothing') ? { messages: false } : {}),
    ...(isWanted('nothing') ? { preferred: 'none' } : isWanted('ring') ? { preferred: 'phone' } : {}),
    ...(isTicked(inputs, 'victimEnhanced') ? { enhanced: true } : {}),
    ...(nextBy === undefined ? {} : { nextBy }),
  };
  return Object.keys(wishes).length === 0 ? {} : { wishes };
}

/**
 * The four answers, or none at all; some of them come back with the open ones named. A call that is made for them alone has
 * them, or that they do not want to answer, or to hear from us any more.
 */
export function readCallSurvey(inputs: Inputs, theCase: Case, due: DueCall) {
  const after = surveyWith(theCase, due);
  if (after === undefined || !surveyQuestions.some(({ id }) => typed(inputs, id) !== '')) {
    const isRefused = tickedIn(inputs, 'callDone').includes('survey');
    const isLeftOpen = !isRefused && !tickedIn(inputs, 'victimWants').includes('nothing');
    return isSurveyAlone(due) && isLeftOpen ? { errors: { callDone: unasked } } : {};
  }
  const read = readSurvey(inputs);
  if ('answers' in read) return { answered: { after, ...read.answers } };
  const sentence = 'Answer all four questions, or none of them.';
  return { errors: Object.fromEntries(read.open.map((id: SurveyQuestion) => [id, sentence])) };
}
