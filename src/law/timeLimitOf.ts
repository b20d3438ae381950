import type { TimeLimitId } from './vocabulary.ts';
import { words } from './words.ts';

/**
 * How the time to charge runs. Every summary offence has a row: `six-months` unless another Act is known or believed to
 * say otherwise, and `unread` where that is so, or the class itself is in doubt. What is indictable has no limit.
 */
const idsByTimeLimit: Readonly<Record<TimeLimitId, string>> = {
  'six-months': `
    assault-constable obstruct-constable obstruct-emergency-worker impersonate-constable
    public-order-s4 public-order-s4a public-order-s5 racially-aggravated-s5 drunk-and-disorderly
    drunk-highway drunk-with-child false-alarm-fire fireworks-street interfere-mail take-cycle litter
    squatting aggravated-trespass school-nuisance hospital-nuisance vehicle-interference sex-in-toilet
    drink-driving drink-in-charge drug-driving unfit-driving fail-to-provide no-licence no-mot
    careless-driving fail-to-stop-accident fail-to-stop-police fail-to-identify-driver
    mobile-phone-driving speeding seat-belt red-light dangerous-vehicle antisocial-driving no-helmet
    motor-race careless-cycling cycling-pavement taxi-touting obstruct-highway locking-on fare-evasion
    railway-trespass railway-nuisance railway-stone-throwing begging loitering-prostitution
    kerb-crawling prostitute-cards street-trading dispersal-breach pspo-breach cpn-breach
    closure-breach breach-football-banning pitch-invasion football-throwing football-chanting
    football-alcohol football-flare wasting-police-time banned-dog hare-coursing illegal-fishing
    hunting`,
  'course-of-conduct': `
    harassment stalking`,
  'common-assault': `
    common-assault`,
  'dangerous-dog': `
    dangerous-dog`,
  communications: `
    public-communications hoax-emergency-call`,
  'false-communications': `
    false-communications`,
  'vehicle-taking': `
    twoc`,
  'vehicle-tax': `
    no-vehicle-tax`,
  'animal-welfare': `
    animal-welfare`,
  wildlife: `
    wildlife`,
  licensing: `
    sell-alcohol-child buy-alcohol-child sell-alcohol-drunk refuse-leave-premises unlicensed-activity`,
  'road-traffic': `
    no-insurance disqualified-driving`,
  game: `
    poaching`,
  unread: `
    drone intimate-images prohibited-weapon-private flick-knife knife-sale-child air-travel-drunk
    tobacco-child fireworks-child air-weapon-public air-weapon-child badgers livestock-worrying`,
};

/** The limit of each offence that has one, by its id. */
export const timeLimitOf = new Map(
  Object.entries(idsByTimeLimit).flatMap(([limit, ids]) =>
    words(ids).map((id) => [id, { timeLimit: limit as TimeLimitId }] as const),
  ),
);
