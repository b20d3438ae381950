import { describe, expect, test } from 'vitest';
import { followUp } from '../../src/dialogue/followUp.ts';
import type { Facts } from '../../src/law/facts.ts';
import { reported, tell } from '../support/caseStories.ts';
import { barFight, possession, shopChild } from '../support/westMidlands.ts';
import {
  approvedAgain,
  decided,
  deps,
  type Inputs,
  press,
  type Sitting,
  sitDown,
  walkThrough,
  wayOf,
} from './sitting.ts';
import { answersFor, askedFacts } from './typing.ts';

const contact: Inputs = { name: 'Zebedee Quillfeather', phone: '07700 900 123', safeToCall: '' };
const agrees: Inputs = { consent: 'agrees', consequencesExplained: 'true', signed: 'true', ...contact };
const stepOf = ({ view }: Sitting) => view.target.step;
const statusOf = ({ story }: Sitting) => story.theCase.state.status;
const factsOf = (sitting: Sitting) => wayOf(sitting).state.facts;

/** From the first card to what follows the questions, with these facts. */
function answered(words: string, facts: Facts): Sitting {
  return askedFacts(walkThrough([{ words }]), facts);
}

const toAssessment = () => answered('punched', barFight);
const askedSergeant = () =>
  press(toAssessment(), 'answer', { disposal: 'conditional-caution', requestNote: '' });
const toIntervention = () => decided(askedSergeant(), true);

/** Cannabis stands behind it, too, so that there are two courses to choose from. */
const twoNeeds = { needs: ['alcohol', 'drugs'], drug: 'cannabis', divertHistory: 'none' } as const;
const toTwoCourses = () =>
  decided(
    press(answered('punched', { ...barFight, ...twoNeeds }), 'answer', {
      ...{ disposal: 'conditional-caution', requestNote: '' },
    }),
    true,
  );

const fit: Inputs = {
  offenceDate: '2026-11-19',
  deadline: '2027-03-12',
  conditionsFit: 'appropriate,proportionate,achievable',
};

/** To the file card of the bar fight: course, victim, conditions. */
function toFile(from: Sitting = toIntervention()): Sitting {
  return walkThrough(
    [
      { intervention: 'alcohol-related-violence' },
      { victimContacted: 'reached', victimView: 'supports' },
      { remedyChosen: 'none', victimNextBy: '2026-11-27' },
      fit,
    ],
    from,
  );
}

describe('given the journeys, when they are answered as people do, then', () => {
  test('possession is filed on the third card', () => {
    const fileCard = answered('weed', possession);
    expect(stepOf(fileCard)).toBe('file');
    const filed = press(fileCard, 'file', agrees);
    expect([statusOf(filed), filed.happened]).toEqual(['in-progress', 'answered + person-recorded + filed']);
    expect(filed.story.theCase.filed).toMatchObject({
      disposal: 'community-resolution',
      required: [{ provider: 'cranstoun' }],
    });
  });

  test('a bar fight is filed after a sergeant, a course, the victim and the conditions', () => {
    expect(statusOf(askedSergeant())).toBe('awaiting-authority');
    const filed = press(toFile(), 'file', agrees);
    expect(filed.story.theCase.filed).toMatchObject({
      disposal: 'conditional-caution',
      required: [{ intervention: 'alcohol-related-violence' }],
      conditions: [{ deadline: '2027-03-12', from: 'intervention' }],
    });
  });

  test('a child is handed over where they live, and elsewhere the officer is told to', () => {
    const card = answered('shoplifting', shopChild);
    const carer = { appropriateAdult: 'present', name: 'Zed', carerName: 'Wilma', carerPhone: '07700900456' };
    const handedOver = press(card, 'hand-over', carer);
    expect(handedOver.story.theCase).toMatchObject({
      state: { status: 'with-youth-justice' },
      handedOverTo: 'yjs-dudley',
    });
    const elsewhere = answered('shoplifting', { ...shopChild, borough: 'outside' } as never);
    expect(stepOf(elsewhere)).toBe('refusal');
    expect(press(elsewhere, 'record-undiverted').story.theCase.state).toMatchObject({ how: 'not-diverted' });
  });
});

describe('given answers, when an early one changes, then', () => {
  test('those of another offence do not count, and count again when it comes back; what was told of the person stays', () => {
    const drug = answered('weed', possession);
    const before = factsOf(drug);
    const back = press(press(drug, 'back'), 'back');
    expect(stepOf(back)).toBe('offence');
    const assault = askedFacts(walkThrough([{ words: 'punched' }], back), barFight);
    expect(factsOf(assault)).toMatchObject({ offence: 'common-assault', injury: 'minor' });
    expect(factsOf(assault)).not.toHaveProperty('divertHistory');
    const again = askedFacts(
      walkThrough([{ words: 'weed' }], press(press(assault, 'back'), 'back')),
      possession,
    );
    expect(stepOf(again)).toBe('file');
    const {
      offenceDate,
      needs,
      mentalHealth,
      gangRisk,
      caringDuties,
      inCustody,
      interpreterNeeded,
      risk,
      ...rest
    } = factsOf(again);
    expect(rest).toEqual(before);
    expect(offenceDate).toBe('2026-11-14');
    expect(needs).toEqual(['alcohol']);
    expect(risk).toBe(barFight.risk);
    expect([mentalHealth, gangRisk, caringDuties, inCustody, interpreterNeeded]).toEqual([
      'none',
      false,
      false,
      false,
      false,
    ]);
    expect(again.story.theCase.answers.facts).toMatchObject({
      injury: 'minor',
      likelySentence: 'low-community',
    });
  });

  test('other words must be confirmed, even where they find the offence confirmed before', () => {
    const first = answered('punched', barFight);
    const back = press(press(first, 'back'), 'back');
    const retyped = press(back, 'answer', { words: 'assault on an emergency worker' });
    expect(wayOf(retyped).state.offenceConfirmed).toBe(false);
    expect(stepOf(retyped)).toBe('questions');
    expect(retyped.view.fields.offence?.value).toBe('assault-emergency-worker');
    const unchanged = press(back, 'answer', { words: 'punched' });
    expect(stepOf(unchanged)).toBe('assessment');
  });

  test('a fact can be changed by Back, and what follows from it is worked out anew', () => {
    const back = press(toAssessment(), 'back');
    expect(stepOf(back)).toBe('answers');
    expect(back.view.fields.admission?.value).toBe('full');
    const denies = press(back, 'answer', { ...answersFor(back.view, barFight), admission: 'denies' });
    expect(stepOf(denies)).toBe('refusal');
    const admits = press(press(denies, 'back'), 'answer', answersFor(back.view, barFight));
    expect(factsOf(admits)).toEqual(factsOf(toAssessment()));
  });

  test('the conditions must be fitted anew for another course', () => {
    const back = [1, 2, 3, 4].reduce((sitting) => press(sitting, 'back'), toFile(toTwoCourses()));
    expect(stepOf(back)).toBe('intervention');
    const same = press(back, 'answer', { intervention: 'alcohol-related-violence' });
    expect(stepOf(same)).toBe('file');
    const other = press(back, 'answer', { intervention: 'cannabis-group' });
    expect(stepOf(other)).toBe('conditions');
    expect(other.view.fields.conditionsFit?.value).toBe('');
  });

  test('consent and signature count only for what was agreed', () => {
    const incomplete = press(toFile(toTwoCourses()), 'file', { ...agrees, phone: 'none' });
    expect(wayOf(incomplete).current.view(wayOf(incomplete).state).fields.signed?.value).toBe('true');
    const back = [1, 2, 3, 4].reduce((sitting) => press(sitting, 'back'), sitDown(incomplete.story));
    const other = walkThrough([{ intervention: 'cannabis-group' }, fit], back);
    expect(stepOf(other)).toBe('file');
    const { consent, signed, consequencesExplained } = other.view.fields;
    expect([consent?.value, signed?.value, consequencesExplained?.value]).toEqual(['', '', '']);
  });

  test('somebody who refused one thing is asked again about another', () => {
    const refused = press(toFile(), 'file', { ...agrees, consent: 'refuses' });
    expect(stepOf(refused)).toBe('refusal');
    const back = [1, 2, 3, 4, 5].reduce((sitting) => press(sitting, 'back'), refused);
    expect(stepOf(back)).toBe('intervention');
    expect(stepOf(press(back, 'answer', { intervention: 'none' }))).toBe('conditions');
  });

  test('somebody who refuses hears of help by choice, and nothing in it is required', () => {
    const owing = { ...barFight, sex: 'female', needs: ['finance'] } as const;
    const refused = askedFacts(walkThrough([{ words: 'punched' }]), { ...owing, admission: 'denies' });
    expect(stepOf(refused)).toBe('refusal');
    const known = sitDown(
      tell(refused.story, { type: 'answer', step: 'questions', answers: { facts: owing } }),
    );
    const denies = { facts: { admission: 'denies' } } as const;
    const { view } = sitDown(tell(known.story, { type: 'answer', step: 'questions', answers: denies }));
    const help = view.card === 'refusal' ? [...view.data.offers, ...view.data.help] : [];
    expect(help.map(({ title }) => title)[0]).toMatch(/^New Chance with Anawim/);
    expect(help.length).toBeLessThanOrEqual(6);
    expect(JSON.stringify(help)).not.toMatch(/must|condition/);
  });

  test('after a provider declined, consent is asked for the next one', () => {
    const filed = press(toFile(), 'file', agrees);
    const declined = tell(reported(filed.story, 'declined'), { type: 'choose-another' });
    const again = sitDown(declined);
    expect(stepOf(again)).toBe('intervention');
    const asked = walkThrough(
      [
        { intervention: 'none' },
        { ...fit, addFirst: 'written-apology' },
        { ...fit, addFirst: 'written-apology' },
      ],
      again,
    );
    expect(stepOf(asked), 'the course that was approved has gone').toBe('approval');
    const none = approvedAgain(asked);
    expect([stepOf(none), none.view.fields.consent?.value]).toEqual(['file', '']);
  });

  test('a remedy that was unsuitable can become suitable again', () => {
    const toViews = press(press(toFile(), 'back'), 'back');
    const wants = { remedyChosen: 'written-apology', victimNextBy: '2026-11-27' };
    const unsuitable = press(toViews, 'answer', { ...wants, remedyUnsuitable: 'They cannot write.' });
    expect(stepOf(unsuitable), 'whoever decides has not seen that it is set aside').toBe('approval');
    const conditions = (sitting: Sitting) =>
      press(approvedAgain(sitting), 'file', agrees).story.theCase.filed?.conditions.map(({ id }) => id);
    expect(conditions(unsuitable)).toEqual(['alcohol-related-violence']);
    const again = press(press(press(unsuitable, 'back'), 'back'), 'answer', {
      ...wants,
      remedyUnsuitable: '',
    });
    expect(stepOf(again), 'more conditions than before').toBe('conditions');
    const suitable = press(again, 'answer', fit);
    expect(conditions(suitable)).toEqual(['alcohol-related-violence', 'written-apology']);
  });
});

describe('given that a sergeant approved, then', () => {
  const changed = (facts: Inputs) => {
    const back = press(press(toIntervention(), 'back'), 'back');
    return press(back, 'answer', { ...answersFor(back.view, barFight), ...facts });
  };

  test('the approval counts while the facts are the same', () => {
    expect(stepOf(toIntervention())).toBe('intervention');
    expect(stepOf(changed({}))).toBe('intervention');
  });

  test('it lapses when a fact changes, nobody is asked unseen, and it counts again when the fact is put back', () => {
    const lapsed = changed({ history: 'some' });
    expect([stepOf(lapsed), statusOf(lapsed)]).toEqual(['assessment', 'drafting']);
    const asked = press(lapsed, 'answer', { disposal: 'conditional-caution' });
    expect(statusOf(asked)).toBe('awaiting-authority');
    const back = press(lapsed, 'back');
    expect(stepOf(press(back, 'answer', answersFor(back.view, barFight)))).toBe('intervention');
  });

  test('what later steps gather does not touch it', () => {
    expect(wayOf(toFile()).state.authorised).toBe(true);
  });

  test('a refusal of authority leads back to the result, with its reason', () => {
    const declined = decided(askedSergeant(), false);
    expect(stepOf(declined)).toBe('assessment');
    expect(JSON.stringify(declined.view.data)).toContain('Not with this history.');
  });
});

describe('given a press that a card does not offer, then', () => {
  test('nothing is filed without consent, signature and explanation', () => {
    for (const missing of ['consent', 'signed', 'consequencesExplained']) {
      const { [missing]: _left, ...rest } = agrees;
      expect(statusOf(press(toFile(), 'file', rest))).toBe('drafting');
    }
    const command = followUp(wayOf(toFile()), 'file', deps.now());
    expect(command).toBeUndefined();
  });

  test('a child is not handed over before the card is answered', () => {
    const way = wayOf(answered('shoplifting', shopChild));
    expect(followUp(way, 'hand-over', deps.now())).toBeUndefined();
  });
});
