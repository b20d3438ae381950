import { everyDrugWord } from '../../domain/alerts/drugsNamed.ts';
import type { Gate, YesNoFact } from '../../domain/force/gate.ts';
import { sayGate } from '../../domain/pathways/sayGate.ts';
import type { Need } from '../../law/facts.ts';
import { isKnownChild } from '../../law/isKnownChild.ts';

/** What officers call a need. */
export const needWords: Record<Need, string> = {
  alcohol: 'alcohol drink drinking drinker drunk booze alcoholic',
  drugs: `drugs drug substance misuse addiction addict user pills opioid opioids nitazenes fentanyl ${everyDrugWord}`,
  ete: 'education training employment work job jobs unemployed college skills school volunteering ete',
  finance: 'finance money debt benefits rent bills gambling betting bank poverty',
  health: 'health mental wellbeing illness anxiety depression psychiatric disability therapy counselling',
  accommodation:
    'accommodation housing homeless homelessness house rough sleeper sleeping hostel shelter home rent tenancy eviction evicted live living',
  family: 'family families relationship relationships parent parents parenting partner kids',
  attitudes: 'attitudes attitude thinking behaviour anger violence awareness remorse victim',
  'sex-work': 'sexwork sex prostitution',
};

const women = 'women womens woman womans female females girl girls lady ladies';
const men = 'men mens man male males boy boys lads';

/** What officers call what a gate asks for, besides its own words. */
const yesWords: Partial<Record<YesNoFact, string>> = {
  hateCrime: 'racism racist racial homophobia homophobic transphobia transphobic antisemitic islamophobic',
  gangRisk: 'gangs county lines exploitation exploited',
};

/** Words for the people a gate lets in; empty when it only shuts people out. */
export function gateWords(gate: Gate): string {
  if ('fact' in gate && gate.fact === 'sex') {
    return gate.isOneOf.map((sex) => (sex === 'female' ? women : sex === 'male' ? men : '')).join(' ');
  }
  if ('fact' in gate && gate.fact === 'age') return ageWords(gate);
  if ('fact' in gate && gate.fact === 'domesticAbuse') {
    return gate.isOneOf.includes('none') ? '' : 'domestic abuse da dv violence partner';
  }
  if ('fact' in gate && gate.fact === 'language') return `language ${sayGate(gate)}`;
  if ('is' in gate) return gate.is ? `${sayGate(gate)} ${yesWords[gate.fact] ?? ''}` : '';
  if ('fact' in gate && gate.fact === 'needs')
    return 'atLeast' in gate ? 'complex needs' : gate.includesAny.map((need) => needWords[need]).join(' ');
  const isOnShops = 'offence' in gate && gate.offence === 'id' && gate.isOneOf.includes('theft-shop');
  return isOnShops ? `${sayGate(gate)} shoplifting shoplifter` : sayGate(gate);
}

function ageWords({ atLeast = 0, atMost }: { readonly atLeast?: number; readonly atMost?: number }): string {
  if (atMost === undefined) return '';
  return isKnownChild(atLeast) && isKnownChild(atMost)
    ? 'children child kids youth young teenager juvenile yjs yot yos'
    : `young adult adults youth ${atLeast} ${atMost}`;
}
