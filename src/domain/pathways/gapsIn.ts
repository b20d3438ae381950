import type { Facts, Need, PlaceId } from '../../law/facts.ts';
import type { Gap } from '../gap.ts';
import { type Cause, servedBy } from './causesOf.ts';
import { asksForEnglish, type Check } from './checksOf.ts';
import type { Fit } from './evaluateFit.ts';

/**
 * Each cause that nothing serves, and each language that stood in the way of what would have come first. What another
 * disposal would bring, or what runs elsewhere, is named as what would have fitted. Nothing is said to be missing while a
 * row may still turn out to fit.
 *
 * @param looks every expected row, best first; those of youth justice serve a child's needs
 */
export function gapsIn(
  causes: readonly Cause[],
  looks: readonly Fit[],
  { borough, language }: Facts,
): readonly Gap[] {
  if (borough === undefined) return [];
  const found = causes.flatMap((cause): readonly Gap[] => {
    if (cause === 'english') return [];
    const rows = looks.filter(({ intervention }) => servedBy(intervention).includes(cause));
    const need = cause === 'gang' ? (rows[0]?.intervention.pathways[0] ?? 'attitudes') : cause;
    const brought = rows.filter(({ isBrought }) => isBrought);
    const fits = brought.findIndex((row) => row.as !== undefined || row.truth.is === 'unknown');
    const blocked = brought.findIndex((row) => row.as === undefined && isOnly(row, isLanguage));
    const told = language === undefined ? {} : { language };
    const fit = brought[fits];
    const comesFirst = fit?.as !== undefined && blocked < fits && !isInTheirLanguage(fit, language);
    if (blocked >= 0 && (fit === undefined || comesFirst))
      return [gap('language', need, borough, brought[blocked], told)];
    if (fit !== undefined) return [];
    return [
      gap(
        'nothing-fits',
        need,
        borough,
        rows.find((row) => isOnly(row, isPlace)),
      ),
    ];
  });
  const told = new Map(found.map((one) => [`${one.kind} ${one.need}`, one]));
  return [...told.values()];
}

/** It was made for people who speak as they do. */
function isInTheirLanguage({ intervention }: Fit, language: Facts['language']): boolean {
  return intervention.gates.some(
    (gate) => 'fact' in gate && gate.fact === 'language' && gate.isOneOf.some((one) => one === language),
  );
}

function gap(
  kind: Gap['kind'],
  need: Need,
  borough: PlaceId,
  look: Fit | undefined,
  told: Pick<Gap, 'language'> = {},
): Gap {
  return { kind, need, borough, ...told, ...(look ? { intervention: look.intervention.id } : {}) };
}

/** Nothing but this stands in the way; nothing at all does where only another disposal brings the row. */
function isOnly({ as, failed }: Fit, is: (check: Check) => boolean): boolean {
  return as !== undefined || (failed.length > 0 && failed.every(is));
}

const isPlace = ({ kind }: Check): boolean => kind === 'place';

const isLanguage = (check: Check): boolean => check.kind === 'gate' && asksForEnglish(check.gate);
