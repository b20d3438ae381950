import type { Borough, Facts, Need } from '../../law/facts.ts';
import type { Gap } from '../gap.ts';
import type { Cause } from './causes.ts';
import { asksForEnglish, type Check } from './checks.ts';
import type { Look } from './lookAt.ts';

/**
 * Each cause that nothing serves, and whether only the language stood in the way. What another disposal would bring, or
 * what runs elsewhere, is named as what would have fitted. Nothing is said while a row may still turn out to fit.
 *
 * @param looks every expected row, best first; those of youth justice serve a child's needs
 */
export function gapsIn(
  causes: readonly Cause[],
  looks: readonly Look[],
  { borough, language }: Facts,
): readonly Gap[] {
  if (borough === undefined) return [];
  return causes.filter(isNeed).flatMap((need): readonly Gap[] => {
    const rows = looks.filter(({ intervention }) => intervention.pathways.includes(need));
    if (rows.some((row) => row.isBrought && (row.as !== undefined || row.truth.is === 'unknown'))) return [];
    const blocked = rows.find((row) => row.isBrought && isOnly(row, isLanguage));
    if (blocked) return [gap('language', need, borough, blocked, language === undefined ? {} : { language })];
    return [
      gap(
        'nothing-fits',
        need,
        borough,
        rows.find((row) => isOnly(row, isPlace)),
      ),
    ];
  });
}

function gap(
  kind: Gap['kind'],
  need: Need,
  borough: Borough,
  look: Look | undefined,
  told: Pick<Gap, 'language'> = {},
): Gap {
  return { kind, need, borough, ...told, ...(look ? { intervention: look.intervention.id } : {}) };
}

/** Nothing but this stands in the way; nothing at all does where only another disposal brings the row. */
function isOnly({ as, failed, truth }: Look, is: (check: Check) => boolean): boolean {
  return as !== undefined || (truth.is === 'no' && failed.length > 0 && failed.every(is));
}

const isNeed = (cause: Cause): cause is Need => cause !== 'gang' && cause !== 'english';

const isPlace = ({ kind }: Check): boolean => kind === 'place';

const isLanguage = (check: Check): boolean => check.kind === 'gate' && asksForEnglish(check.gate);
