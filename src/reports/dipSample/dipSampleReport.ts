import { ethnicityTable, named } from './ethnicityTable.ts';
import { findings, sayFinding } from './finding.ts';
import { shown, shownParts, smallest } from './foldSmall.ts';
import { referenceGroups } from './referenceGroups.ts';
import type { ReportInput } from './reportInput.ts';
import { inWords, percent, shareTable, table } from './shareTable.ts';

/** The review as a Markdown report. Counts under five are not shown, nor can they be worked out. */
export function dipSampleReport(input: ReportInput): string {
  const { tally, titles } = input;
  const offences = named(tally.offences).map((row) => ({ ...row, name: titles[row.name] ?? row.name }));
  const boroughs = named(tally.boroughs).map((row) => ({ ...row, name: inWords(row.name) }));
  const parts = shownParts(findings.map((one) => tally.findings[one]));
  return `${[
    '# Which charged cases could have been diverted?',
    opening(input),
    '![Chart of the findings](chart.svg)',
    '## What was found',
    table(
      ['Finding', 'Cases', 'Share'],
      findings.map((one, at) => [
        sayFinding[one],
        parts[at] ?? '',
        parts[at] === 'not shown' ? '' : percent(tally.findings[one], tally.cases),
      ]),
      'None.',
    ),
    'Suitable means: an out-of-court disposal on the force’s list was open to police, or to police together with youth justice, in the ordinary course.',
    '## By disposal',
    'A case can be open to more than one.',
    table(
      ['Disposal', 'Open in', 'Would be proposed in'],
      sortedBy(tally.disposals, ({ open }) => open).map(([name, { open, proposed }]) => [
        inWords(name),
        shown(open),
        shown(proposed),
      ]),
      'None was open in any case.',
    ),
    '## By offence',
    shareTable('Offence', offences),
    '## By borough',
    shareTable('Borough', boroughs),
    '## What stood in the way of the rest',
    'Every rule that closed a disposal, kept it for exceptional circumstances, or could not be answered. Alone: nothing else closed that disposal.',
    table(
      ['Rule', 'What it says', 'Cases', 'Alone'],
      sortedBy(tally.rules, ({ cases }) => cases).map(([rule, { cases, alone }]) => [
        rule,
        tally.ruleTexts[rule] ?? '',
        shown(cases),
        shown(alone),
      ]),
      'Nothing.',
    ),
    '## Which single fact would have changed it',
    'With this one fact otherwise, and everything else as recorded, the case would have been suitable.',
    table(
      ['Fact', 'Cases'],
      sortedBy(tally.changes, (count) => count).map(([change, count]) => [change, shown(count)]),
      'None.',
    ),
    '## Facts that nobody wrote down',
    'Where the answer is open because facts are missing.',
    table(
      ['Fact', 'Cases', 'Only this one'],
      sortedBy(tally.missing, ({ cases }) => cases).map(([name, { cases, alone }]) => [
        name,
        shown(cases),
        shown(alone),
      ]),
      'None.',
    ),
    '## By ethnicity',
    'No rule and no suggestion reads ethnicity; these are counts made afterwards. A ratio says that rates differ among charged cases, not why.',
    '### Self-defined (18+1), in broad groups',
    ethnicityTable(tally.ethnicitySelf, referenceGroups.self),
    '### Observed by an officer (6+1)',
    ethnicityTable(tally.ethnicityObserved, referenceGroups.observed),
    '## How it was done',
    method,
    ...faultsOf(input),
  ].join('\n\n')}\n`;
}

const method = [
  '- Rate: suitable cases among all cases of the group that could be read. Rate ratio: the rate of the group over the rate of the group it is compared with. Interval: 95 %, log method (Katz): ln(ratio) ± 1.96 × √(1/a − 1/n + 1/c − 1/m), a of n and c of m being suitable. No correction is made for looking at several groups.',
  `- Counts from 1 to ${smallest - 1} are shown as <${smallest}. Rows with such a count, also one that follows by subtraction, are put together with the next smallest.`,
  '- A single fact is tried at the value that stands in the way least. The offence, the age and the borough are not tried.',
  '- Rules guide; the decision maker looks at the whole case. `cases.csv` names single cases and is for the force alone.',
].join('\n');

function opening({ tally, force, madeOn, rulesOf }: ReportInput): string {
  const suitable = tally.findings.suitable;
  const share = percent(suitable, tally.cases);
  return [
    `${force.title}, ${madeOn}. Rules: ${rulesOf}; force data ${force.dataVersion}.`,
    `**${shown(suitable)} of ${shown(tally.cases)} cases could have been diverted${share && ` (${share})`}.**${
      tally.unreadable > 0 ? ` ${tally.unreadable.toLocaleString('en-GB')} more rows could not be read.` : ''
    }`,
  ].join('\n\n');
}

function faultsOf({ tally, faults }: ReportInput): readonly string[] {
  if (faults.length === 0) return [];
  const rows = faults.map(({ row, field, message }) => [String(row), field, message]);
  return [
    '## Rows that could not be read',
    `The first ${faults.length} of ${tally.unreadable.toLocaleString('en-GB')}. Row 0 is the header.`,
    table(['Row', 'Field', 'What is wrong'], rows, ''),
  ];
}

function sortedBy<V>(by: Readonly<Record<string, V>>, size: (value: V) => number): readonly [string, V][] {
  return Object.entries(by).sort(([a, one], [b, other]) => size(other) - size(one) || a.localeCompare(b));
}
