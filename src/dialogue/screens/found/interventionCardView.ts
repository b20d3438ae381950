import type { Force } from '../../../domain/force/force.ts';
import type { Intervention } from '../../../domain/force/intervention.ts';
import { sayPlaces } from '../../../domain/force/place.ts';
import { inSentence } from '../../../domain/inSentence.ts';
import { sayGate } from '../../../domain/pathways/sayGate.ts';
import { sayNeed } from '../../../domain/pathways/sayNeed.ts';
import { aimedAtNone } from '../../view/verb.ts';
import type { Line, View } from '../../view/view.ts';
import { capital } from '../../words/sayDisposal.ts';
import { type NextSession, waitLines } from '../../words/waitLines.ts';
import { choiceOf } from './foundView.ts';
import { referralLines } from './referralLines.ts';

/** One intervention for nobody in particular; `others` were found with it and can be opened from here. */
export function interventionCardView(
  row: Intervention,
  force: Force,
  next: NextSession | undefined,
  others: readonly Intervention[],
): View {
  const provider = force.providers.find(({ id }) => id === row.provider);
  const more = others.length > 0;
  return {
    card: 'interventionCard',
    data: {
      title: row.title,
      provider: provider?.title ?? row.provider,
      what: lines([`${row.whatItTakes}.`, ...formatLines(row)]),
      who: lines(whoLines(row, force)),
      where: sayPlaces(row.boroughs, force),
      figures: row.figures.map(({ text, source }) => ({ mark: '', text: `${text}.`, source })),
      evaluated: row.evaluated,
      referral: lines(referralLines(row)),
      cost: costOf(row),
      wait: lines(waitLines(row, provider, next)),
      source: row.source,
      toConfirm: row.standing === 'to-confirm',
    },
    fields: more ? { chosenIntervention: choiceOf(others, [row, ...others], force) } : {},
    note: '',
    ...aimedAtNone('catalogue', more ? ['show-intervention'] : []),
  };
}

function costOf({ fee, feeToConfirm }: Intervention): string {
  const never = 'Whether they can pay never decides who is diverted.';
  if (feeToConfirm) return `They pay to attend; how much is to be confirmed. ${never}`;
  return fee === 0 ? 'It is free to the person.' : `£${fee} to the person. ${never}`;
}

function formatLines({ format, contactHours, pathways, cohortNotes }: Intervention): readonly string[] {
  const hours = contactHours === undefined ? '' : `, ${contactHours} hours of contact`;
  return [
    `How: ${inSentence(format)}${hours}.`,
    ...(pathways.length === 0 ? [] : [`For: ${pathways.map(sayNeed).join(', ')}.`]),
    ...cohortNotes.map(({ text }) => `${text}.`),
  ];
}

function whoLines({ gates }: Intervention, { offences }: Force): readonly string[] {
  if (gates.length === 0) return ['Anybody it would help.'];
  const titleOf = (id: string) => offences.find((row) => row.id === id)?.title.toLowerCase() ?? id;
  return gates.map((gate) => `${capital(sayGate(gate, titleOf))}.`);
}

/** Texts of the catalogue may bring their own full stop. */
function lines(texts: readonly string[]): readonly Line[] {
  return texts.map((text) => ({ text: text.replace(/\.\.$/, '.') }));
}
