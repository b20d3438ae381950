import { day } from '../day.ts';
import type { Source } from '../rule.ts';

/** For a row that rests on what the force itself has chosen, whatever force it is. `what` names the choice. */
export const forceChoice = (what: string): Source => ({ name: `The force’s own policy: ${what}` });

/** The edition of April 2013, of which the headings could be read. */
export const dppAdult2013 = (heading: string): Source => ({
  name: `DPP guidance on adult conditional cautions, 7th edition, ${heading}`,
  address: 'https://www.cps.gov.uk/publications/directors_guidance/adult_conditional_cautions.html',
});

/** Made 17-year-olds children before cautions for the young; read as the Youth Justice Legal Centre reports it. */
export const cjca2015s41: Source = {
  name: 'CJCA 2015 s.41',
  dated: day('2015-04-13'),
  address:
    'https://yjlc.uk/appropriate-adults-for-17-year-olds-receiving-youth-cautions-and-conditional-cautions/',
};

/** The wording of 2017, as a law firm quotes it. */
export const npccCommunityResolution2017: Source = {
  name: 'NPCC guidance on community resolutions, 2017',
  address: 'https://corkerbinning.com/community-resolutions-commendable-not-condemnable/',
};

/** Who is vulnerable, and that an appropriate adult must help them. */
export const codeC: Source = { name: 'PACE Code C 1.4 and 1.13(d)' };
