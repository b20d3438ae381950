import type { Drug } from '../../law/facts.ts';

/** What people call a drug, as whole words. Street names change; what is not here only tells more officers. */
const drugWords: Readonly<Record<Exclude<Drug, 'other'>, string>> = {
  crack: 'crack rock rocks',
  cocaine: 'cocaine coke charlie',
  heroin: 'heroin smack',
  mdma: 'mdma ecstasy xtc molly mandy',
  ketamine: 'ketamine ket',
  nps: 'nps spice mamba psychoactive cannabinoid cannabinoids',
  cannabis: 'cannabis weed skunk hash marijuana',
};
/** All of these words together, for whoever searches by one of them. */
export const everyDrugWord = Object.values(drugWords).join(' ');

const everyNamed = Object.keys(drugWords) as (keyof typeof drugWords)[];

/** Made to be like cannabis, and none: "synthetic" by itself says nothing, because opioids are synthetic too. */
const likeCannabis = /\bsynthetic (cannabis|weed|marijuana)\b/g;

/** Opioids that heroin is cut with, and that have no place on the list of drugs. */
const opioids = /\b(nitazenes?|fentanyls?|opioids?)\b/i;

/** The drugs that a text names, each once; crack alone where it says both crack and cocaine. Empty where it names none. */
export function drugsNamed(text: string): readonly Drug[] {
  const words = text
    .toLowerCase()
    .replace(likeCannabis, 'spice')
    .split(/[^\p{L}\p{N}]+/u);
  const named = everyNamed.filter((drug) => drugWords[drug].split(' ').some((word) => words.includes(word)));
  // Crack is cocaine by another name: who says both means crack.
  return named.includes('crack') ? named.filter((drug) => drug !== 'cocaine') : named;
}

/** True where a text names an opioid, which may be in what is sold as heroin. */
export function namesAnOpioid(text: string): boolean {
  return opioids.test(text);
}
