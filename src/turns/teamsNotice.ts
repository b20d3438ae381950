import type { View } from '../dialogue/view/view.ts';
import type { CardPlace } from '../store/store.ts';

/**
 * A notice as Teams gets it: to whom, what it shows today, and the card it updates when one stands. `elseNowhere`: where that
 * card is gone nothing is posted, because nobody waits for it.
 */
export type TeamsNotice = {
  readonly to: string;
  readonly view: View;
  readonly place?: CardPlace;
  readonly elseNowhere?: boolean;
};
