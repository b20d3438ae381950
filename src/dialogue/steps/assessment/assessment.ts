import type { DisposalAssessment } from '../../../domain/assessment/assessment.ts';
import { wrongReason } from '../../../domain/assessment/wrongReason.ts';
import { sayDayWithYear } from '../../../domain/days.ts';
import { field, typed } from '../../inputs/fields.ts';
import type { Understanding } from '../../state/dialogueState.ts';
import { exceptionAsked } from '../../state/exceptions.ts';
import { expectsShortPath } from '../../state/shortPath.ts';
import type { Fields } from '../../view/view.ts';
import { reasonLine, sayAuthority, sayStatus, splitReasons, titleOf } from '../../words/say.ts';
import { aboutCase } from '../about.ts';
import { changeLines } from '../changes.ts';
import { accept, reject, type Step } from '../step.ts';

/** The result in words first: what is open, who decides, every reason; the officer chooses or asks. */
export const assessmentStep: Step = {
  name: 'assessment',
  leadsTo: ['awaiting-authority', 'intervention'],
  isExpected: (u) => !expectsShortPath(u),
  next: (u) => (u.chosen !== undefined && u.authorised ? 'intervention' : 'here'),
  verbs: () => ['answer', 'back', 'save'],
  view: (u) => {
    const shown = ledWith(u);
    return {
      card: 'assessment',
      data: {
        about: aboutCase(u),
        heading: isLed(u) ? sayOpen(shown) : `Nothing is proposed. Open: ${u.open.map(sayOpen).join('; ')}`,
        because: declinedNote(u) + (u.assessment?.because ?? ''),
        ...splitReasons(shown.reasons.filter(({ effect }) => effect !== 'warns')),
        others: (u.assessment?.disposals ?? [])
          .filter((row) => row.disposal !== shown.disposal && couldEverApply(row))
          .map((row) => ({
            title: titleOf(row.disposal),
            status: sayStatus(row),
            reasons: row.reasons.filter(({ effect }) => effect !== 'warns').map(reasonLine),
          })),
        mainAction: mainAction(u),
        wouldChange: changeLines(u, [shown.disposal]),
        rulesAsOf: sayDayWithYear(u.today),
        notes: (u.assessment?.warnings ?? []).map((reason) => ({ ...reasonLine(reason), mark: '' })),
      },
      fields: { ...disposalField(u, shown), ...noteField(u), ...reasonField(u) },
    };
  },
  submit: (u, { inputs }) => {
    const choices = [...u.open, ...u.exceptions];
    const wanted = choices.length === 1 ? choices[0]?.disposal : typed(inputs, 'disposal');
    const row = choices.find(({ disposal }) => disposal === wanted);
    if (row === undefined) return reject({ disposal: 'Choose one of the disposals that are open.' });
    const reason = typed(inputs, 'exceptional');
    const isException = u.exceptions.includes(row);
    const wrong = isException ? wrongReason(reason) : undefined;
    if (wrong !== undefined) return reject({ exceptional: wrong });
    if (!isException && reason !== '') return reject({ exceptional: notExceptional });
    const requestNote = typed(inputs, 'requestNote');
    const answers = {
      disposal: row.disposal,
      ...(requestNote === '' ? {} : { requestNote }),
      ...(isException && u.offence ? exceptionAsked(u.theCase, u.offence, row, reason) : {}),
    };
    return accept({ type: 'answer', step: 'assessment', answers });
  },
};

/** One is chosen or proposed. Otherwise what is open must not look like a proposal. */
function isLed({ open, chosen, assessment }: Understanding): boolean {
  return chosen !== undefined || open.some(({ disposal }) => disposal === assessment?.recommended);
}

/** "Conditional caution: a sergeant must decide" */
function sayOpen({ disposal, authority }: DisposalAssessment): string {
  return `${titleOf(disposal)}: ${sayAuthority(authority ?? 'officer')}`;
}

/** The open disposal whose reasons the card gives first: the one chosen, else the recommended, else the first. */
function ledWith({ open, chosen, assessment }: Understanding): DisposalAssessment {
  const recommended = open.find(({ disposal }) => disposal === assessment?.recommended);
  const shown = chosen ?? recommended ?? open[0];
  if (shown === undefined) throw new RangeError('The assessment step needs a disposal that is open');
  return shown;
}

// Of what the age or the law as it stands rules out for everybody like this, the officer need not read here.
const ruledOut = /^R0[13]/;

function couldEverApply({ reasons }: DisposalAssessment): boolean {
  return !reasons.some(({ effect, rule }) => effect === 'blocks' && ruledOut.test(rule));
}

function mainAction({ open }: Understanding): string {
  const [first, ...others] = open;
  if (others.some(({ authority }) => authority !== first?.authority)) return 'Continue with this';
  if (first?.authority === 'inspector') return 'Ask an inspector';
  return first?.authority === 'sergeant' ? 'Ask a sergeant' : 'Continue with this';
}

const notExceptional =
  'What you chose needs no exception. Leave this empty, or choose what the reason is for.';

function disposalField(u: Understanding, shown: DisposalAssessment): Fields {
  if (u.open.length + u.exceptions.length < 2) return {};
  const choices = [
    ...u.open.map((row) => ({ title: sayOpen(row), value: row.disposal })),
    ...u.exceptions.map(({ disposal, authority }) => ({
      title: `${titleOf(disposal)}: only as an exception, with a reason; ${sayAuthority(authority ?? 'officer')}`,
      value: disposal,
    })),
  ];
  return { disposal: field(isLed(u) ? shown.disposal : '', { choices }) };
}

function noteField({ open }: Understanding): Fields {
  return open.some(({ authority }) => authority !== 'officer') ? { requestNote: field() } : {};
}

// Room for a reason only where something on the menu needs one.
function reasonField({ exceptions }: Understanding): Fields {
  return exceptions.length > 0 ? { exceptional: field() } : {};
}

function declinedNote({ theCase: { authority } }: Understanding): string {
  if (authority === undefined || authority.approved) return '';
  return `${authority.by.name} declined a ${titleOf(authority.disposal).toLowerCase()}: “${authority.reason}” `;
}
