import { sayDayWithYear } from '../../../domain/days.ts';
import { field, typed } from '../../inputs/field.ts';
import { sinceApproved } from '../../state/sinceApproved.ts';
import { whyNotForOthers } from '../../text/personalDetails.ts';
import { sayChange } from '../../words/sayChange.ts';
import { sayADisposal } from '../../words/sayDisposal.ts';
import { sayRank } from '../../words/sayRank.ts';
import { aboutCase } from '../aboutCase.ts';
import { accept, reject, type Step } from '../step.ts';

/** What was approved is not what would be filed: what changed, and the question to whoever decides, asked once for all of it. */
export const approvalStep: Step = {
  name: 'approval',
  leadsTo: ['awaiting-authority', 'file'],
  isExpected: () => false,
  next: (state) => (sinceApproved(state).length === 0 ? 'file' : 'here'),
  verbs: () => ['answer', 'back', 'save'],
  view: (state) => {
    const { chosen, theCase, force } = state;
    const rank = sayRank(chosen?.authority);
    const by = theCase.authority?.by;
    return {
      card: 'assessment',
      data: {
        about: aboutCase(state),
        heading: `Not what was approved: ask ${rank} again`,
        because: `${by?.name ?? 'A supervisor'} approved ${sayADisposal(chosen?.disposal ?? 'conditional-caution')} before this changed. Go back to put it as it was, or ask again.`,
        reasons: sinceApproved(state).map((change) => ({
          mark: 'Changed',
          text: sayChange(change, force),
          source: '',
        })),
        moreReasons: [],
        others: [],
        mainAction: `Ask ${rank} again`,
        onlyException: false,
        wouldChange: [],
        rulesAsOf: sayDayWithYear(state.today),
        notes: [],
      },
      fields: { requestNote: field() },
    };
  },
  submit: (_state, { inputs }) => {
    const requestNote = typed(inputs, 'requestNote');
    const wrong = whyNotForOthers(requestNote);
    // An earlier note spoke of what was asked then.
    return wrong !== ''
      ? reject({ requestNote: wrong }, { stopped: { requestNote } })
      : accept({ type: 'answer', step: 'approval', answers: { requestNote } });
  },
};
