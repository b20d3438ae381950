import type { About, Line, ScriptLine } from './cardParts.ts';

/** Data contract of the cards about the victim. Lists may be empty; text may be empty; nothing is null or absent. */
export type VictimCardData = {
  /**
   * The first half of the words. Fields: `victimContacted`, `victimChannel`, `victimView`, `victimWords`,
   * `victimUnderstood`, `victimEnhanced`; none while the call is with the liaison.
   */
  victim: {
    readonly about: About;
    /** "With the victims’ liaison, by …"; empty while whoever reads this makes the call. */
    readonly waiting: string;
    readonly tried: string;
    readonly script: readonly ScriptLine[];
    /** What to say when nobody answers. */
    readonly toLeave: readonly Line[];
    readonly mustNotSay: readonly Line[];
  };
  /**
   * The second half, once they were reached. Fields: `remedyChosen`, `remedyUnsuitable`, `victimWants`,
   * `victimPreferred`, `victimMessages`, `victimContact`, `victimSafeToCall`, `victimNextBy`.
   */
  views: {
    readonly about: About;
    readonly script: readonly ScriptLine[];
    readonly mustNotSay: readonly Line[];
    /** By when they must hear of what. */
    readonly clocks: readonly Line[];
    /** Details already in the store: "Phone number: recorded". */
    readonly recorded: readonly Line[];
  };
  /** Whom to call, most urgent first. Fields: `chosenCall` (choices). */
  calls: { readonly none: boolean; readonly more: number; readonly isLiaison: boolean };
  /**
   * One call after the decision. Fields: `victimUnderstood`, `victimEnhanced` until it is known, `callDone`, `victimWants` (choices); `understood`, `heard`,
   * `fair`, `satisfied` where they may be asked.
   */
  call: {
    readonly about: About;
    readonly heading: string;
    readonly due: readonly Line[];
    readonly tried: string;
    readonly script: readonly ScriptLine[];
    readonly toLeave: readonly Line[];
    readonly mustNotSay: readonly Line[];
    /** Details already in the store: "Phone number: recorded". */
    readonly recorded: readonly Line[];
  };
  /** The words for a victim, to be put into a chat with a colleague. No fields, no buttons. */
  script: {
    readonly about: About;
    readonly script: readonly ScriptLine[];
    readonly mustNotSay: readonly Line[];
    readonly version: string;
  };
};
