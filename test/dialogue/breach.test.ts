import { describe, expect, test } from 'vitest';
import { authorisationView } from '../../src/dialogue/screens/authorisation/authorisationView.ts';
import { breachView } from '../../src/dialogue/screens/breach/breachView.ts';
import { caseView } from '../../src/dialogue/screens/case/caseView.ts';
import { newsView } from '../../src/dialogue/screens/news/newsView.ts';
import type { View } from '../../src/dialogue/view/view.ts';
import type { Instant } from '../../src/domain/case/case.ts';
import { londonDay, sayMoment } from '../../src/domain/days.ts';
import { day } from '../../src/law/day.ts';
import type { Facts } from '../../src/law/facts.ts';
import { dialogueContextOf } from '../../src/turns/turnDeps.ts';
import * as stages from '../support/caseStages.ts';
import { byClock, minute, reported, type Story, sergeant, tell } from '../support/caseStories.ts';
import { frozenRecord } from '../support/filings.ts';
import { callAbout } from '../support/victimCalls.ts';
import { westMidlands as force } from '../support/westMidlands.ts';
import { deps } from './sitting.ts';

const now: Instant = minute(60);
const context = { force, today: londonDay(now) };

const alert = ({ theCase }: Story, reader: 'officer' | 'decider' | 'supervisors') => {
  const view = breachView(theCase, context, reader);
  if (view.card !== 'breach') throw new Error('A breach is shown on another card');
  return view;
};
const choicesOf = ({ fields }: View) => fields.decision?.choices?.map(({ title }) => title);
const wordsOf = (view: View) => JSON.stringify(view.data);

describe('given a breach, when its alert is drawn, then', () => {
  const put = 'Put forward for a charging decision';
  const stop = 'No further action';
  const deadline = 'Give a new deadline';
  const excuse = 'Excuse and rebook';
  const again = 'Decide the case again';

  test.each<[string, readonly string[], readonly string[], () => Story]>([
    ['an ordinary caution', [excuse], [excuse, deadline, put, stop], stages.breachedConditionalCaution],
    ['a domestic abuse caution', [excuse], [excuse, deadline, put, stop], stages.breachedDomesticAbuse],
    [
      'a hate crime caution',
      [excuse],
      [excuse, deadline, put, stop],
      () => stages.breachedOn('conditional-caution', { hateCrime: true }),
    ],
    ['a deferred prosecution', [excuse], [excuse, deadline, again, stop], stages.breachedDeferredProsecution],
    [
      'a child’s deferral',
      [excuse],
      [excuse, deadline, again, 'The decision to prosecute stands', stop],
      stages.breachedChildsDeferral,
    ],
    ['a resolution', [excuse, deadline, stop], [excuse, deadline, stop], stages.breachedCommunityResolution],
  ])('of %s: %j in the officer’s chat, %j in the channel', (_what, officers, channels, story) => {
    expect(choicesOf(alert(story(), 'officer'))).toEqual(officers);
    expect(choicesOf(alert(story(), 'supervisors'))).toEqual(channels);
  });

  // No second offer after a resolution that was not kept is Divert’s alone: a channel would learn of a drug by it.
  test('that drug diversion is not offered again, whoever reads alone reads where it was required, and no channel', () => {
    const diverted = stages.breachedCommunityResolution();
    for (const reader of ['officer', 'decider'] as const)
      expect(wordsOf(alert(diverted, reader)), reader).toContain(
        'Drug diversion is not offered again to whoever did not engage.',
      );
    expect(wordsOf(alert(diverted, 'supervisors'))).not.toMatch(/drug|Divert/i);
    // The course was another: what they had on them changes nothing.
    const other = { offence: 'possession-cannabis', supplyIndicated: false };
    const notDivert = stages.breachedOn('community-resolution', other);
    for (const reader of ['officer', 'decider', 'supervisors'] as const)
      expect(wordsOf(alert(notDivert, reader))).not.toContain('not offered again');
    const theft = stages.breachedOn('community-resolution', { offence: 'theft' });
    for (const reader of ['officer', 'supervisors'] as const)
      expect(wordsOf(alert(theft, reader))).not.toMatch(/drug|Divert/i);
  });

  // What a sergeant needs to decide, in words that tell of no need and no record.
  test('whoever decides alone reads the offence, what was agreed, and what was missed and when', () => {
    const story = stages.breachedConditionalCaution();
    const { about, lines } = alert(story, 'decider').data;
    const title = force.offences.find(({ id }) => id === story.theCase.answers.facts.offence)?.title;
    expect(about.offenceTitle).toBe(title);
    const said = lines.map(({ text }) => text).join('\n');
    const missed = story.theCase.reports.filter(({ kind }) => kind === 'missed');
    expect(missed.length).toBeGreaterThan(0);
    for (const { at } of missed) expect(said).toContain(`, reported ${sayMoment(at)}.`);
    for (const { text } of story.theCase.filed?.conditions ?? [])
      expect(said).toContain(`What was agreed: ${text}`);
    expect(choicesOf(alert(story, 'decider'))).toContain('Put forward for a charging decision');
  });

  // On what it was decided, what the victim said of it then, and who approved it: the rest of what a breach rests on (R37).
  test('whoever decides alone reads the facts it was filed on, the victim’s view then, and who approved it; nobody else does', () => {
    const { theCase } = stages.breachedConditionalCaution();
    const supported = { ...theCase.answers.facts, victimView: 'supports' } as const;
    const frozen = {
      ...frozenRecord,
      answers: [
        ...frozenRecord.answers,
        { question: 'How strong is the evidence?', answer: 'Enough to charge' },
      ],
    };
    const heard = { ...theCase, frozen, answers: { ...theCase.answers, facts: supported } };
    const read = (reader: 'officer' | 'decider' | 'supervisors') =>
      alert({ events: [], theCase: heard }, reader).data;
    expect(read('decider').facts, 'the offence stands above').toEqual([
      { question: 'How strong is the evidence?', answer: 'Enough to charge' },
    ]);
    const lines = read('decider').lines.map(({ text }) => text);
    expect(lines).toContain('The victim’s view of the conditional caution: supported it.');
    expect(lines).toContain('Approved: conditional caution, by Sgt Birch, sergeant, on Friday 20 November.');
    for (const reader of ['officer', 'supervisors'] as const) {
      expect(read(reader).facts, reader).toEqual([]);
      expect(JSON.stringify(read(reader).lines), reader).not.toMatch(/supported|Approved:/);
    }
    const unheard = alert(stages.breachedConditionalCaution(), 'decider').data.lines;
    expect(unheard).toContainEqual({ text: 'The victim’s view of the conditional caution: not heard.' });
  });

  test.each([
    ['excuse', 'excused by Sgt Birch', 'excuse and rebook'],
    ['vary', 'decided on by Sgt Birch', 'give a new deadline'],
  ] as const)(
    'a second breach: what counted before says who let it pass and when, after %s',
    (decision, mark, says) => {
      const first = { type: 'decide-breach', decision, reason: 'They were ill.' } as const;
      const deadline = decision === 'vary' ? { deadline: day('2027-04-01') } : {};
      const passed = tell(stages.breachedConditionalCaution(), { ...first, ...deadline }, { by: sergeant });
      const again = reported(passed, 'missed', 'missed');
      const lines = alert(again, 'decider').data.lines.map(({ text }) => text);
      const missed = lines.filter((line) => line.startsWith('Failed to attend: '));
      expect(missed).toHaveLength(4);
      for (const line of missed.slice(0, 2)) expect(line).toContain(` (${mark}, Friday 20 November).`);
      for (const line of missed.slice(2)) expect(line).not.toContain('Sgt Birch');
      // They signed another day, and nobody recorded that they agreed to the new one.
      const notAgreed =
        decision === 'vary' ? ' It is not on record that the person agreed to the new day.' : '';
      const before = `Decided before: ${says}, by Sgt Birch, on Friday 20 November.${notAgreed}`;
      expect(lines.filter((line) => line.startsWith('Decided before'))).toEqual([before]);
      expect(alert(again, 'officer').data.lines).toContainEqual({ text: before });
      expect(wordsOf(alert(again, 'supervisors'))).not.toContain('Decided before');
      const third = reported(
        tell(again, { ...first, decision: 'excuse' }, { by: sergeant }),
        'missed',
        'missed',
      );
      const all = alert(third, 'decider').data.lines.map(({ text }) => text);
      expect(all.filter((line) => line.startsWith('Decided before'))).toEqual([
        before,
        'Decided before: excuse and rebook, by Sgt Birch, on Friday 20 November.',
      ]);
    },
  );

  test('a channel reads no offence, no kind and no day of a miss; a miss that was excused is none', () => {
    const story = stages.breachedConditionalCaution();
    const channels = alert(story, 'supervisors').data;
    expect(channels.about.offenceTitle).toBe('');
    expect(JSON.stringify(channels.lines)).not.toMatch(/Failed to attend: |Take part/);
    const reports = story.theCase.reports.map((one) => ({ ...one, excused: true }));
    const excused = alert({ ...story, theCase: { ...story.theCase, reports } }, 'decider');
    expect(wordsOf(excused)).not.toContain('Failed to attend: ');
  });

  test('where nobody reports on it, only the person is asked', () => {
    const lines = (story: Story) => wordsOf(alert(story, 'officer'));
    const alone = tell(stages.filedWithoutProvider(), { type: 'mark-not-done' });
    expect(lines(alone)).toContain('Ask the person for the reason first');
    expect(lines(stages.breachedConditionalCaution())).toContain(
      'Ask the provider and the person for the reason first',
    );
  });

  test('the officer reads who decides the rest, with the CPS spelt as it is', () => {
    expect(alert(stages.breachedDomesticAbuse(), 'officer').data.lines).toContainEqual({
      text: 'A sergeant decides on the rest: give a new deadline, send to the CPS for a charging decision, no further action.',
    });
  });

  test('of a caution that an inspector approved, everybody reads whose it is, and a sergeant alone has no choice to make', () => {
    const story = stages.breachedOfInspector();
    const [officers, channels] = (['officer', 'supervisors'] as const).map((reader) => alert(story, reader));
    expect(officers?.data.heading).toBe('Breach: somebody must decide');
    expect(officers?.data.lines).toContainEqual({
      text: 'An inspector decides on the rest: give a new deadline, put forward for a charging decision, no further action.',
    });
    expect(channels?.data.heading).toBe('Breach: an inspector must decide');
    expect(wordsOf(channels ?? alert(story, 'decider'))).toContain('so an inspector decides what follows');
    const read = (rank: 'sergeant' | 'inspector') =>
      breachView(story.theCase, context, rank === 'inspector' ? 'decider' : 'supervisors', '', rank);
    expect(read('sergeant')).toMatchObject({ fields: {}, verbs: [], data: { open: false } });
    expect(choicesOf(read('inspector'))).toContain('Put forward for a charging decision');
  });

  // DG6 gives all of these to the CPS: which of them it is would tell of whoever was harmed, and by whom.
  test.each<[string, Facts]>([
    ['abuse of a partner', { domesticAbuse: 'intimate-partner' }],
    ['abuse in the family', { domesticAbuse: 'family' }],
    ['a hate crime', { hateCrime: true }],
    ['harassment', { offence: 'harassment' }],
    ['an offence gone from the list', { offence: 'gone-from-the-list' }],
  ])(
    'a channel reads of %s what it reads of any other breach, before and after it is decided; who decides alone reads why it is for the CPS',
    (_what, facts) => {
      const story = stages.breachedOn('conditional-caution', facts);
      const other = stages.breachedOn('conditional-caution', {});
      const ofChannel = ({ data, fields }: View) => {
        const { about: _about, ...rest } = data as ReturnType<typeof alert>['data'];
        return { rest, choices: fields.decision?.choices?.map(({ title }) => title) };
      };
      expect(ofChannel(alert(story, 'supervisors'))).toEqual(ofChannel(alert(other, 'supervisors')));
      expect(wordsOf(alert(story, 'supervisors'))).not.toMatch(
        /CPS|domestic|abuse|partner|hate|harass|stalk|R37c/i,
      );
      expect(JSON.stringify(alert(story, 'decider').data.reasons)).toMatch(/R37c|R10/);
      expect(choicesOf(alert(story, 'decider'))).toContain('Send to the CPS for a charging decision');
      const decided = { type: 'decide-breach', reason: 'r' } as const;
      const toCps = tell(story, { ...decided, decision: 'refer-cps' }, { by: sergeant });
      const charged = tell(other, { ...decided, decision: 'charge' }, { by: sergeant });
      const outcome = (one: Story) => alert(one, 'supervisors').data.outcome;
      expect(outcome(toCps)).toBe(
        'Put forward for a charging decision, decided by Sgt Birch. The reason is kept with the case. Now: Waiting: a charge is still to be decided',
      );
      expect(outcome(toCps)).toBe(outcome(charged));
      const record = { type: 'decide-instead', disposal: 'charge' } as const;
      const byCps = tell(toCps, { ...record, cps: stages.cps });
      expect(outcome(byCps)).toBe(outcome(tell(charged, record)));
      expect(outcome(byCps)).not.toMatch(/CPS/);
    },
  );

  test.each(['officer', 'decider'] as const)('the %s read its rules with their sources', (reader) => {
    const { reasons } = alert(stages.breachedDomesticAbuse(), reader).data;
    expect(reasons.map(({ source }) => source.replace(/^.* · (R\w+)/, '$1'))).toEqual([
      expect.stringMatching(/^R36\b/),
      expect.stringMatching(/^R37\b/),
      expect.stringMatching(/^R37b\b/),
      'R37c · to confirm',
    ]);
    expect(reasons[3]).toMatchObject({ mark: 'To do', text: expect.stringContaining('only the CPS') });
  });
});

describe('given a decided breach, when it is told, then', () => {
  test('the history of the case says how, and by whom', () => {
    const excused = { type: 'decide-breach', decision: 'excuse', reason: 'r' } as const;
    const { theCase } = tell(stages.breachedConditionalCaution(), excused, { by: sergeant });
    expect(wordsOf(caseView(theCase, force))).toContain('Breach decided: excuse and rebook, by Sgt Birch');
  });

  test('the history stands in the order in which it happened, with what was reported since below it', () => {
    const excused = { type: 'decide-breach', decision: 'excuse', reason: 'r' } as const;
    const decided = tell(stages.breachedConditionalCaution(), excused, { by: sergeant });
    const { history } = caseView(reported(decided, 'attended').theCase, force).data as {
      history: readonly { readonly text: string }[];
    };
    const said = history.map(({ text }) => text.replace(/^.*?\d\d: /, ''));
    expect(said.at(-2)).toBe('Breach decided: excuse and rebook, by Sgt Birch');
    expect(said.at(-1)).toMatch(/^Attended/);
  });

  // The sergeant's press does nothing of it, and nothing else asks its officer to open the case.
  test.each<[string, () => Story, string]>([
    [
      'a caution',
      stages.breachedConditionalCaution,
      'Closed: no further action. Tell the person, and record the outcome; the crime registrar says which fits.',
    ],
    [
      'domestic abuse',
      () =>
        byClock(stages.breachedDomesticAbuse(), {
          type: 'victim-called',
          call: callAbout('disposal', 'disposal'),
        }),
      'The victim hears it first. Then tell the person',
    ],
    ['drug diversion', stages.breachedCommunityResolution, 'Yours to do: submit the intelligence log.'],
  ])('no further action on %s: the news says to its officer what is left to do', (_what, story, left) => {
    const stop = { type: 'decide-breach', decision: 'no-further-action', reason: 'r' } as const;
    const { theCase } = tell(story(), stop, { by: sergeant });
    expect(wordsOf(newsView('breach-decided', theCase, force))).toContain(left);
  });

  const toSend =
    'Send the file to the CPS. It decides whether to charge. Once it is decided, record it here with the CPS reference and the day, so that the victim is told.';
  test('sent to the CPS: alert and news say so, and the case card asks what the CPS decides', () => {
    const story = stages.referredToCps();
    for (const reader of ['officer', 'decider'] as const) {
      const { data, fields, verbs } = alert(story, reader);
      const why = reader === 'officer' ? ': No reason was given.' : '. The reason is kept with the case.';
      // What is to be done is its officer's, and stands on no post of a channel.
      const next = reader === 'officer' ? `. Next: ${toSend}` : '';
      expect(data.outcome).toBe(
        `To go to the CPS for a charging decision, decided by Sgt Birch${why} Now: Waiting: the CPS decides whether to charge${next}`,
      );
      expect([data.reasons, fields, verbs]).toEqual([[], {}, []]);
    }
    const news = newsView('breach-decided', story.theCase, force);
    expect(wordsOf(news)).toContain('breach decided: to go to the CPS for a charging decision');
    const card = caseView(story.theCase, force);
    expect(card.data).toMatchObject({
      heading: 'Waiting: the CPS decides whether to charge',
      next: 'Send the file to the CPS. It decides whether to charge. Once it is decided, record it here with the CPS reference and the day, so that the victim is told.',
    });
    expect(card.verbs).toEqual(['charge', 'no-further-action']);
  });

  test('whoever put it before the charging decision maker records what they decided, and it stands on the case card', () => {
    const asked = caseView(stages.charged().theCase, force);
    expect(asked.data).toMatchObject({
      heading: 'Waiting: a charge is still to be decided',
      next: 'Put the case before the charging decision maker. Once it is decided, record it here, so that the victim is told. Sgt Birch decided on it. So no further action is for a sergeant or above to decide: pressing it asks them.',
    });
    expect(asked.verbs).toEqual(['charge', 'no-further-action']);
    const ended = caseView(stages.notChargedAfterBreach().theCase, force);
    expect(ended.data).toMatchObject({
      heading: 'Closed: no further action',
      next: 'Tell the person, and record the outcome; the crime registrar says which fits.',
    });
    expect(ended.verbs).toEqual(['charge']);
  });

  test('where the decision to prosecute stands, nobody is charged by it: that is recorded once it is done', () => {
    const stands = { type: 'decide-breach', decision: 'prosecution-stands', reason: 'r' } as const;
    const story = tell(stages.breachedChildsDeferral(), stands, { by: sergeant });
    const asked = caseView(story.theCase, force);
    expect(asked.data).toMatchObject({ heading: 'To be charged, or a postal requisition sent' });
    expect(wordsOf(asked)).toMatch(
      /Have them charged, or a postal requisition sent\. Once that is done, record it here\. Tell witness care how to reach the victim: it is they who tell the victim of court\./,
    );
    const made = caseView(tell(story, { type: 'decide-instead', disposal: 'charge' }).theCase, force);
    expect(made.data).toMatchObject({
      heading: 'Closed: charged or postal requisition sent, record outcome 1',
      next: 'It goes to court. Tell witness care how to reach the victim: it is they who tell the victim of court.',
    });
  });

  // The alert must not read as if whoever decided on the charge had ended it.
  test('what ended a charge stands on the alert and in the history, with who did, beside who decided on the charge', () => {
    const { theCase } = stages.notChargedAfterBreach();
    expect(alert(stages.notChargedAfterBreach(), 'decider').data.outcome).toMatch(
      /Since then: No further action, approved by Sgt Birch, sergeant\. Now: Closed: no further action$/,
    );
    const { history } = caseView(theCase, force).data as { history: readonly { readonly text: string }[] };
    const said = history.map(({ text }) => text.replace(/^.*?\d\d: /, ''));
    expect(said.slice(-2)).toEqual([
      'Breach decided: put forward for a charging decision, by Sgt Birch',
      'No further action, approved by Sgt Birch, sergeant',
    ]);
    expect(alert(stages.chargedByCps(), 'decider').data.outcome).toContain(
      'Since then: Charged or postal requisition sent: the CPS decided on Friday 20 November, recorded by PC Ash. Now: ',
    );
    // Recorded before the reference was asked for: it was the CPS all the same.
    const older = byClock(stages.referredToCps(), { type: 'decided-instead', disposal: 'no-further-action' });
    expect(alert(older, 'decider').data.outcome).toMatch(
      /Since then: No further action: the CPS decided, recorded by [^.]*\. Now: Closed: the CPS decided, no further action$/,
    );
    const past = caseView(stages.chargedByCps().theCase, force).data as {
      history: readonly { readonly text: string }[];
    };
    expect(past.history.at(-1)?.text).toMatch(
      /: Charged or postal requisition sent: the CPS decided on Friday 20 November, recorded by PC Ash$/,
    );
    expect(JSON.stringify(past), 'what was typed').not.toContain(stages.cps.cpsReference);
  });

  // Whoever is asked to end a charge ends somebody's decision: they read whose, and what was recorded of it.
  const breachBy = (answer: string) => ({ question: 'Breach decided on Friday 20 November', answer });
  const chargeBy = breachBy('put forward for a charging decision, by Sgt Birch');
  const since = {
    question: 'Recorded since',
    answer: 'Charged or postal requisition sent, recorded by PC Ash',
  };
  const stands = { type: 'decide-breach', decision: 'prosecution-stands', reason: 'r' } as const;
  test.each<[string, readonly object[], () => Story]>([
    ['a charge that is still to be made', [chargeBy], stages.charged],
    [
      'one that was recorded as made',
      [chargeBy, since],
      () => tell(stages.charged(), { type: 'decide-instead', disposal: 'charge' }),
    ],
    [
      'a prosecution that stands',
      [breachBy('the decision to prosecute stands, by Sgt Birch')],
      () => tell(stages.breachedChildsDeferral(), stands, { by: sergeant }),
    ],
    ['one of what was not diverted', [since], stages.decidedInstead],
  ])('whoever is asked for no further action reads of %s who decided it', (_what, says, before) => {
    // Of a charge that was made it could be asked until 30 November 2026.
    const asked = byClock(before(), {
      ...{ type: 'authority-requested', disposal: 'no-further-action', authority: 'sergeant' },
      ...{ basis: '', reason: 'r' },
    });
    const { data } = authorisationView(asked.theCase, dialogueContextOf(deps), { isForDecider: true });
    const lines = (data as { facts: readonly { readonly question: string }[] }).facts;
    expect(lines.filter(({ question }) => /^(Breach decided|Recorded)/.test(question))).toEqual(says);
  });

  // Nobody to tell: what is recorded is still whether they were charged.
  test('where nobody was harmed its officer records it too, and reads of no victim', () => {
    const possession = stages.breachedOn('conditional-caution', { offence: 'possession-cannabis' });
    const charge = { type: 'decide-breach', decision: 'charge', reason: 'r' } as const;
    const put = tell(possession, charge, { by: sergeant });
    const asked = caseView(put.theCase, force);
    expect(asked.data).toMatchObject({
      next: 'Put the case before the charging decision maker. Once it is decided, record it here. Sgt Birch decided on it. So no further action is for a sergeant or above to decide: pressing it asks them.',
    });
    expect(asked.verbs).toEqual(['charge', 'no-further-action']);
    expect(wordsOf(asked)).not.toMatch(/victim/i);
    const ended = caseView(
      tell(
        tell(put, { type: 'decide-instead', disposal: 'no-further-action' }),
        { type: 'decide-authority', approved: true, reason: 'Agreed.' },
        { by: sergeant },
      ).theCase,
      force,
    );
    expect(ended.data).toMatchObject({
      heading: 'Closed: no further action',
      next: 'Tell the person, and record the outcome; the crime registrar says which fits.',
    });
    expect(ended.verbs).toEqual(['charge']);
  });

  test('what the CPS decided stands on the case card, and the other decision is open, for a slip of the finger', () => {
    const card = caseView(stages.chargedByCps().theCase, force);
    expect(card.data).toMatchObject({
      heading: 'Closed: the CPS decided, charged or postal requisition sent, record outcome 1',
      next: 'It goes to court. Tell witness care how to reach the victim: it is they who tell the victim of court.',
    });
    expect(card.verbs).toEqual(['charge-taken-back', 'no-further-action']);
  });

  // What was typed is no sentence until it ends as one.
  test.each([
    ['Withdrew without reason', 'decided by Sgt Birch: Withdrew without reason. Now: Closed'],
    ['No reason was given.', 'decided by Sgt Birch: No reason was given. Now: Closed'],
    ['Who knows why?', 'decided by Sgt Birch: Who knows why? Now: Closed'],
  ])('“%s” stands as a sentence before the next', (reason, says) => {
    const command = { type: 'decide-breach', decision: 'no-further-action', reason } as const;
    const story = tell(stages.breachedConditionalCaution(), command, { by: sergeant });
    expect(alert(story, 'officer').data.outcome).toContain(says);
  });

  test('decided again: the officer is led back into the case', () => {
    const news = newsView('breach-decided', stages.decidedAgain().theCase, force);
    expect(wordsOf(news)).toContain('breach decided: decide the case again');
    expect(wordsOf(news)).toContain('Open the case to carry on.');
    expect(news.verbs).toEqual(['open']);
    expect(news.target.caseId).toBe('case-1');
  });

  // Whether they are charged is put before the charging decision maker by the officer, who records what was decided.
  test.each([
    ['charge', ['open']],
    ['no-further-action', []],
  ] as const)(
    '%s: the news leads into the case where the officer has to go on with it',
    (decision, verbs) => {
      const command = { type: 'decide-breach', decision, reason: 'r' } as const;
      const { theCase } = tell(stages.breachedConditionalCaution(), command, { by: sergeant });
      expect(newsView('breach-decided', theCase, force).verbs).toEqual(verbs);
    },
  );
});

describe('given a completed case, when it is told, then', () => {
  test('the news gives the outcome and why, the card also what the letter codes do not mean', () => {
    const { theCase } = reported(stages.filedConditionalCaution(), 'completed');
    expect(newsView('completed', theCase, force).data).toMatchObject({
      lines: [
        { text: 'Completed: record outcome 3' },
        { text: expect.stringMatching(/^Outcome 3: .* Home Office outcome codes, .* · R40a$/) },
      ],
    });
    expect(caseView(theCase, force).data).toMatchObject({
      lines: [
        expect.anything(),
        { text: expect.stringMatching(/^Victim: to be told /) },
        { text: expect.stringMatching(/ · R40a$/) },
        { text: expect.stringMatching(/^Outcomes 1A, 2A and 3A .* · R41$/) },
      ],
    });
  });

  test('a resolution has one reason, and an unfinished case has none', () => {
    const rows = (story: Story) => wordsOf(caseView(story.theCase, force)).match(/R4\d\w?/g) ?? [];
    expect(rows(stages.completed())).toEqual(['R40c']);
    expect(rows(stages.filedForDivert())).toEqual([]);
    expect(rows(stages.charged())).toEqual([]);
  });
});

describe('given a force that counts its own number of misses (R36), when one is missed, then', () => {
  const of = (strikes: number) => ({ ...force, policy: { ...force.policy, strikes } });

  test.each([
    [2, 1, 'A call to the person now often saves it. One more is a breach.'],
    [3, 1, 'A call to the person now often saves it. Two more are a breach.'],
    [3, 2, 'A call to the person now often saves it. One more is a breach.'],
    [9, 1, 'A call to the person now often saves it. 8 more are a breach.'],
    // Told late, when another miss has made it a breach already: the alert says so.
    [2, 2, 'A call to the person now often saves it.'],
  ])('of %i, %i so far: “%s”', (strikes, missed, words) => {
    const { theCase } = reported(stages.filedConditionalCaution(), 'missed');
    const view = newsView('missed', { ...theCase, strikes: missed }, of(strikes));
    expect(view.data).toMatchObject({ lines: [{ text: words }] });
  });
});

describe('given two misses reported one after the other, when the officer is told late, then', () => {
  const { theCase } = reported(stages.filedConditionalCaution(), 'missed');
  const excused = {
    ...theCase,
    reports: [...theCase.reports, { ...theCase.reports[0], excused: true } as const],
  };
  const headingOf = (report?: number) =>
    JSON.stringify(
      newsView('missed', excused as typeof theCase, force, report === undefined ? {} : { report }).data,
    );

  test('each message tells of its own, and one from before that was kept of the last', () => {
    expect(headingOf(0)).toContain('failed to attend"');
    expect(headingOf(1)).toContain('failed to attend, with a good reason');
    expect(headingOf()).toContain('failed to attend, with a good reason');
  });
});

describe('given a breach, then', () => {
  // A provider that ends a referral may have its own reason: nobody is said to have failed until that was asked.
  test.each<[string, string, () => Story]>([
    [
      'the provider ended it',
      'The provider ended it.',
      () => reported(stages.filedConditionalCaution(), 'accepted', 'withdrawn'),
    ],
    [
      'they missed two',
      'Failed to attend 2 times, with no good reason known.',
      stages.breachedConditionalCaution,
    ],
  ])('where %s, everybody who decides reads so', (_what, says, story) => {
    for (const reader of ['officer', 'decider', 'supervisors'] as const)
      expect(wordsOf(alert(story(), reader))).toContain(`Conditional caution: ${says}`);
  });

  // Nothing is rebooked with a provider that has ended it, and no new day brings it back.
  test('where the provider ended it, another intervention is offered, and no card says that it goes on there', () => {
    const ended = reported(stages.filedConditionalCaution(), 'accepted', 'withdrawn');
    for (const reader of ['officer', 'decider', 'supervisors'] as const) {
      const words = JSON.stringify(alert(ended, reader));
      expect(words, reader).toContain('Choose another intervention');
      expect(words, reader).not.toMatch(/rebook|new deadline/i);
    }
    const excuse = { type: 'decide-breach', decision: 'excuse', reason: 'r' } as const;
    const decided = tell(ended, excuse, { by: sergeant });
    for (const drawn of [alert(decided, 'officer'), caseView(decided.theCase, force)]) {
      expect(wordsOf(drawn)).toContain('The provider ended it: choose another intervention');
      expect(wordsOf(drawn)).toContain('Tell the person that Cranstoun has ended it.');
      expect(wordsOf(drawn)).not.toMatch(/: accepted by the provider|reports what happens|rebook/);
    }
    // Whoever hurt somebody at home does not hear of an end before they can keep safe.
    const { answers } = decided.theCase;
    const facts = { ...answers.facts, domesticAbuse: 'intimate-partner' } as const;
    expect(wordsOf(caseView({ ...decided.theCase, answers: { ...answers, facts } }, force))).toContain(
      'The victim hears it first. Then tell the person that Cranstoun has ended it.',
    );
    expect(caseView(decided.theCase, force).verbs).toEqual(['choose-another', 'withdraw']);
    expect(wordsOf(newsView('breach-decided', decided.theCase, force))).toContain(
      'breach decided: choose another intervention',
    );
  });

  // It would be refused: the breach is decided first.
  test('the officer’s card has no button to withdraw', () => {
    const verbsOf = ({ theCase }: Story) => caseView(theCase, force).verbs;
    expect(verbsOf(stages.breachedConditionalCaution())).not.toContain('withdraw');
    expect(verbsOf(stages.filedConditionalCaution())).toContain('withdraw');
  });
});

describe('given a breach of a course that the catalogue says is logged, when the alert is drawn, then', () => {
  const log = { text: 'No further action here means an intelligence log.' };
  const story = stages.breachedCommunityResolution();
  const required = story.theCase.filed?.required.map(({ intervention }) => intervention) ?? [];
  const logging = (ids: readonly string[]) => ({
    ...force,
    interventions: force.interventions.map(({ breachIsLogged: _, ...row }) =>
      ids.includes(row.id) ? { ...row, breachIsLogged: true as const } : row,
    ),
  });
  const linesOf = (ids: readonly string[], reader: 'officer' | 'decider' | 'supervisors' = 'officer') =>
    breachView(story.theCase, { ...context, force: logging(ids) }, reader).data;

  test('it says so, whatever the course is called', () => {
    expect(required.length).toBeGreaterThan(0);
    for (const reader of ['officer', 'decider'] as const) {
      expect(linesOf(required, reader), reader).toMatchObject({ lines: expect.arrayContaining([log]) });
      expect(linesOf([], reader), reader).not.toMatchObject({ lines: expect.arrayContaining([log]) });
    }
    expect(linesOf(required, 'supervisors'), 'it would name the course').not.toMatchObject({
      lines: expect.arrayContaining([log]),
    });
  });

  // College of Policing practice page on Divert: no penalty, an intelligence log.
  test('the first force logs what is left of drug diversion, and nothing else', () => {
    expect(force.interventions.filter((row) => row.breachIsLogged).map(({ id }) => id)).toEqual(['divert']);
  });
});
