import { fromNow } from '../clock/testClock.ts';
/** What is answered of a fight outside a bar the day before: a conditional caution is open, and a sergeant decides. */
export const fightFacts = {
  'When did it happen?': fromNow(-86_400_000).toISOString().slice(0, 10),
  'How old is the person?': '30',
  'Does the person admit it?': 'Yes, clearly and fully',
  'How strong is the evidence?': 'Enough to charge',
  'Who is the victim?': 'A person',
  'Is it domestic abuse?': 'No',
  'Was anyone hurt?': 'Minor injury',
  'Was there a weapon?': 'No',
  'Where do they live?': 'Birmingham',
  'What is on record for the last two years?': 'Nothing',
  'What would a court most likely give?': 'A fine or discharge',
  'What is their sex?': 'Male',
  'How likely are they to offend again or cause harm?': 'Medium',
  'Can they get online for a course?': 'Yes',
} as const;

/** What was behind it. */
export const fightTicks = ['Alcohol: drinking in binges'] as const;
