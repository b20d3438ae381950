/** How a time limit runs, by the name that an offence row gives it; `timeLimits.ts` says what each means. */
export type TimeLimitId =
  | 'six-months'
  | 'course-of-conduct'
  | 'common-assault'
  | 'dangerous-dog'
  | 'communications'
  | 'false-communications'
  | 'vehicle-taking'
  | 'vehicle-tax'
  | 'animal-welfare'
  | 'wildlife'
  | 'licensing'
  | 'road-traffic'
  | 'game'
  | 'unread';
