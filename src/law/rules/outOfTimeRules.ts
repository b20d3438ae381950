import { day } from '../day.ts';
import type { Rule } from '../rule.ts';
import { sayDayWithYear } from '../sayDay.ts';
import { mca127 } from '../timeLimits.ts';
import { canRunOut, timeToCharge } from '../timeToCharge.ts';
import { all, any, known, not, type Predicate, type RuleInput } from '../truth.ts';
import { enoughEvidence, mayBeGraver } from './decidesOutcome.ts';
import { asbcpa102, cda1998, cda1998s66za, cja2003, npccDeferred, simpleCautionGuidance } from './sources.ts';
import { saying, timeIs } from './timeIs.ts';
import { withVictim } from './withVictim.ts';

/** A statement that nobody has asked about may be an old one, so that the time would have run out. */
const outOfTime: Predicate = (input) => {
  const { age } = input.facts;
  // A child under ten is prosecuted at no time (R03a), and that is another outcome.
  if (!canRunOut(input.offence) || (age !== undefined && age < 10)) return known(false);
  const found = timeToCharge(input);
  return found.is === 'needs-statement' && found.ask.length > 0
    ? { is: 'unknown', ask: found.ask }
    : timeIs('barred')(input);
};

const timeAlone = all(not(mayBeGraver), enoughEvidence);

const outcomes = { name: 'Home Office outcome codes', dated: day('2026-08-26') };
const closes = 'A sergeant or above closes the case, and a victim is told why.';
const close = `Record outcome 17, statute-barred. ${closes}`;
const askFirst =
  'A graver offence may fit what happened, and may have no time limit: check with the CPS before an outcome is recorded.';
const whichCode =
  'The decision maker, a sergeant at least, says which code fits: 17 for the time, or 15 or 16 for the evidence.';

function closedBy(input: RuleInput): string {
  if (mayBeGraver(input).is === 'yes') return askFirst;
  const isVictim = withVictim(input).is === 'yes';
  if (enoughEvidence(input).is !== 'yes') return `${whichCode}${isVictim ? ' A victim is told why.' : ''}`;
  return isVictim ? close : 'Record outcome 17, statute-barred. A sergeant or above closes the case.';
}

/** A block under its own text, with the day in the words of the case, and why the day counts for it. */
const barred = (
  row: Pick<Rule, 'id' | 'disposals' | 'text' | 'source' | 'standing' | 'restsOn'>,
  why = '',
): Rule => ({
  ...row,
  effect: { kind: 'blocks' },
  instead: close,
  endsTheCase: true,
  inForce: { from: day('2013-04-08') },
  when: outOfTime,
  inThisCase: (input) => {
    const code = timeAlone(input).is === 'yes' ? ': outcome 17' : '';
    const found = saying<'barred'>(
      ({ lastDay }) => `The last day to charge it was ${sayDayWithYear(lastDay)}${code}.${why}`,
    )(input);
    return { ...found, ...(why === '' ? {} : { source: row.source }), instead: closedBy(input) };
  },
});

/** R50: what is closed once the offence can no longer be charged. */
export const outOfTimeRules: readonly Rule[] = [
  barred({
    id: 'R50a',
    disposals: ['charge'],
    text: 'It is statute-barred: the time in which it can be charged has run out.',
    source: mca127,
    standing: 'confirmed',
    restsOn:
      'A magistrates’ court may not try a summary offence that was not charged within six months of it.',
  }),
  barred(
    {
      id: 'R50b',
      disposals: ['conditional-caution'],
      text: 'A conditional caution rests on a charge, and the time to charge has run out.',
      source: cja2003('s.24'),
      standing: 'confirmed',
      restsOn: 'Who breaks a condition without a reasonable excuse may be prosecuted for the offence itself.',
    },
    ' A conditional caution rests on a charge.',
  ),
  barred(
    {
      id: 'R50c',
      disposals: ['youth-conditional-caution'],
      text: 'A youth conditional caution rests on a charge, and the time to charge has run out.',
      source: cda1998('s.66E'),
      standing: 'to-confirm',
      restsOn:
        'A child who breaks a condition may be prosecuted for the offence itself, as an adult may; the text was not read.',
    },
    ' A youth conditional caution rests on a charge.',
  ),
  barred(
    {
      id: 'R50d',
      disposals: ['youth-caution'],
      text: 'A youth caution needs evidence enough to charge, and the time to charge has run out.',
      source: cda1998s66za('(1)(a)'),
      standing: 'to-confirm',
      restsOn:
        'There must be enough evidence to charge the child; that a charge must also be possible is our reading.',
    },
    ' A youth caution needs evidence enough to charge.',
  ),
  barred(
    {
      id: 'R50e',
      disposals: ['simple-caution'],
      text: 'A simple caution needs a case that a court could try, and the time to charge has run out.',
      source: simpleCautionGuidance,
      standing: 'to-confirm',
      restsOn:
        'A conviction must be a realistic prospect; that none is once time has run out is our reading.',
    },
    ' A simple caution needs a case that a court could try.',
  ),
  barred(
    {
      id: 'R50f',
      disposals: ['community-resolution'],
      text: 'The time for court proceedings has run out. A community resolution needs evidence enough for them.',
      source: asbcpa102,
      standing: 'to-confirm',
      restsOn:
        'The evidence must be enough for proceedings; that none can be brought leaves nothing to resolve is our reading.',
    },
    ' A community resolution needs evidence enough for court proceedings.',
  ),
  barred(
    {
      id: 'R50g',
      disposals: ['deferred-prosecution'],
      text: 'A prosecution can only be deferred while one is possible, and the time to charge has run out.',
      source: npccDeferred,
      standing: 'to-confirm',
      restsOn:
        'It takes the place of a prosecution that could be brought; that this ends with the time to charge is our reading.',
    },
    ' A prosecution can only be deferred while one is possible.',
  ),
  {
    id: 'R50h',
    disposals: ['no-further-action'],
    effect: { kind: 'step' },
    text: 'It is statute-barred: record outcome 17, and tell a victim why.',
    source: outcomes,
    standing: 'confirmed',
    restsOn: 'Outcome 17 is for a case whose time limit for prosecution has expired.',
    inForce: { from: day('2013-04-08') },
    when: all(outOfTime, timeAlone),
  },
  {
    id: 'R50i',
    disposals: ['no-further-action'],
    effect: { kind: 'step' },
    text: askFirst,
    source: { ...mca127, name: 'MCA 1980 s.127(2)' },
    standing: 'to-confirm',
    restsOn: 'What is indictable has no such limit; that an offence of that kind may fit here is prudence.',
    inForce: { from: day('2013-04-08') },
    when: all(outOfTime, mayBeGraver),
  },
  {
    id: 'R50j',
    disposals: ['no-further-action'],
    effect: { kind: 'step' },
    text: whichCode,
    source: outcomes,
    standing: 'to-confirm',
    restsOn:
      'Codes 15 and 16 are for evidence that falls short, and 17 for time; which goes first was not read.',
    inForce: { from: day('2013-04-08') },
    when: all(outOfTime, not(any(mayBeGraver, enoughEvidence))),
  },
];
