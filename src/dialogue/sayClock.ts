import type { ClockName } from '../domain/victim/clock.ts';

const duties: Readonly<Record<ClockName, string>> = {
  views: 'Ask what they think of what is proposed',
  disposal: 'Tell them the decision',
  'restorative-justice': 'Tell them about restorative justice',
  support: 'Offer support, and refer them if they want it',
  'hate-crime-support': 'Refer them to specialist hate crime support',
  completion: 'Tell them that it is done',
  breach: 'Tell them that it was not done, and what follows',
  survey: 'Ask the four questions about how it was dealt with',
};

/** What is due with the victim, as an instruction: "Tell them the decision". */
export function sayClock(name: ClockName): string {
  return duties[name];
}
