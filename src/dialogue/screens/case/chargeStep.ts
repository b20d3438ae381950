/** What its officer does where a breach leads to a charge. */
export const chargeStep = {
  stands:
    'The decision to prosecute stands, so it goes to court. Have them charged, or a postal requisition sent.',
  /** So that it is decided whether it goes to court. */
  ask: {
    charged: 'Put the case before the charging decision maker.',
    'referred-cps': 'Send the file to the CPS. It decides whether to charge.',
  },
  /** Where the time to charge hangs on it (CJA 1988 s.39A): nobody else has it taken. */
  statementFirst: 'First see that the victim’s statement is taken: without it there is no charge.',
  /** Of a charge that was recorded by mistake: until the next call they wait for a court. */
  notCharged: 'The victim was told that it goes to court: tell them today that nobody is charged yet.',
  /** The words for the victim say that a team for court cases tells them the rest: somebody has to tell that team of them. */
  witnessCare: 'Tell witness care how to reach the victim: it is they who tell the victim of court.',
} as const;
