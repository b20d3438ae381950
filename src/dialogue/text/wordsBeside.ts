import { offenceTerms } from './offenceTerms.ts';

/** What makes it another offence whatever else is said: a name without such a word is never marked for words with it. */
const changes = new Set(
  offenceTerms(
    'aggravated racially religiously racist death dead killed penetration penetrative armed intent endangered manslaughter murder incite terrorism homophobic transphobic hate supply supplied production produce cultivate selling dealing pwits import threat threatening died dying dies fatal fatality unconscious consciousness coma stitches teeth tooth fractured fracture seriously stabbed stabbing glassed knife machete blade chase crashed crash fire permit prohibited conspiracy conspire conspired attempt attempted',
  ),
);

/** What may make an assault a graver one, and says of anything else who came, or where somebody was brought. */
const ofWhoWasHarmed = new Set(
  offenceTerms('police pc officer constable emergency paramedic nurse hospital'),
);

/** Who was there, where and when: it says little about which offence it was. */
const scenery = new Set(
  offenceTerms(
    'man woman male female lad boy girl friend mate neighbour brother sister mum dad partner wife husband girlfriend boyfriend ex stranger someone adult outside inside pub bar club street road park car bus train station town city night morning evening today yesterday last drunk argument people person another two three shop store school work phone small little bit time found caught suspect admits teacher guard driver worker staff customer postman pocket sock waistband queue rank takeaway council amount student employee lives next door fence row',
  ),
);

/** Words that stand beside the name of an offence: those that change any or an assault, and those that say little. */
export const wordsBeside: Readonly<Record<'changes' | 'ofWhoWasHarmed' | 'scenery', ReadonlySet<string>>> = {
  changes,
  ofWhoWasHarmed,
  scenery,
};
