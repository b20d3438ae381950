/** What a figure of a paper is about. */
export type BaselineAbout = 'volume' | 'missed' | 'money' | 'dose' | 'reoffending' | 'outcome' | 'needs';

/** A number that a paper gives of the force, for today's figures to stand beside. It is no promise and no target. */
export type Baseline = {
  readonly id: string;
  readonly about: BaselineAbout;
  /** What is counted, and of when. */
  readonly text: string;
  readonly value: number;
  /** "%", "people a month". */
  readonly unit: string;
  readonly source: string;
  readonly paragraph: number;
};
