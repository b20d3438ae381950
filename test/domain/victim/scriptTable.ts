import type { ScriptSlots } from '../../../src/domain/force/forceScripts.ts';
import type { ScriptInput } from '../../../src/domain/victim/script.ts';

type Row = readonly [
  who: string,
  situation: Partial<ScriptInput>,
  known: Partial<ScriptSlots> | 'all',
  /** "part: row row; part: row": which rows speak of each part, "-" for none; other parts are not looked at. */
  says: string,
];

/** Which rows speak for whom, written by hand from what the Victims’ Code and the force’s papers ask of each conversation. */
// biome-ignore format: one line for one situation
export const table: readonly Row[] = [
  ['a person, the officer asks', {}, {}, 'who-i-am: hello who-officer sorry-person; safety: safe-person-first extra-rights; where-it-is: where-views; listen: listen-person; why-this: why-open why-figures; what-they-must-do: must-not-known; your-choices: choose-open; honest-limits: limits-views; statement-and-compensation: statement-person; when-you-hear-next: next-open next-how; support: help-person; later-call: later-open'],
  ['a person, the liaison asks', {}, { caller: 'liaison' }, 'who-i-am: hello who-liaison sorry-person'],
  ['a business', { victim: 'business' }, {}, 'who-i-am: hello who-officer sorry-business; safety: safe-business; listen: listen-business; statement-and-compensation: statement-business; support: help-business'],
  ['the parent of a child', { victim: 'child' }, {}, 'who-i-am: hello who-officer sorry-child; safety: safe-child; listen: listen-child; statement-and-compensation: statement-child; support: help-child'],
  ['a police officer', { victim: 'police' }, {}, 'who-i-am: hello who-officer sorry-work; listen: listen-work; support: help-work'],
  ['a nurse', { victim: 'emergency-worker' }, {}, 'who-i-am: hello who-officer sorry-work; safety: safe-person-first extra-rights; listen: listen-work; statement-and-compensation: statement-person; support: help-work'],
  ['abuse at home: safety first', { domesticAbuse: true, sessions: true }, 'all', 'who-i-am: safe-to-talk who-officer sorry-person; safety: safe-home; where-it-is: where-views-home; why-this: why-work-home; your-choices: choose-home; when-you-hear-next: next-day next-safe; support: help-home'],
  ['abuse at home, never a meeting', { domesticAbuse: true, mayMeet: true }, 'all', 'your-choices: choose-home'],
  ['abuse at home, a caution', { domesticAbuse: true, disposal: 'simple-caution' }, {}, 'why-this: why-warning-home; what-they-must-do: must-warning'],
  ['a hate crime', { hateCrime: true }, {}, 'support: help-person help-hate'],
  ['a hate crime against a business', { hateCrime: true, victim: 'business' }, {}, 'support: help-business help-hate'],
  ['a hate crime at home', { domesticAbuse: true, hateCrime: true }, {}, 'support: help-home help-hate'],
  ['more rights', { enhanced: true }, 'all', 'safety: safe-person-first; when-you-hear-next: next-day next-how next-enhanced'],
  ['one who opposes', { view: 'opposes' }, {}, 'honest-limits: limits-views limits-disagrees'],
  ['one who supports', { view: 'supports' }, {}, 'honest-limits: limits-views'],
  ['one who does not mind', { view: 'neutral' }, {}, 'honest-limits: limits-views'],
  ['an adult who admits it: a meeting', { mayMeet: true }, 'all', 'your-choices: choose-list meet-adult'],
  ['a child who admits it: youth justice', { mayMeet: true, personIsChild: true, sessions: true }, 'all', 'where-it-is: where-views where-child; why-this: why-work why-child why-figures; your-choices: choose-list meet-child'],
  ['a child who does not admit it', { personIsChild: true }, {}, 'your-choices: choose-open'],
  ['a community resolution in mind', { disposal: 'community-resolution', sessions: true }, 'all', 'why-this: why-work why-figures; what-they-must-do: must-list-idea must-deadline must-cr'],
  ['a conditional caution in mind', { disposal: 'conditional-caution' }, 'all', 'what-they-must-do: must-list-idea must-deadline must-court'],
  ['a day without conditions', { disposal: 'conditional-caution' }, { deadline: 'Friday 12 March' }, 'what-they-must-do: must-open must-court'],
  ['conditions without a day', { disposal: 'conditional-caution' }, { conditions: 'a written apology' }, 'what-they-must-do: must-list-idea must-court'],
  ['a youth caution in mind', { disposal: 'youth-caution', personIsChild: true }, 'all', 'why-this: why-warning why-child; what-they-must-do: must-warning; later-call: later-warning'],
  ['told of a community resolution', { occasion: 'disposal', disposal: 'community-resolution', sessions: true }, 'all', 'who-i-am: hello who-officer; safety: safe-person; where-it-is: where-cr; listen: -; why-this: why-work-decided; what-they-must-do: must-list must-deadline-decided must-cr-agreed; your-choices: -; honest-limits: limits-disposal; statement-and-compensation: -; when-you-hear-next: next-day; support: help-person; later-call: later-work'],
  ['told of a conditional caution', { occasion: 'disposal', disposal: 'conditional-caution' }, { caller: 'liaison' }, 'who-i-am: hello who-liaison; where-it-is: where-cc; what-they-must-do: must-court-decided'],
  ['told of a youth conditional caution', { occasion: 'disposal', disposal: 'youth-conditional-caution', personIsChild: true, sessions: true }, 'all', 'where-it-is: where-child where-ycc; why-this: why-work-decided why-child; what-they-must-do: must-list must-deadline-decided must-court-decided'],
  ['told of a youth caution', { occasion: 'disposal', disposal: 'youth-caution', personIsChild: true }, 'all', 'where-it-is: where-child where-yc; what-they-must-do: must-warning-decided'],
  ['told of a simple caution', { occasion: 'disposal', disposal: 'simple-caution' }, 'all', 'where-it-is: where-sc; why-this: why-warning-decided; what-they-must-do: must-warning-decided; later-call: later-warning'],
  ['told of a deferred prosecution', { occasion: 'disposal', disposal: 'deferred-prosecution' }, {}, 'where-it-is: where-dp; what-they-must-do: must-dp-decided'],
  ['told of a diversionary caution', { occasion: 'disposal', disposal: 'diversionary-caution' }, {}, 'where-it-is: where-dc; what-they-must-do: must-court-decided'],
  ['told of a community caution', { occasion: 'disposal', disposal: 'community-caution' }, {}, 'where-it-is: where-commc; what-they-must-do: must-commc'],
  ['told of it, and opposed', { occasion: 'disposal', disposal: 'conditional-caution', view: 'opposes' }, {}, 'listen: listen-disagrees; honest-limits: limits-still-disagrees limits-review limits-disposal'],
  ['told of it, abuse at home', { occasion: 'disposal', domesticAbuse: true, sessions: true, disposal: 'conditional-caution' }, 'all', 'who-i-am: safe-to-talk who-officer; safety: safe-home; why-this: why-work-home-decided; support: help-home'],
  ['told of it, abuse at home, no sessions', { occasion: 'disposal', domesticAbuse: true, disposal: 'conditional-caution' }, 'all', 'why-this: why-open-home-decided'],
  ['told of a caution, abuse at home', { occasion: 'disposal', domesticAbuse: true, disposal: 'simple-caution' }, {}, 'why-this: why-warning-home-decided; what-they-must-do: must-warning-decided'],
  ['told of it, the parent of a child', { occasion: 'disposal', victim: 'child' }, {}, 'who-i-am: hello who-officer for-the-parent; support: help-child'],
  ['told that it goes to court', { occasion: 'disposal', disposal: 'charge', mayMeet: true }, 'all', 'who-i-am: hello who-officer; safety: safe-person; where-it-is: where-charge; listen: -; why-this: why-court; what-they-must-do: must-charge; your-choices: -; honest-limits: limits-charge; statement-and-compensation: statement-court; when-you-hear-next: next-day; support: help-person; later-call: later-court'],
  ['told that it goes to court, which they wanted', { occasion: 'disposal', disposal: 'charge', view: 'opposes' }, {}, 'listen: -; why-this: why-court; honest-limits: limits-charge'],
  ['told that it goes to court, abuse at home', { occasion: 'disposal', disposal: 'charge', domesticAbuse: true }, {}, 'why-this: why-court-home; when-you-hear-next: next-open next-safe; support: help-home'],
  ['told that it goes to court, the person is a child', { occasion: 'disposal', disposal: 'charge', personIsChild: true }, {}, 'where-it-is: where-charge; why-this: why-court'],
  ['told of no further action', { occasion: 'disposal', disposal: 'no-further-action', enhanced: true }, 'all', 'where-it-is: where-nfa; why-this: why-nfa; what-they-must-do: must-nfa; honest-limits: limits-nfa review-nfa; statement-and-compensation: -; when-you-hear-next: next-nfa; later-call: later-nfa'],
  ['told of no further action, wanted court', { occasion: 'disposal', disposal: 'no-further-action', view: 'opposes' }, {}, 'listen: listen-disagrees; honest-limits: limits-still-disagrees limits-nfa review-nfa'],
  ['told that the time to charge has passed: no review brings it back', { occasion: 'disposal', disposal: 'no-further-action', outOfTime: true }, {}, 'where-it-is: where-nfa; why-this: why-nfa-time; honest-limits: limits-nfa complain-time'],
  ['told that the law ends it: no review', { occasion: 'disposal', disposal: 'no-further-action', noProsecution: true }, {}, 'why-this: why-nfa-law; honest-limits: limits-nfa'],
  ['offered help while a sergeant is to close it for its time: support alone', { occasion: 'disposal', outOfTime: true, firstCall: true }, {}, 'where-it-is: where-help; why-this: why-help; what-they-must-do: must-help; statement-and-compensation: -; honest-limits: limits-undecided; support: help-person; later-call: later-help'],
  ['offered help while nothing is decided', { occasion: 'disposal', hateCrime: true }, {}, 'where-it-is: where-undecided; why-this: why-undecided; what-they-must-do: must-undecided; honest-limits: limits-undecided; when-you-hear-next: next-open; support: help-person help-hate; later-call: later-undecided'],
  ['the case is withdrawn: nothing more is planned, and nothing is promised', { occasion: 'disposal', takenBack: true, enhanced: true, personIsChild: true }, 'all', 'where-it-is: where-taken-back; why-this: why-taken-back; what-they-must-do: must-taken-back; honest-limits: limits-taken-back; statement-and-compensation: -; when-you-hear-next: next-taken-back; support: help-person; later-call: later-taken-back'],
  ['offered help while nothing is decided, to one who opposed', { occasion: 'disposal', view: 'opposes' }, {}, 'listen: -; honest-limits: limits-undecided'],
  ['the case is withdrawn, which they opposed: there is nothing left to disagree with', { occasion: 'disposal', takenBack: true, view: 'opposes' }, {}, 'listen: -; honest-limits: limits-taken-back'],
  ['the case is withdrawn, abuse at home', { occasion: 'disposal', takenBack: true, domesticAbuse: true }, {}, 'when-you-hear-next: next-taken-back; support: help-home'],
  ['it is done', { occasion: 'completion', disposal: 'conditional-caution' }, 'all', 'who-i-am: hello who-officer; where-it-is: where-done; why-this: -; what-they-must-do: -; honest-limits: limits-done; later-call: later-done'],
  ['the warning was given', { occasion: 'completion', disposal: 'simple-caution' }, {}, 'where-it-is: where-closed'],
  ['it is done, abuse at home', { occasion: 'completion', domesticAbuse: true }, { caller: 'liaison' }, 'who-i-am: safe-to-talk who-liaison; safety: safe-home; support: help-home'],
  ['a breach of a community resolution', { occasion: 'breach', disposal: 'community-resolution' }, {}, 'where-it-is: where-breach; what-they-must-do: breach-cr; honest-limits: limits-breach; later-call: later-breach'],
  ['a breach of a conditional caution', { occasion: 'breach', disposal: 'conditional-caution' }, 'all', 'what-they-must-do: breach-court; when-you-hear-next: next-day; why-this: -'],
  ['a breach of a youth conditional caution', { occasion: 'breach', disposal: 'youth-conditional-caution' }, {}, 'what-they-must-do: breach-court; when-you-hear-next: next-open'],
  ['a breach of a deferred prosecution', { occasion: 'breach', disposal: 'deferred-prosecution' }, {}, 'what-they-must-do: breach-dp'],
  ['a breach of a community caution', { occasion: 'breach', disposal: 'community-caution' }, {}, 'what-they-must-do: breach-other'],
  ['a breach, abuse at home', { occasion: 'breach', domesticAbuse: true, enhanced: true }, 'all', 'who-i-am: safe-to-talk who-officer; safety: safe-home; when-you-hear-next: next-day next-safe next-enhanced'],
  ['a breach, hate crime', { occasion: 'breach', hateCrime: true }, {}, 'support: help-person help-hate'],
  ['a breach that is excused', { occasion: 'breach', disposal: 'conditional-caution', breach: 'excused' }, 'all', 'where-it-is: where-excused; what-they-must-do: breach-goes-on breach-new-day; later-call: later-goes-on'],
  ['a breach, a new day', { occasion: 'breach', disposal: 'conditional-caution', breach: 'goes-on' }, 'all', 'where-it-is: where-new-day; what-they-must-do: breach-goes-on breach-new-day; later-call: later-goes-on'],
  ['a breach that goes to court', { occasion: 'breach', disposal: 'conditional-caution', breach: 'court' }, {}, 'what-they-must-do: breach-to-court; honest-limits: limits-breach; later-call: later-breach-court'],
  ['a breach that is put before the charging decision maker', { occasion: 'breach', disposal: 'conditional-caution', breach: 'charge-asked' }, 'all', 'where-it-is: where-breach; what-they-must-do: breach-charge-asked; honest-limits: limits-breach; when-you-hear-next: next-day; later-call: later-breach'],
  ['a breach that the CPS decides', { occasion: 'breach', disposal: 'conditional-caution', breach: 'cps' }, {}, 'what-they-must-do: breach-to-cps; later-call: later-breach'],
  ['a breach that the CPS does not charge', { occasion: 'breach', disposal: 'conditional-caution', breach: 'cps-ended' }, {}, 'what-they-must-do: breach-ended-cps; honest-limits: limits-ended review-ended-cps; when-you-hear-next: next-ended; later-call: later-ended'],
  ['a breach, decided anew', { occasion: 'breach', disposal: 'deferred-prosecution', breach: 'again' }, {}, 'what-they-must-do: breach-again; later-call: later-breach'],
  ['a breach that ends it', { occasion: 'breach', disposal: 'community-resolution', breach: 'ended' }, 'all', 'what-they-must-do: breach-ended; honest-limits: limits-ended review-ended; when-you-hear-next: next-ended; later-call: later-ended'],
  // What is not so is not said: no work where nothing was agreed, no sorry for what is not late, no "since we last spoke" at first.
  ['nothing agreed yet, a resolution in mind', { disposal: 'community-resolution' }, {}, 'why-this: why-open why-figures; what-they-must-do: must-open must-cr; later-call: later-open'],
  ['an apology agreed, and no sessions', {}, { conditions: 'a written apology' }, 'why-this: why-put-right why-figures; later-call: later-work'],
  ['abuse at home, no sessions', { domesticAbuse: true }, {}, 'why-this: why-open-home'],
  ['told of words of advice', { occasion: 'disposal', disposal: 'community-resolution' }, {}, 'where-it-is: where-cr-advice; why-this: why-advice; what-they-must-do: must-cr-advice; later-call: later-advice'],
  ['told that an apology is to be written', { occasion: 'disposal', disposal: 'community-resolution' }, { conditions: 'a written apology' }, 'where-it-is: where-cr; why-this: why-put-right-decided; what-they-must-do: must-list must-cr-agreed; later-call: later-work'],
  ['the end of a case in which nothing was agreed', { occasion: 'completion', disposal: 'community-resolution' }, {}, 'where-it-is: where-over'],
  ['the decision is told with the end, in time', { occasion: 'completion', disposal: 'conditional-caution', due: ['disposal'], sessions: true }, 'all', 'where-it-is: late late-cc where-done; why-this: why-late'],
  ['the decision is told with the end, too late', { occasion: 'completion', disposal: 'conditional-caution', due: ['disposal'], late: true }, 'all', 'where-it-is: late-sorry late late-cc where-done; why-this: why-late-open'],
  ['the decision is told, too late', { occasion: 'disposal', disposal: 'conditional-caution', late: true }, 'all', 'where-it-is: where-cc late-sorry'],
  ['the decision is told with a breach, abuse at home', { occasion: 'breach', disposal: 'conditional-caution', due: ['disposal'], domesticAbuse: true }, 'all', 'why-this: why-late-open-home'],
  ['abuse at home, nobody spoke to them before', { occasion: 'disposal', disposal: 'conditional-caution', domesticAbuse: true, firstCall: true }, 'all', 'safety: safe-home-first'],
  ['a youth caution is told with the end', { occasion: 'completion', disposal: 'youth-caution', due: ['disposal'] }, 'all', 'where-it-is: late late-yc where-closed; why-this: why-late-warning'],
  ['nobody answers', { occasion: 'not-reached' }, 'all', 'who-i-am: who-not-reached; safety: -; support: -; when-you-hear-next: -'],
  ['nobody answers, abuse at home', { occasion: 'not-reached', domesticAbuse: true }, 'all', 'who-i-am: who-not-reached-safe; safety: -; support: -'],
];

/** The rows a line of the table expects, by part. */
export function expected(says: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    says.split('; ').map((one) => {
      const [part = '', rows = ''] = one.split(': ');
      return [part, rows === '-' ? '' : rows];
    }),
  );
}
