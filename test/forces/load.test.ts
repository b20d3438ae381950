import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkPolicy } from '../../src/forces/checkPolicy.ts';
import { loadForce } from '../../src/forces/loadForce.ts';
import { day } from '../../src/law/day.ts';
import type { Disposal } from '../../src/law/disposal.ts';
import { nationalLaw } from '../../src/law/nationalLaw.ts';
import { westMidlands } from '../support/westMidlands.ts';

const shipped = fileURLToPath(new URL('../../src/forces/west-midlands/', import.meta.url));
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'force-'));
  cpSync(shipped, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

type Json = { [field: string]: Json } & Json[] & (string | number | boolean | object);

/** Changes one file of the copied folder. */
function change(file: string, how: (content: Json) => void): void {
  const content = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Json;
  how(content);
  writeFileSync(join(folder, file), JSON.stringify(content));
}

/** The faults the folder is refused for, a sentence each. */
function faults(): readonly string[] {
  try {
    loadForce(folder, nationalLaw);
    return [];
  } catch (error) {
    return (error instanceof Error ? error.message : '').split('\n').slice(1);
  }
}

describe('given the first force as shipped, when it is loaded, then', () => {
  const force = loadForce(shipped, nationalLaw);

  test('it is whole', () => {
    expect(force).toMatchObject({
      id: 'west-midlands',
      referencePrefix: 'WM',
      policy: { force: 'west-midlands' },
    });
    expect(force.offences.length).toBeGreaterThanOrEqual(30);
    expect(force.youthJustice).toHaveLength(7);
    expect(force.victimScripts.parts.length).toBeGreaterThanOrEqual(12);
  });

  test.each([
    'divert',
    'alcohol-related-violence',
    'drug-alcohol-cc',
    'cara',
    'victim-awareness',
    'new-chance-anawim',
    'new-chance-bcwa',
    'new-chance-accord',
    'new-chance-changing-lives',
    'alcohol-related-da',
  ])('its catalogue holds %s', (id) => {
    expect(force.interventions.map((one) => one.id)).toContain(id);
  });

  test('every evaluated intervention gives its figures, or the source it rests on', () => {
    for (const { evaluated, figures } of force.interventions)
      expect(evaluated && figures.length === 0).toBe(false);
  });

  test('a folder by its URL is the same', () => {
    expect(loadForce(new URL('../../src/forces/west-midlands/', import.meta.url), nationalLaw)).toEqual(
      force,
    );
  });
});

describe('given a changed folder, when it is loaded, then', () => {
  test('the data version changes with any file, and only then', () => {
    const before = loadForce(folder, nationalLaw).dataVersion;
    expect(loadForce(folder, nationalLaw).dataVersion).toBe(before);
    change('remedies.json', (content) => content.remedies?.pop());
    expect(loadForce(folder, nationalLaw).dataVersion).not.toBe(before);
  });

  test('every fault of every file is listed at once, by file, row and field', () => {
    change('offences.json', (rows) => Object.assign(rows[2] ?? {}, { class: 'petty', extra: 1 }));
    change('catalogue.json', (rows) =>
      Object.assign(rows[0] ?? {}, { fee: 'free', gates: [{ fact: 'shoeSize', is: 9 }] }),
    );
    change('force.json', (content) => Object.assign(content, { title: '' }));
    rmSync(join(folder, 'remedies.json'));
    writeFileSync(join(folder, 'victimsCode.json'), '{');
    expect([...faults()].sort()).toEqual([
      '- catalogue.json, row 1 (divert), fee: must be a number.',
      expect.stringContaining(
        '- catalogue.json, row 1 (divert), gates, row 1: names the fact "shoeSize", which no gate can read.',
      ),
      '- force.json, title: must not be empty.',
      '- offences.json, row 3 (possession-class-b), class: must be one of summary, either-way, indictable-only.',
      '- offences.json, row 3 (possession-class-b): has a field that nobody reads: extra.',
      '- remedies.json: is missing or cannot be read.',
      '- victimsCode.json: is not valid JSON.',
    ]);
  });

  test.each<[string, string, (content: Json) => void, RegExp]>([
    [
      'an unknown provider',
      'catalogue.json',
      (rows) => Object.assign(rows[0] ?? {}, { provider: 'nobody' }),
      /catalogue\.json, divert, provider: "nobody" is not in providers\.json/,
    ],
    [
      'an unknown youth justice provider',
      'force.json',
      (one) => Object.assign(one.youthJustice?.[0] ?? {}, { provider: 'nobody' }),
      /youthJustice birmingham, provider: "nobody"/,
    ],
    [
      'a provider that runs nothing',
      'providers.json',
      (one) => one.providers?.push({ id: 'idle', title: 'Idle', firstContactHours: 24 } as never),
      /^- providers\.json, idle: runs nothing/,
    ],
    [
      'a nickname of two places',
      'force.json',
      (one) => Object.assign(one.places?.[1] ?? {}, { nicknames: ['brum'] }),
      /places: "brum" names two places/,
    ],
    [
      'a nickname that is the name of another place',
      'force.json',
      (one) => Object.assign(one.places?.[1] ?? {}, { nicknames: ['dudley'] }),
      /places: "dudley" names two places/,
    ],
    [
      'a nickname in capitals, which nobody would be found by',
      'force.json',
      (one) => Object.assign(one.places?.[1] ?? {}, { nicknames: ['Cov'] }),
      /places, row 2 \(coventry\), nicknames, row 1: must be in small letters/,
    ],
    [
      'a place that means none of them',
      'force.json',
      (one) => Object.assign(one.places?.[1] ?? {}, { nicknames: ['outside'] }),
      /places: "outside" means that they live in none of them/,
    ],
    [
      'youth justice for a place that is not named',
      'force.json',
      (one) =>
        one.youthJustice?.push({ borough: 'camelot', title: 'Camelot', provider: 'yjs-dudley' } as never),
      /youthJustice: "camelot" is no place of force\.json/,
    ],
    [
      'a borough without youth justice',
      'force.json',
      (one) => one.youthJustice?.shift(),
      /birmingham has no youth justice service/,
    ],
    [
      'an id given twice',
      'offences.json',
      (rows) => Object.assign(rows[9] ?? {}, { id: 'supply-class-b' }),
      /the id "supply-class-b" is given twice/,
    ],
    [
      'an intervention id given twice',
      'catalogue.json',
      (rows) => Object.assign(rows[1] ?? {}, { id: 'divert' }),
      /the id "divert" is given twice/,
    ],
    [
      'a gate for no offence',
      'catalogue.json',
      (rows) => Object.assign(rows[0] ?? {}, { gates: [{ offence: 'id', isOneOf: ['jaywalking'] }] }),
      /divert, gates: "jaywalking" is not in offences\.json/,
    ],
    [
      'a caution not in force in the catalogue',
      'catalogue.json',
      (rows) => Object.assign(rows[1] ?? {}, { disposals: ['community-caution'] }),
      /community-caution is not in force/,
    ],
    [
      'a template expression',
      'victimScripts.json',
      (one) => Object.assign(one.parts?.at(-1) ?? {}, { words: `Hello $${'{force}'}` }),
      /victimScripts\.json: contains/,
    ],
    [
      'a day that does not exist',
      'victimsCode.json',
      (versions) => Object.assign(versions[0] ?? {}, { from: '2026-02-30' }),
      /row 1.*, from: must be a day/,
    ],
    [
      'a Victims’ Code that begins before the one before it',
      'victimsCode.json',
      (versions) => versions.push(Object.assign({}, versions[0], { title: 'Another' }) as never),
      /Another, from: must be later/,
    ],
    [
      'enhanced rights that are slower',
      'victimsCode.json',
      (versions) => Object.assign(versions[0]?.clocks?.support ?? {}, { enhanced: { workingDays: 9 } }),
      /support: enhanced rights must not be slower/,
    ],
    [
      'a late word to the victim',
      'victimsCode.json',
      (versions) => Object.assign(versions[0]?.clocks?.disposal ?? {}, { standard: { workingDays: 10 } }),
      /five working days at most \(R35\)/,
    ],
  ])('%s is refused', (_, file, how, sentence) => {
    change(file, how);
    expect(faults()).toEqual([expect.stringMatching(sentence)]);
  });

  test('one synonym may mean two offences', () => {
    change('offences.json', (rows) => Object.assign(rows[1] ?? {}, { synonyms: ['weed'] }));
    expect(faults()).toEqual([]);
  });
});

describe('given a choice that loosens the law, when the force is loaded, then it is refused', () => {
  test.each<[string, object, RegExp]>([
    [
      'a Part 6 caution',
      { menu: { adult: ['diversionary-caution'], child: ['community-resolution'] } },
      /not in force.*R01/,
    ],
    [
      'an adult caution for children',
      { menu: { adult: ['conditional-caution'], child: ['conditional-caution'] } },
      /for adults.*R03/,
    ],
    [
      'a youth caution for adults',
      { menu: { adult: ['youth-caution'], child: ['youth-caution'] } },
      /for children.*R03/,
    ],
    [
      'an offence that is not low-level and stands on no list',
      { notLowLevelSummary: ['drink-drivng'] },
      /notLowLevelSummary: "drink-drivng" is no row of offences/,
    ],
    [
      'no time for conditions at all',
      { weeksConditionsNeed: 0 },
      /weeksConditionsNeed: must be at least one week/,
    ],
    [
      'no time to handle a breach',
      { weeksToHandleBreach: 0 },
      /weeksToHandleBreach: must be at least one week/,
    ],
    ['no hour for a child', { childTasksWithinHours: 0 }, /childTasksWithinHours: must be at least one hour/],
    ['more weeks than usual', { weeksConditionsNeed: 17 }, /no caution in the normal run.*R30/],
    // Nobody could be rung in them: such a time is safe never.
    [
      'evenings without an hour',
      { safeHours: { ...westMidlands.policy.safeHours, evenings: { from: 18, until: 18 } } },
      /safeHours, evenings: must begin before it ends/,
    ],
    [
      'weekends that end before they begin',
      { safeHours: { ...westMidlands.policy.safeHours, weekends: { from: 21, until: 9 } } },
      /safeHours, weekends: must begin before it ends/,
    ],
    [
      'no hour in keeping',
      { hoursInKeeping: { low: 0, medium: 30, high: 60 } },
      /hoursInKeeping, low: must be at least one hour/,
    ],
    [
      'more hours in keeping at low risk',
      { hoursInKeeping: { low: 40, medium: 30, high: 60 } },
      /hoursInKeeping: more is asked at low risk than at medium/,
    ],
    [
      'fewer hours in keeping at high risk',
      { hoursInKeeping: { low: 10, medium: 70, high: 60 } },
      /hoursInKeeping: more is asked at medium risk than at high/,
    ],
    [
      'no minute before the second route',
      { secondRouteAfterMinutes: 0 },
      /secondRouteAfterMinutes: must be at least one minute/,
    ],
    [
      'an officer alone for abuse in the family',
      { familyAbuseAuthority: 'officer' },
      /familyAbuseAuthority: never an officer alone.*R16/,
    ],
    ['no strike at all', { strikes: 0 }, /at least one miss.*R36/],
    ['usual longer than longest', { deadlineWeeks: { usual: 18, longest: 16 } }, /usual deadline is longer/],
    ['an officer alone out of the normal run', { outOfNormAuthority: 'officer' }, /a sergeant at least.*R24/],
    [
      'an officer alone for domestic abuse',
      { domesticAbuseAuthority: 'officer' },
      /a sergeant at least.*R17/,
    ],
    [
      'an officer alone for a deferred prosecution',
      { deferredProsecutionAuthority: 'officer' },
      /a sergeant at least.*R02/,
    ],
    ['an officer alone for weapons', { weaponAuthority: 'officer' }, /a sergeant at least.*R20/],
    ['youth justice as a rank', { outOfNormAuthority: 'yjs' }, /decides nothing for adults.*R24/],
    ['youth justice for domestic abuse', { domesticAbuseAuthority: 'yjs' }, /nothing for adults.*R17/],
    ['youth justice for weapons', { weaponAuthority: 'yjs' }, /nothing for adults.*R20/],
    ['youth justice for emergency workers', { emergencyWorkerAuthority: 'yjs' }, /nothing for adults.*R22/],
    ['youth justice to defer', { deferredProsecutionAuthority: 'yjs' }, /nothing for adults.*R02/],
  ])('%s', (_, choice, sentence) => {
    change('force.json', (content) => Object.assign(content.policy ?? {}, choice));
    expect(faults()).toEqual([expect.stringMatching(sentence)]);
  });

  test('once Part 6 has begun its cautions may be offered, to adults', () => {
    const policy = (child: readonly Disposal[]) => ({
      ...westMidlands.policy,
      menu: { adult: ['conditional-caution', 'diversionary-caution'] as const, child },
    });
    const begun = day('2027-04-01');
    expect(checkPolicy(policy(['community-resolution']), null)).toHaveLength(1);
    expect(checkPolicy(policy(['community-resolution']), begun)).toEqual([]);
    expect(checkPolicy(policy(['community-caution']), begun)).toEqual([
      'force.json, policy, menu, child: community-caution is for adults (R03).',
    ]);
  });

  test('what narrows it is fine', () => {
    change('force.json', (content) =>
      Object.assign(content.policy ?? {}, {
        strikes: 1,
        domesticAbuseRoute: 'off',
        domesticAbuseAuthority: 'officer',
        weaponAuthority: 'cps',
        menu: {
          adult: ['conditional-caution', 'charge', 'no-further-action'],
          child: ['youth-caution', 'charge', 'no-further-action'],
        },
      }),
    );
    expect(faults()).toEqual([]);
  });
});
