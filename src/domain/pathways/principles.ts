/** What is suggested follows from these, whatever the force. */
type PrincipleId =
  | 'cause'
  | 'made-for'
  | 'little-required'
  | 'three-at-most'
  | 'one-need'
  | 'chronic'
  | 'by-choice'
  | 'none'
  | 'no-heavier'
  | 'evaluated'
  | 'fee'
  | 'at-the-scene';

export type Principle = {
  readonly id: PrincipleId;
  /** The principle in one sentence. */
  readonly text: string;
  /** The text it was read in. */
  readonly source: string;
};

/** Required of somebody of low risk: one thing. */
export const mostAtLowRisk = 1;

/** More conditions than this are more than a person can keep. */
export const mostConditions = 3;

const guide = 'Centre for Justice Innovation guide';
const paper2018 = 'West Midlands diversion paper 2018';

/** The principles of what is suggested, each with its source; the code beside each says what it means. */
export const principles: readonly Principle[] = [
  {
    id: 'cause',
    text: 'What led to this offence comes first, the need that stands first before the others.',
    source: `${guide}, interventions that are specific and tailored to suit need`,
  },
  {
    id: 'made-for',
    text: 'What is made for people like them is suggested whatever their risk.',
    source: `${guide}, interventions for certain groups; ${paper2018}, 18, 24, 25, 41, 58`,
  },
  {
    id: 'little-required',
    text: 'At low risk one thing at most is required, brief or made for people like them, within the hours the force has set.',
    source: `${guide}, interventions that do not overdose or net widen`,
  },
  {
    id: 'three-at-most',
    text: 'Nobody is required to do more than three things.',
    source: `${guide}: intensive conditions set people up to fail; the number is to be confirmed`,
  },
  {
    id: 'one-need',
    text: 'One need is answered by one condition.',
    source: `${guide}: requirements beyond what is necessary widen the net`,
  },
  {
    id: 'chronic',
    text: 'Dependent drinking, heroin use and severe mental illness are treated by choice, never by a condition.',
    source: `${guide}, the example of a chronic alcohol problem`,
  },
  {
    id: 'by-choice',
    text: 'Each need that was told gets the best offer of help by choice, whatever the risk; nothing happens to whoever stops.',
    source: `${guide}: a referral for voluntary support instead of what can be enforced`,
  },
  {
    id: 'none',
    text: 'No intervention can be right, and always stands among the answers.',
    source: `${guide}: it may be defensible for individuals to receive none`,
  },
  {
    id: 'no-heavier',
    text: 'An illness, or little English, never brings a heavier disposal.',
    source: `${guide}: what meets a person’s welfare needs must not draw them further in`,
  },
  {
    id: 'evaluated',
    text: 'Of what fits alike, what was evaluated comes first.',
    source: `${guide}, consider if the intervention has been evaluated`,
  },
  {
    id: 'fee',
    text: 'What it costs decides nothing; whoever cannot pay has the fee waived.',
    source: `${guide}, avoid offender pay schemes; ${paper2018}, 44`,
  },
  {
    id: 'at-the-scene',
    text: 'For possession drug diversion is what is asked for; help with anything else is by choice.',
    source: 'College of Policing practice page on Divert, 10 January 2024',
  },
];
