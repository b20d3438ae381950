import { describe, expect, test } from 'vitest';
import { whyNotInAlert } from '../../../src/dialogue/text/detailsInAlert.ts';
import { westMidlands } from '../../support/westMidlands.ts';

const stops = (text: string) => whyNotInAlert(text, westMidlands) !== '';

// In the forms in which public health bodies and drug services publish them: what was found, what it does, what to do.
const ordinary = [
  'Nitazenes found in brown powder; carry naloxone',
  'Synthetic cannabinoids found on weed; call 999 if they pass out',
  'Blue tablets sold as diazepam contain bromazolam. Start low, go slow',
  'Pink Superman tablets: 250 mg MDMA, twice a usual dose. Crush, dab, wait',
  'Tablets called Blue Punisher hold nitazenes',
  'Fake Xanax bars stamped XANAX contain etizolam. Do not mix with alcohol',
  'Three deaths in Dudley linked to strong heroin. Naloxone may need a second dose',
  'THC vapes sold on Snapchat contain spice. Two children in hospital in Sutton Coldfield',
  'Yellow oxycodone pills marked 80 contain nitazenes, not oxycodone',
  'Monkey Dust is back in Wolverhampton city centre. Call an ambulance if they overheat',
  'Black Mamba collapses near Birmingham New Street station. Put them in the recovery position',
  'Xylazine found in heroin in Walsall. Wounds need a doctor; naloxone still works on the opioid',
  'Ketamine from a new batch is far stronger. Never use alone',
  'Donkey Kong pills, yellow, tested at 280 mg',
  'Orange Tesla tablets contain PMMA: slow to start, do not take a second',
  'Counterfeit Valium in blister packs seized in Coventry',
  'Cocaine cut with fentanyl reported by Cranstoun. Test strips at Change Grow Live',
  'Carfentanil suspected in Handsworth. Wear gloves, do not field test',
  'Cannabis gummies sold to pupils: call 111, or 999 if they cannot be woken',
  'White powder sold as MDMA is a cathinone. Found at a festival in Cannon Hill Park',
  'Overdose cluster in Sandwell since Friday. Tell Public Health England and the ambulance service',
  'Heroin in Smethwick tested by WEDINOS: nitazene. Offer naloxone to every client',
  'Do not miss doses of methadone: tolerance falls within days',
  'GHB in small bottles in the Gay Village. Never with alcohol',
  'Pregabalin and alcohol: two deaths. Ring Talk To Frank on 0300 123 6600',
  'LSD tabs with a strawberry print, very strong. Seek Medical Attention',
  'Crack in West Bromwich cut with levamisole: sores, fever, see a doctor',
  'URGENT: NITAZENES FOUND IN BROWN POWDER. CARRY NALOXONE. NEVER USE ALONE',
  'Purple heroin in Erdington. Breathing stops within minutes; ring 999',
  'Red Bugatti and Green Rolex pills above 300 mg, seized at the NEC',
  'Ecstasy shaped like Mickey mouse holds no MDMA',
  'Bromazolam in Solihull: sleepy for a day, memory gone. Keep them awake and ring 999',
];

describe('given a warning to everybody', () => {
  test.each([
    'Kyle Brown sells it in Elm House',
    'Sold by Kyle Brown',
    'ask for Kyle Brown in Dudley',
    'KYLE BROWN SELLS IT, CALL 999',
    'SOLD BY PRIYA NAIR',
    'john smith of the Elm estate',
    'Ngozi Okafor deals in it',
    'Sold by Zbyszek Wozny near the market',
    'Dealer is Tariq Mahmood',
    'Smith, John sells it',
    'suspect jason example',
    'Bought from PC Jones',
    'Shirley Bassey sold it',
    'ask @kyle99 for it',
    'Sold by a man of 12 05 88',
    'Sold at 4 Elm Court',
    'victim is called sarah',
  ])('that may name somebody, then it is stopped: %s', (text) => {
    expect(stops(text)).toBe(true);
  });

  // A false alarm costs a rewording; more than one in ten would teach people to write to each other instead.
  test('of the kind that is published, then at most one in ten is stopped', () => {
    expect(ordinary.length).toBeGreaterThanOrEqual(30);
    expect(ordinary.filter(stops)).toEqual(['GHB in small bottles in the Gay Village. Never with alcohol']);
  });

  test('with a product called after somebody, then it is stopped, and goes out in small letters', () => {
    expect(stops('Pablo Escobar tablets hold nitazenes')).toBe(true);
    expect(stops('Tablets called pablo escobar hold nitazenes')).toBe(false);
  });

  // What it cannot know, the card that sends it says: read it.
  test.each([
    'kyle sells it',
    'Kyle sells it',
    'ngozi okafor sells it',
    'Big Mo sells it',
    'the house by the chip shop',
  ])('then “%s” is not found', (text) => {
    expect(stops(text)).toBe(false);
  });
});
