import type { ConditionOffer, Remedy } from '../domain/force/conditionOffer.ts';
import { isConditionalCaution } from '../law/disposal.ts';

/** The most the law ever allows: hours of attendance (R29), pounds of a penalty for the gravest class at any age (R28). */
const lawsMost = { 'attendance-hours': 20, 'financial-penalty': 150 } as const;

/** What the force's conditions and remedies may not say. Gives back one sentence for each fault. */
export function checkConditions(
  offers: readonly ConditionOffer[],
  remedies: readonly Remedy[],
): readonly string[] {
  return [
    ...offers.flatMap((row) => [
      ...tooMuch('conditions.json', row),
      ...wrongPurpose('conditions.json', row),
      ...row.disposals
        .filter((one) => !isConditionalCaution(one))
        .map((one) => `conditions.json, ${row.id}, disposals: ${one} carries no conditions (R27).`),
    ]),
    ...remedies.flatMap((row) => [...tooMuch('remedies.json', row), ...wrongPurpose('remedies.json', row)]),
  ];
}

function tooMuch(file: string, { id, measure, atMost }: Remedy): readonly string[] {
  if (atMost === undefined) return [];
  if (measure === undefined)
    return [`${file}, ${id}, atMost: nothing is counted in it. Name its measure, or leave this out.`];
  if (measure === 'compensation' || atMost <= lawsMost[measure]) return [];
  const rule = measure === 'financial-penalty' ? '(R28)' : '(R29)';
  return [`${file}, ${id}, atMost: ${lawsMost[measure]} is the most the law allows ${rule}.`];
}

function wrongPurpose(file: string, { id, measure, objective }: Remedy): readonly string[] {
  if (measure !== 'financial-penalty' || objective === 'punishment') return [];
  return [`${file}, ${id}, objective: a financial penalty is a punishment.`];
}
