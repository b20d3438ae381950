import { html } from '../../shared/html.ts';
import { named } from './ethnicityTable.ts';
import { findings, sayFinding } from './finding.ts';
import { foldSmall, shownParts } from './foldSmall.ts';
import { rateRatio } from './rateRatio.ts';
import { notAGroup, referenceGroups } from './referenceGroups.ts';
import { inWords } from './shareTable.ts';
import type { Tally } from './tally.ts';

const width = 760;
const labels = 300;
const plot = width - labels - 150;
const line = 30;

/** The review as an SVG chart: findings, share by borough, and rate ratios by self-defined ethnicity. */
export function dipSampleChart(tally: Tally): string {
  const boroughs = foldSmall(named(tally.boroughs)).rows;
  const parts = shownParts(findings.map((one) => tally.findings[one]));
  const panels = [
    bars(
      'What was found in the charged cases',
      findings.map((one, at) => ({
        name: sayFinding[one],
        part: /^[\d,]+$/.test(parts[at] ?? '') ? tally.findings[one] / Math.max(tally.cases, 1) : 0,
        says: parts[at] ?? '',
      })),
    ),
    bars(
      'Share that could have been diverted, by borough',
      boroughs.map(({ name, cases, suitable }) => ({
        name: inWords(name),
        part: suitable / cases,
        says: `${((100 * suitable) / cases).toFixed(1)} %`,
      })),
    ),
    ratios(tally),
  ].filter(({ rows }) => rows > 0);
  let top = 20;
  const drawn = panels.map(({ svg, rows }) => {
    const group = `<g transform="translate(0 ${top})">${svg}</g>`;
    top += (rows + 1) * line + 30;
    return group;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${top}" role="img" font-family="sans-serif" font-size="14">`,
    '<title>Which charged cases could have been diverted</title>',
    `<rect width="${width}" height="${top}" fill="#ffffff"/>`,
    ...drawn,
    '</svg>',
    '',
  ].join('\n');
}

type Panel = { readonly svg: string; readonly rows: number };
type Bar = { readonly name: string; readonly part: number; readonly says: string };

function bars(title: string, rows: readonly Bar[]): Panel {
  const drawn = rows.map(({ name, part, says }, at) => {
    const length = Math.round(part * plot);
    return `${text(16, middle(at), name)}<rect x="${labels}" y="${middle(at) - 13}" width="${length}" height="18" fill="#1f5f8b"/>${text(labels + length + 8, middle(at), says)}`;
  });
  return { svg: heading(title) + drawn.join(''), rows: rows.length };
}

/** Ratios on a log scale from a quarter to four; the line in the middle is "no difference". */
function ratios({ ethnicitySelf }: Tally): Panel {
  const { rows } = foldSmall(named(ethnicitySelf));
  const reference = rows.find(({ name }) => name === referenceGroups.self);
  const found = rows.flatMap((row) => {
    const ratio = reference && row !== reference ? rateRatio(row, reference) : undefined;
    return ratio && !notAGroup.includes(row.name) ? [{ name: row.name, ...ratio }] : [];
  });
  const at = (ratio: number) =>
    Math.round(labels + plot * Math.min(1, Math.max(0, (Math.log2(ratio) + 2) / 4)));
  const drawn = found.map(({ name, ratio, low, high }, row) =>
    [
      text(16, middle(row), name),
      `<line x1="${at(low)}" x2="${at(high)}" y1="${middle(row) - 4}" y2="${middle(row) - 4}" stroke="#1f5f8b" stroke-width="2"/>`,
      `<circle cx="${at(ratio)}" cy="${middle(row) - 4}" r="5" fill="#1f5f8b"/>`,
      text(labels + plot + 8, middle(row), `${ratio.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`),
    ].join(''),
  );
  const none = `<line x1="${at(1)}" x2="${at(1)}" y1="${line - 8}" y2="${(found.length + 1) * line - 12}" stroke="#767676" stroke-dasharray="3 3"/>`;
  const title = `Rate ratio to the ${referenceGroups.self} group, with 95 % interval (log scale, ¼ to 4)`;
  return { svg: heading(title) + none + drawn.join(''), rows: found.length };
}

const middle = (row: number): number => (row + 1) * line + 4;
const heading = (title: string): string => html`<text x="16" y="6" font-weight="bold">${title}</text>`.html;
const text = (x: number, y: number, words: string): string =>
  html`<text x="${x}" y="${y}">${words}</text>`.html;
