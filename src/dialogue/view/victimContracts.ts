import { z } from 'zod';
import { cardParts } from './cardParts.ts';

const { about, heading, lines, script, text } = cardParts;

/** What the data of the cards about the victim must be. */
export const victimContracts = {
  /**
   * The first half of the words. Fields: `victimContacted`, `victimChannel`, `victimView`, `victimWords`,
   * `victimUnderstood`, `victimEnhanced`; none while the call is with the liaison.
   */
  victim: z.strictObject({
    about,
    /** "With the victims’ liaison, by …"; empty while whoever reads this makes the call. */
    waiting: text,
    tried: text,
    script,
    /** What to say when nobody answers. */
    toLeave: lines,
    mustNotSay: lines,
  }),
  /**
   * The second half, once they were reached. Fields: `remedyChosen`, `remedyUnsuitable`, `victimWants`,
   * `victimPreferred`, `victimMessages`, `victimContact`, `victimSafeToCall`, `victimNextBy`.
   */
  views: z.strictObject({
    about,
    script,
    mustNotSay: lines,
    /** By when they must hear of what. */
    clocks: lines,
    /** Details already in the store: "Phone number: recorded". */
    recorded: lines,
  }),
  /** Whom to call, most urgent first. Fields: `chosenCall` (choices). */
  calls: z.strictObject({ none: z.boolean(), more: z.int().min(0), isLiaison: z.boolean() }),
  /**
   * One call after the decision. Fields: `victimUnderstood`, `victimEnhanced` until it is known, `callDone`,
   * `victimWants` (choices); `understood`, `heard`, `fair`, `satisfied` where they may be asked.
   */
  call: z.strictObject({
    about,
    heading,
    due: lines,
    tried: text,
    script,
    toLeave: lines,
    mustNotSay: lines,
    /** Details already in the store: "Phone number: recorded". */
    recorded: lines,
  }),
  /** The words for a victim, to be put into a chat with a colleague. No fields, no buttons. */
  script: z.strictObject({ about, script, mustNotSay: lines, version: text }),
};
