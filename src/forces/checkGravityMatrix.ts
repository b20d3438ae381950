import { z } from 'zod';
import type { Day } from '../law/day.ts';
import type { GravityMatrix } from '../law/gravityMatrix.ts';
import { disposal, id, isoDay, text } from './words.ts';

/**
 * The force's gravity matrix, `gravityMatrix.json`: the one file of the folder that may be absent, and none is shipped.
 * A new edition of the matrix is a new file with a new `version` and `from`.
 *
 * - `version`, `source`: which edition it is, and the document it was copied from.
 * - `from`, `until`: the first and last day on which it decides; outside them it counts as not loaded.
 * - `adultMeaning`: for each adult score what it presumes. Children's scores are 1 to 5 and mean what the national
 *   matrix says, so they are not given here.
 * - `mostMoved`: the furthest that factors, all together, move a score.
 * - `factors`: for any offence; `moves` is 1 or more for what makes it graver, -1 or less for what makes it less grave.
 * - `offences`: for each offence id its starting score for adults, for children or both, and factors of its own.
 */
const factor = z.strictObject({
  id,
  title: text,
  moves: z.int().refine((by) => by !== 0, { error: 'must move the score: 1 is graver, -1 less grave' }),
});
const adultScore = z.int().min(1);

export const gravityMatrixFile = z
  .strictObject({
    version: text,
    source: text,
    from: isoDay,
    until: z.exactOptional(isoDay),
    adultMeaning: z.array(z.strictObject({ score: adultScore, presumes: z.array(disposal).min(1) })),
    mostMoved: z.int().min(0),
    factors: z.array(factor),
    offences: z
      .array(
        z.strictObject({
          offence: id,
          adult: z.exactOptional(adultScore),
          child: z.exactOptional(z.int().min(1).max(5)),
          factors: z.array(factor),
        }),
      )
      .min(1),
  })
  .transform(
    ({ from, until, version, adultMeaning, mostMoved, factors, offences }): GravityMatrix => ({
      version,
      adultMeaning,
      mostMoved,
      factors,
      offences,
      inForce: { from: from as Day, ...(until === undefined ? {} : { until: until as Day }) },
    }),
  );

/**
 * What the file's own shape cannot show: offences the force does not list, scores without a meaning, ids given twice.
 * Gives back one sentence for each fault.
 */
export function checkGravityMatrix(matrix: GravityMatrix, offences: readonly string[]): readonly string[] {
  const meanings = matrix.adultMeaning.map(({ score }) => score);
  return [
    ...twice(meanings.map(String)).map((score) => `adultMeaning: the score ${score} is given twice`),
    ...twice(matrix.offences.map(({ offence }) => offence)).map((one) => `offences: ${one} is given twice`),
    ...matrix.offences.flatMap((row) => [
      ...(offences.includes(row.offence) ? [] : [`offences, ${row.offence}: is not in offences.json`]),
      ...(row.adult === undefined && row.child === undefined
        ? [`offences, ${row.offence}: has a score neither for adults nor for children`]
        : []),
      ...(row.adult === undefined || meanings.includes(row.adult)
        ? []
        : [`offences, ${row.offence}, adult: adultMeaning does not say what ${row.adult} presumes`]),
      ...twice([...matrix.factors, ...row.factors].map((one) => one.id)).map(
        (one) => `offences, ${row.offence}, factors: the id "${one}" is given twice`,
      ),
    ]),
    ...(matrix.inForce.until !== undefined && matrix.inForce.until < matrix.inForce.from
      ? ['until: lies before from']
      : []),
  ].map((fault) => `gravityMatrix.json, ${fault}.`);
}

function twice(ids: readonly string[]): readonly string[] {
  return [...new Set(ids.filter((one, place) => ids.indexOf(one) !== place))];
}
