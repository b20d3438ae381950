import { day } from '../day.ts';
import type { Disposal } from '../disposal.ts';
import { cautions, outOfCourt } from '../disposal.ts';
import type { SchemeGate, SchemeGateName } from '../policy.ts';
import type { Rule } from '../rule.ts';
import { all, fact, onceKnown, policy } from '../truth.ts';
import { forceChoice } from './furtherSources.ts';

type Gate = {
  readonly fact: SchemeGateName;
  /** Of the rows that block, that make it an exception, and that have a sergeant look, at cautions last. */
  readonly ids: readonly [blocks: string, exceptional: string, looks: string, looksAtCautions: string];
  readonly setting: string;
  readonly restsOn: string;
  readonly blocks: string;
  readonly instead: string;
  readonly exceptional: string;
  readonly looks: string;
};

const gates: readonly Gate[] = [
  {
    fact: 'wanted',
    ids: ['P01', 'P01d', 'P01b', 'P01c'],
    setting: 'people who are wanted',
    restsOn:
      'The force’s setting alone: no text that was read says what is done with somebody who is wanted.',
    blocks: 'They are wanted, and this force settles nothing out of court until that is dealt with.',
    instead: 'Arrest or report them for what they are wanted for, then look at this case again.',
    exceptional:
      'While they are wanted, this force settles a case out of court only in exceptional circumstances.',
    looks: 'They are wanted. Deal with that first; a sergeant then looks at this case.',
  },
  {
    fact: 'onBail',
    ids: ['P02b', 'P02d', 'P02', 'P02c'],
    setting: 'people on bail',
    restsOn:
      'The force’s setting alone: the page on Checkpoint in Durham speaks of people held for court, not of bail.',
    blocks: 'They are on bail for something else, and this force then settles nothing out of court.',
    instead: 'Ask for a charging decision, or wait until the other case is decided.',
    exceptional:
      'While they are on bail, this force settles a case out of court only in exceptional circumstances.',
    looks: 'They are on bail for something else, so a sergeant must look at this.',
  },
  {
    fact: 'onCourtOrder',
    ids: ['P03a', 'P03d', 'P03b', 'P03c'],
    setting: 'people on a court order',
    restsOn:
      'The force’s setting; Checkpoint in Durham takes nobody on a court order, suspended sentence or conditional discharge.',
    blocks:
      'They are on a court order or suspended sentence, and this force then settles nothing out of court.',
    instead: 'Speak to probation, and ask for a charging decision.',
    exceptional:
      'On a court order or suspended sentence this force settles it out of court only as an exception.',
    looks: 'They are on a court order or a suspended sentence, so a sergeant must look at this.',
  },
  {
    fact: 'iomManaged',
    ids: ['P04', 'P04d', 'P04b', 'P04c'],
    setting: 'people managed as prolific or high risk',
    restsOn:
      'The force’s setting; West Midlands papers say who is managed (2017) and that serial recidivists are left out (2018).',
    blocks: 'They are managed as prolific or of high risk, and this force does not divert them.',
    instead: 'Hand the case to the offender management team.',
    exceptional: 'People managed as prolific or of high risk are diverted only in exceptional circumstances.',
    looks: 'The offender management team manages them. Speak to the team; a sergeant must look at this.',
  },
];

/** A sergeant decides a caution at least, whatever runs against the person, so nothing is asked for that. */
const others: readonly Disposal[] = outOfCourt.filter((one) => !cautions.includes(one));
const set = (name: SchemeGateName, ...to: readonly SchemeGate[]) =>
  policy(({ schemeGates: chosen }) => to.includes(chosen[name]));

/**
 * P01 to P04: what runs against the person, as far as the force has made it count. None of it is law, so what closes a
 * disposal closes every other one out of court as well: otherwise a lighter one would be left as the only way.
 */
export const schemeGates: readonly Rule[] = gates.flatMap((gate): readonly Rule[] => {
  const row = {
    disposals: outOfCourt,
    source: forceChoice(gate.setting),
    restsOn: gate.restsOn,
    standing: 'to-confirm',
    inForce: { from: day('2018-07-01') },
  } as const;
  const applies = fact(gate.fact, (is) => is);
  const known = onceKnown(gate.fact, (is) => is);
  const looks = { effect: { kind: 'authority', authority: 'sergeant' }, text: gate.looks } as const;
  const lookedAt = set(gate.fact, 'supervisor', 'exceptional');
  const [blocks, exceptional, lookAtIt, lookAtCautions] = gate.ids;
  return [
    {
      ...row,
      id: blocks,
      effect: { kind: 'blocks' },
      text: gate.blocks,
      instead: gate.instead,
      when: all(set(gate.fact, 'blocks'), applies),
    },
    {
      ...row,
      id: exceptional,
      effect: { kind: 'exceptional' },
      text: gate.exceptional,
      when: all(set(gate.fact, 'exceptional'), applies),
    },
    { ...row, ...looks, id: lookAtIt, disposals: others, when: all(lookedAt, applies) },
    { ...row, ...looks, id: lookAtCautions, disposals: cautions, when: all(lookedAt, known) },
  ];
});
