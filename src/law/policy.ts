import type { GravityMatrix } from './gravityMatrix.ts';
import type {
  AdultDriving,
  Authority,
  Disposal,
  DomesticAbuseRoute,
  SafeTime,
  SchemeGate,
  SchemeGateName,
  WeaponInAssault,
} from './vocabulary.ts';

export type { SchemeGate, SchemeGateName };

/** What one force chooses, as far as a rule may read it. A choice can only narrow or switch on what the law leaves open. */
export type Policy = {
  readonly force: string;
  /** Disposals the officer is offered, in the order in which they are considered. */
  readonly menu: { readonly adult: readonly Disposal[]; readonly child: readonly Disposal[] };
  /** Simple possession goes to a community resolution with the drug diversion scheme (R18). */
  readonly drugDiversion: boolean;
  /** The domestic abuse route to a conditional caution, and whether medium DASH risk may use it (R17). */
  readonly domesticAbuseRoute: DomesticAbuseRoute;
  /** The force pilots conditional cautions for hate crime; the CPS still decides each one (R15). */
  readonly hateCrimePilot: boolean;
  /** What else runs against the person (P01 to P04). */
  readonly schemeGates: Readonly<Record<SchemeGateName, SchemeGate>>;
  /** Whether adults' driving offences may be settled out of court; no source says so for the country (P06). */
  readonly adultDriving: AdultDriving;
  /** Who decides a deferred prosecution; null until the force has said so (R02). */
  readonly deferredProsecutionAuthority: Authority | null;
  /**
   * Either-way offences that the force takes for low-level ones, each up to a value in pounds where it has one: with
   * summary offences, what a community resolution is for in the normal run (R24).
   */
  readonly lowLevelEitherWay: readonly {
    readonly offence: string;
    readonly upToPounds?: number;
    /** The most that an officer resolves alone; above it a sergeant decides. */
    readonly officerUpToPounds?: number;
  }[];
  /** Summary offences that the force does not take for low-level ones all the same (R24). */
  readonly notLowLevelSummary: readonly string[];
  /**
   * What a conditional caution is not proposed for, though it may be given: these offences, and what is worth more than
   * so many pounds (R12).
   */
  readonly unusualForCaution: { readonly offences: readonly string[]; readonly abovePounds: number };
  /** Who decides a community resolution outside the normal run (R24). */
  readonly outOfNormAuthority: Authority;
  /** Who decides a conditional caution with a domestic abuse marker, once the route is open (R17). */
  readonly domesticAbuseAuthority: Authority;
  /** Who decides where a relative was abused and no partner: no Act names a rank (R16). */
  readonly familyAbuseAuthority: Authority;
  /** Offences that the domestic abuse route takes (R17). */
  readonly domesticAbuseOffences: readonly string[];
  readonly weaponAuthority: Authority;
  /** Who decides at least where an emergency worker was assaulted; no text sets a rank (R22). */
  readonly emergencyWorkerAuthority: Authority;
  /** What is made of a weapon used or threatened in an assault, beside the offences that are about one (R20). */
  readonly weaponInAssault: WeaponInAssault;
  /** A youth caution is given only where it is signed; the statute asks for no consent (R09). */
  readonly youthCautionSignature: boolean;
  /** Unexcused misses that make a breach (R36). */
  readonly strikes: number;
  /** Hours of attendance, all together, above which the load is questioned at this risk; no source gives them (R27). */
  readonly hoursInKeeping: { readonly low: number; readonly medium: number; readonly high: number };
  /** Weeks from the decision, usual and longest: practice, since no statute sets any (R30). */
  readonly deadlineWeeks: { readonly usual: number; readonly longest: number };
  /** Days after filing by which an officer says whether what has no day of its own was done, or given. */
  readonly confirmWithinDays: number;
  /** Weeks that conditions need at the least: with less time to charge a breach the caution is an exception (R30). */
  readonly weeksConditionsNeed: number;
  /** Weeks between a deadline that was missed and a charge: to ask why, to decide, and to charge (R30). */
  readonly weeksToHandleBreach: number;
  /**
   * Hours after a case of a child under ten has ended, when the officer is reminded of what they have not ticked, on that day
   * (R03d); the supervisors hear once, as long after that again.
   */
  readonly childTasksWithinHours: number;
  /** Minutes after which what must be decided goes another way than to the supervisors' channel, should that not have it. */
  readonly secondRouteAfterMinutes: number;
  /** Hours of the London clock that victims mean by the times in which it is safe to ring them. */
  readonly safeHours: Readonly<Record<SafeTime, { readonly from: number; readonly until: number }>>;
  /** The force's own file; null while none is loaded (R23). */
  readonly gravityMatrix: GravityMatrix | null;
};
