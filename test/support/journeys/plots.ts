import type { Filling } from './fillIn.ts';
import { typed } from './markers.ts';
import { aDrinker, fileAs, type Plot, victimWants } from './walks.ts';
import type { World } from './world.ts';

const drinking: Plot = {
  opens: 'new common assault',
  known: aDrinker,
  decides: 'sergeant',
  course: 'Alcohol-Related Violence Course',
  wants: victimWants,
};
const knowing = (more: Filling, other: Partial<Plot> = {}): Plot => ({
  ...drinking,
  ...other,
  known: { ...aDrinker, ...more },
});
const ticks = 'Does any of this apply? Tick any that do; leave empty if none do';

/** A partner was hit: an inspector decides, no remedy is on offer, and she says what is safe. */
export const aPartnerHit = knowing(
  { 'Is it domestic abuse?': 'Yes, by a partner or former partner', 'What is the DASH risk?': 'Standard' },
  {
    decides: 'inspector',
    course: 'Alcohol-Related Domestic Abuse Course',
    wants: {
      'How they want to hear from us': 'In person',
      'Where and when is it safe to see them? In general words': typed.safePlace,
    },
  },
);

/** One story for each kind of victim there can be, by who it is. */
export const victims: Readonly<Record<string, Plot>> = {
  'a person': drinking,
  'a business': knowing(
    { 'Who is the victim?': 'A business, school or other organisation' },
    { opens: 'new criminal damage', course: 'Drug and alcohol course' },
  ),
  'a child': knowing({ 'Who is the victim?': 'A child' }),
  'a police officer': knowing({ 'Who is the victim?': 'A police officer or member of staff' }),
  'a nurse': knowing({ [ticks]: ['The victim is an emergency worker'] }),
  'a partner': aPartnerHit,
  'somebody hated': knowing({ [ticks]: ['Hate crime'] }),
};

/** A conditional caution for assaulting a partner, filed and arrived at the provider. */
export const fileAbuse = (world: World): Promise<string> => fileAs(world, aPartnerHit);
