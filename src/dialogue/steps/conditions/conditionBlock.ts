import { type Check, ruleBehind, type Tick, ticks } from '../../../domain/conditions/check.ts';
import type { Condition } from '../../../domain/conditions/condition.ts';
import { sayDay } from '../../../domain/days.ts';
import type { CardData } from '../../view/view.ts';
import { capital, ruleLine } from '../../words/sayDisposal.ts';

type Shown = CardData['conditions'];

const marks: Record<Check['is'], string> = {
  ok: '✓ Fits',
  warns: '! Take care',
  blocks: '✗ Must change',
};

/** One condition in full: what, where, by when, how shown, what for. */
export function conditionBlock(condition: Condition): Shown['conditions'][number] {
  const { text, where, deadline, shownBy, objective } = condition;
  return {
    text: capital(text),
    where,
    by: deadline === undefined ? '' : sayDay(deadline),
    shownBy,
    objective: capital(objective),
  };
}

/** What was found, under the confirmation it stands behind, each with its source. */
export function checkGroups(checks: readonly Check[]): Shown['checks'] {
  return ticks.flatMap((tick: Tick) => {
    const lines = checks
      .filter((check) => check.tick === tick)
      .map((check) => ({
        mark: marks[check.is],
        text: check.sentence,
        source: ruleLine(ruleBehind(check)).source,
      }));
    return lines.length === 0 ? [] : [{ title: capital(tick), lines }];
  });
}
