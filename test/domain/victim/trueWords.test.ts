import { expect, test } from 'vitest';
import { inEverySituation, sayCase } from '../../support/everyScript.ts';
import { westMidlands } from '../../support/westMidlands.ts';

/** No script says it. */
const isNever = () => false;

/**
 * What a sentence claims, and when that is so; from what a victim can find out to be false (Victims' Code, right 6: told of
 * decisions and why). The person may have nothing to do; they may hear in time; nobody knows our number at 101.
 */
const claims: readonly (readonly [claim: RegExp, isSo: (of: Found) => boolean])[] = [
  [/heard from us sooner/, ({ late }) => late === true],
  [/work on (what led to it|how they act)/, ({ sessions }) => sessions === true],
  [
    /has agreed|have agreed|have to do something|when they have done it/,
    ({ isAgreed, breach }) => isAgreed || breach === 'goes-on' || breach === 'excused',
  ],
  // Of several part may be done, and no contact is kept to: never that what was agreed “was not done”.
  [/hat was agreed (has not been|was not) done|was not done as agreed/, isNever],
  // A good reason is no fault, and may be a provider's; only what was excused has one, and a new day says nothing of why.
  [/hat was agreed has not been kept to/, ({ breach }) => breach !== 'excused' && breach !== 'goes-on'],
  [/There was a good reason/, ({ breach }) => breach === 'excused'],
  [/that was excused/, ({ breach }) => breach === 'excused'],
  // It may be that a provider could not go on: what was not kept to is said, and not by whom.
  [/[Tt]hat they did not\b|(They|The person) did not (do|keep)|They had a good/, isNever],
  [/That has been put right/, ({ breach }) => breach === 'goes-on' || breach === 'again'],
  [/This is what they had to do/, ({ due = [] }) => due.includes('disposal')],
  // Nobody who is spoken to is told to write back.
  [/Please do that by/, ({ written }) => written === true],
  [/You will hear from us by/, ({ occasion }) => occasion === 'views' || occasion === 'disposal'],
  [
    /There is a new day for it/,
    ({ breach, isOver, newDayOpen }) => breach === 'goes-on' && !isOver && newDayOpen !== true,
  ],
  // They signed another day: nobody counts on a new one before they agree.
  [
    /agree to (a|the) new day|(once|Until) they (agree|do\b)|not agreed to the new day/,
    ({ newDayOpen, isOver }) => newDayOpen === true && !isOver,
  ],
  [/still have to do/, ({ isOver }) => !isOver],
  [/one more chance|do not work for the police|You being safe/, isNever],
  [/has done all they had to do/, ({ isAgreed }) => isAgreed],
  [/since we last spoke/, ({ firstCall }) => firstCall !== true],
  [/You and I have not spoken before/, ({ firstCall }) => firstCall === true],
  [/study in Birmingham/, ({ occasion }) => occasion === 'views'],
  // Who speaks for a child is asked for the child, also where somebody close hurt them.
  [/Is your child safe|hurts a child|Your child’s safety/, ({ victim }) => victim === 'child'],
  [/Your safety comes first|hurts you\b/, ({ victim }) => victim !== 'child'],
  [/\btrial\b|case number|WM-/, isNever],
  [/the police who decide/, isNever],
  // Somebody who was hurt at home knows who did it; the four questions may still come.
  [/We believe that we know who did this/, ({ domesticAbuse }) => !domesticAbuse],
  // A neighbour may have rung; and whoever overhears it would take it out on them.
  [/[Yy]ou told us/, isNever],
  [/We have nothing more planned|money for what you lost/, isNever],
  // Once it is decided, no choice that is over is offered; before it, nothing is told as if it were decided.
  [/could be taken to court|We think (there|a formal|that work|of )/, ({ occasion }) => occasion === 'views'],
  [/If you see it another way, please tell me/, ({ occasion }) => occasion === 'views'],
  [/could have been taken to court|We thought/, ({ occasion }) => occasion !== 'views'],
  [/has to be done by/, ({ occasion }) => occasion !== 'views'],
  [/would have to be done by/, ({ occasion }) => occasion === 'views'],
  // Where the evidence was not enough, nobody came to whether it is right to go on.
  [/there was not enough/, ({ notEnough }) => notEnough === true],
  [/if it is right to go on/, ({ notEnough }) => notEnough !== true],
  // What the CPS decided the police did not, and the review of it is the CPS's.
  [/police will not take the case further|decided not to go on/, ({ byCps }) => byCps !== true],
  [
    /You can ask us to look at this choice|ask us to look at this again/,
    ({ byCps, breach }) => byCps !== true && breach !== 'cps-ended',
  ],
  [/They say that it will not go to court/, ({ byCps, breach }) => byCps === true || breach === 'cps-ended'],
  [/That time has passed/, ({ outOfTime }) => outOfTime === true],
  [/More of their reasons/, ({ byCps }) => byCps === true],
  // A review is of a choice not to go to court (Victims' Right to Review): the time, or the law, chose nothing.
  [
    /look at this choice again/,
    ({ disposal, breach, outOfTime, noProsecution }) =>
      (breach === 'ended' && disposal !== 'community-resolution' && outOfTime !== true) ||
      breach === 'cps-ended' ||
      (disposal === 'no-further-action' && outOfTime !== true && noProsecution !== true),
  ],
  [
    /They face what they did, and work|Here it cannot/,
    ({ occasion, sessions }) => occasion === 'disposal' && sessions === true,
  ],
  // What was withdrawn has no next step: no day, no plan, no team, no decision to come. Help is there all the same.
  [
    /You will hear from us by|when you next hear|hear from us sooner\.|reach you safely/,
    ({ takenBack }) => takenBack !== true,
  ],
  // Of advice nothing is still to be settled, and nothing is done that could be left undone.
  [/words of advice|Nothing else would be asked of them/, ({ advice }) => advice === true],
  [
    /What they have to do is still to be settled|have to do something about it|If they do not do it, that goes/,
    ({ advice }) => advice !== true,
  ],
  [/a youth justice team works|how it will end|still to be settled/, ({ takenBack }) => takenBack !== true],
  [
    /We wrote to you about what was decided before/,
    ({ wroteBefore, occasion }) => wroteBefore === true && occasion === 'disposal',
  ],
  // What a letter told was decided is over: what is told now is no first decision.
  [/Now it has been decided again/, ({ wroteBefore }) => wroteBefore === true],
  [/Now it has been decided\./, ({ wroteBefore }) => wroteBefore !== true],
  [/is taken back/, ({ takenBack }) => takenBack === true],
  // What they were told was decided, and not planned; and of what nobody told them nobody says that we did.
  [
    /what was planned|What was planned/,
    ({ takenBack, toldDecision }) => takenBack !== true || toldDecision !== true,
  ],
  [/We told you what was decided\. That is taken back/, ({ toldDecision }) => toldDecision === true],
  [/cannot count any more on the person/, ({ keptUpOver }) => keptUpOver === true],
  // A shop is not asked whether it lives in fear.
  [/If you are afraid of that/, ({ victim }) => victim !== 'business'],
  // Whoever helps may ring in every case: the next words ask whether they shall.
  [/no call/, isNever],
  // What a provider declined is no part of it any more; what comes in its place is not known yet.
  [/changed since we told you/, ({ changed, toldBefore }) => changed === true && toldBefore === undefined],
  [/we told you before no longer holds/, ({ changed }) => changed === true],
  // Once, and only of what they were told: the opposite of it is what they hear now.
  [/We told you that it goes to court/, ({ toldBefore }) => toldBefore === 'court'],
  [/We told you that it would not go to court/, ({ toldBefore }) => toldBefore === 'no-court'],
  [/We told you that it would be dealt with out of court/, ({ toldBefore }) => toldBefore === 'out-of-court'],
  [
    /Now it has been decided/,
    ({ changed, known, late }) => changed !== true && known !== true && late !== true,
  ],
  // Weeks after it was decided nothing happens “now” or “soon”, and a day that was set may be over.
  [/It was decided on Friday/, ({ late }) => late === true],
  // That it was not done is known; that it goes to court may be the news.
  [/now goes to court/, ({ late, known }) => late !== true && known !== true],
  [/, soon\b/, ({ occasion }) => occasion === 'views'],
  [/on the day that is set\. The court/, ({ late }) => late !== true],
  // What they were told is no news, and no day that is over is one to come.
  [/I want you to hear that from us/, ({ known, wroteBefore }) => known !== true && wroteBefore !== true],
  // Nobody knows whether they read it: it is neither news nor known.
  [/We wrote to you that/, ({ wroteBefore, known }) => wroteBefore === true && known !== true],
  [/Crown Prosecution Service has decided\./, ({ byCps }) => byCps === true],
  [/decision on a charge has been made/, ({ newsSince, byCps }) => newsSince === true && byCps !== true],
  [
    /We told you (what was decided, and that still stands|that the person has not)/,
    ({ known }) => known === true,
  ],
  [/that is why I am in touch/, ({ due = [] }) => due.includes('promised')],
  [/(has|have) to be done by/, ({ isOver }) => !isOver],
  [/was to be done by/, ({ isOver, occasion }) => isOver && occasion !== 'views'],
  [/is being decided again|it can still change/, ({ planOpen }) => planOpen === true],
  [
    /police speak to the person about what they did|once the police have spoken|This is what they have to do/,
    ({ planOpen }) => planOpen !== true,
  ],
  // A caution, or words of advice, may still have to be given: only its officer's word that it was given ends the case.
  [
    /nothing more (that )?(they|the person) ha(s|ve) to do|warning has been given|now closed/,
    ({ occasion }) => occasion === 'completion',
  ],
  // Whoever opposed a way out of court agrees with a charge; and where nothing is decided, or all is taken back, there is
  // nothing to disagree with.
  [
    /You do not agree|you did not agree/,
    ({ occasion, disposal }) => occasion === 'views' || (disposal !== undefined && disposal !== 'charge'),
  ],
  // Once it is over, no statement moves anything and no condition can be set.
  [/You can also ask for money/, ({ occasion }) => occasion === 'views'],
  [
    /You can ask for money|may order them to pay|The court can hear what you say/,
    ({ occasion, disposal, breach }) =>
      disposal === 'charge' ||
      (occasion === 'breach' && ['court', 'charge-asked', 'cps'].includes(breach ?? '')),
  ],
  // Nobody is offered what they asked for, or had, and of nothing is more said than was done (Victims’ Code, rights 5, 7, 12).
  [/in (a|an impact) statement what this has/, ({ statement = 'none' }) => statement === 'none'],
  [
    /how (to|you can) ask for money|You can (also )?ask for (money|what was lost)/,
    ({ compensation = 'none' }) => compensation === 'none',
  ],
  [/Your statement has been taken/, ({ statement }) => statement === 'done'],
  [/asked to make a statement/, ({ statement }) => statement === 'open'],
  // Once it has ended nothing is still to be taken, but in court.
  [/It is still to be taken/, ({ statement, ended }) => statement === 'open' && ended !== true],
  [/and it was not taken/, ({ statement, ended }) => statement === 'open' && ended === true],
  [/You asked for money, or for what was lost/, ({ compensation }) => compensation === 'open'],
  // Who was hurt may have lost nothing.
  [/about what was lost|for what was lost (was|has)|money for what was lost/, isNever],
  [/We still owe you an answer/, ({ loss }) => loss === 'owed'],
  [/is not asked of them here, and/, ({ loss }) => loss === 'not-agreed'],
  [/is not asked of them here any more/, ({ loss }) => loss === 'over'],
  [/It was agreed that they pay/, ({ compensation, loss }) => compensation === 'agreed' || loss === 'over'],
  [/what was not paid/, ({ compensation }) => compensation === 'agreed'],
  [/It should have been (passed on|taken) by now/, ({ lateWishes = [] }) => lateWishes.length > 0],
  [/You should have (had it|heard) by now/, ({ lateWishes = [] }) => lateWishes.length > 0],
  [/Would you like them to call|Shall they call you/, ({ support = 'none' }) => support === 'none'],
  [/You asked for help, and we are/, ({ support }) => support === 'open'],
  [/passed that on\.|We did that on/, ({ support }) => support === 'done'],
  [/Shall I send you more about it/, ({ 'restorative-justice': meeting = 'none' }) => meeting === 'none'],
  [/We sent you more about meeting/, ({ 'restorative-justice': meeting }) => meeting === 'done'],
  // Whoever goes to court hears of it from witness care, and of nothing from us by a day.
  [/Let us fix now when/, ({ disposal }) => disposal !== 'charge'],
  // It stands so once its officer has it, whatever else they are rung for.
  [/They wrote a letter to you/, ({ letter }) => letter === 'agreed'],
  [/They wrote the letter/, ({ letter }) => letter === 'open'],
  [/You have had the letter/, ({ letter }) => letter === 'done'],
  [
    /agreed for the loss or damage has been done|That has been done\./,
    ({ compensation, occasion }) => compensation === 'agreed' && occasion === 'completion',
  ],
  [/You asked how to complain/, ({ review }) => review === 'open'],
  [/What you asked for is not part/, ({ occasion, leftOut }) => occasion === 'disposal' && leftOut === true],
];
type Found = Parameters<Parameters<typeof inEverySituation>[0]>[1] & {
  readonly isAgreed: boolean;
  readonly isOver: boolean;
};

/** What these words claim; looked for once, as the same pieces come back in thousands of scripts. */
function claimsIn(words: string) {
  const known = claimed.get(words);
  if (known !== undefined) return known;
  const made = claims.flatMap(([claim, isSo]) => {
    const [match] = claim.exec(words) ?? [];
    return match === undefined ? [] : [{ claim, isSo, match }];
  });
  claimed.set(words, made);
  return made;
}
const claimed = new Map<
  string,
  readonly { readonly claim: RegExp; readonly isSo: (of: Found) => boolean; readonly match: string }[]
>();

test('no sentence of any script says what is not so', () => {
  const faults = new Map<string, string>();
  const seen = new Set<RegExp>();
  inEverySituation(({ pieces, mustNotSay }, situation, slots) => {
    // A child under ten is on no course: a line about sessions would tell of what there is not.
    const isToldOfSessions = mustNotSay.some((line) => line.includes('sessions'));
    if (isToldOfSessions && situation.sessions !== true) faults.set('sessions', sayCase(situation, slots));
    const found = {
      ...situation,
      isAgreed: slots.conditions !== undefined,
      isOver: slots.pastDeadline !== undefined,
    };
    for (const { words } of pieces)
      for (const { claim, isSo, match } of claimsIn(words)) {
        seen.add(claim);
        if (!isSo(found)) faults.set(match, sayCase(situation, slots));
      }
  });
  expect([...faults].map(([what, where]) => `“${what}” (${where})`)).toEqual([]);
  // The claims that may be made are made somewhere, so that a changed wording does not blind this test.
  const blind = claims.filter(([claim, isSo]) => isSo !== isNever && !seen.has(claim));
  expect(blind.map(([claim]) => String(claim))).toEqual([]);
});

test('what is read aloud of a review does not stand under “Do not say”', () => {
  inEverySituation(
    ({ pieces, mustNotSay }, situation, slots) => {
      if (!pieces.some(({ words }) => words.includes('look at this choice again'))) return;
      expect(mustNotSay.join(' '), sayCase(situation, slots)).not.toContain('can be reviewed');
    },
    ['disposal', 'breach'],
  );
});

// They stand under “Do not say”: a second “not” would turn them round.
test('nothing that is not to be said is negated again', () => {
  const under = westMidlands.victimScripts.mustNotSay.filter(
    ({ occasions }) => occasions?.includes('not-reached') !== true,
  );
  expect(under.length).toBeGreaterThan(10);
  expect(under.filter(({ line }) => /^(No|Not|Nothing|Do not|Leave no)\b/.test(line))).toEqual([]);
});
