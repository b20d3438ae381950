import { everyDrugWord } from '../../domain/alerts/drugsNamed.ts';
import type { Force } from '../../domain/force/force.ts';
import { isForename } from './isForename.ts';
import { ordinaryWords } from './ordinaryWords.ts';
import { showsBareName } from './showsBareName.ts';

/** Of warnings about drugs: what is sold, how it looks, what it is called after, what it does, what to do, and who helps. */
const ofWarnings =
  'alert warning attend miss appointment session beware danger urgent notice note please if when while where some many several more most all any every two three four five six seven eight nine ten new latest recent recently local national public health nhs england uk police ambulance service services council hospital accident emergency department call ring dial report tell ask give use using used keep carry never always avoid start go slow low take taken taking test tested testing try check wait stay seek get help do does been may might can could should will would has have had contains contain containing found seized sold sell seen identified confirmed suspected linked related laboratory lab results result sample samples drug drugs dose doses overdose overdoses death deaths died fatal people users user dealers dealer clients client patients patient teams team staff workers worker providers provider officers officer custody ' +
  'tablet tablets pill pills powder powders capsule capsules bag bags wrap wraps batch batches vape vapes liquid liquids gummy gummies sweets crystals crystal paste patch patches strip strips sheet stamp stamped marked pressed shaped logo colour coloured blue red green yellow pink purple white black brown orange grey gray gold silver light dark bright strong stronger high potent potency fake counterfeit illicit street cut adulterated contaminated unknown synthetic ' +
  'naloxone nitazene nitazenes fentanyl fentanyls carfentanil opioid opioids opiate opiates benzo benzos benzodiazepine benzodiazepines bromazolam etizolam xanax valium diazepam alprazolam zopiclone pregabalin gabapentin oxycodone oxy codeine tramadol methadone buprenorphine subutex morphine xylazine medetomidine ketamine amphetamine amphetamines speed methamphetamine meth crystal ghb gbl lsd acid mushrooms steroids thc cbd mdma ecstasy xtc pmma alcohol prescription ' +
  'punisher superman tesla skull royce kong mamba dust haze lady monkey gorilla dragon lion tiger eagle star moon snow angel devil ghost joker batman spiderman mario pokemon minion minions lego rolex bugatti ferrari porsche audi mercedes bmw mitsubishi turbo rolls donkey pineapple strawberry banana apple heart diamond clover crown king queen panda bear bunny playboy gucci versace supreme louis vuitton bitcoin instagram tiktok snapchat facebook netflix whatsapp ikea duracell heineken domino dominoes warner brothers ' +
  'frank loop wedinos change grow live aquarius inclusion via turning point talk recovery university station street road lane centre park market festival club pub night weekend monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december christmas year easter breathing unconscious unresponsive vomiting seizures lips skin recovery position medical attention mental early system text message number numbers line helpline zoo city town north south east west midlands';

const known: ReadonlySet<string> = new Set([
  ...ofWarnings.split(' '),
  ...everyDrugWord.split(' '),
  ...ordinaryWords.first,
  ...ordinaryWords.last,
]);

/** Two words that begin with a capital, with nothing but a space between them. */
const pairs = /(?<![\p{L}\p{N}’'-])(?=(\p{Lu}[\p{L}’'-]+)\s+(\p{Lu}[\p{L}’'-]+))/gu;

/**
 * True where a warning to everybody may name somebody: a forename before a surname, and any two words with capitals of
 * which neither is a word of warnings, a product, or one of the force's places or providers. It stops more than names:
 * whoever writes can put a product in small letters, and a name that went out comes back from nobody.
 */
export function showsNameInAlert(
  text: string,
  { places, providers, title }: Pick<Force, 'places' | 'providers' | 'title'>,
): boolean {
  const ofForce = new Set(
    [
      title,
      ...places.flatMap((place) => [place.title, ...place.nicknames, ...place.parts]),
      ...providers.map((provider) => provider.title),
    ].flatMap((name) => name.toLowerCase().split(/[^\p{L}’']+/u)),
  );
  const isKnown = (word: string): boolean => {
    const small = word.toLowerCase().replace(/[’']s?$/u, '');
    return known.has(small) || known.has(small.replace(/s$/u, '')) || ofForce.has(small);
  };
  // In capitals alone every word begins with one: there a forename is what tells.
  const isPlain = /\p{Ll}/u.test(text);
  return (
    showsBareName(text) ||
    [...text.matchAll(pairs)].some(
      ([, first = '', last = '']) => !isKnown(last) && (isForename(first) || (isPlain && !isKnown(first))),
    )
  );
}
