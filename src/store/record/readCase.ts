import type { CaseRecord } from '../store.ts';
import { asCaseRecord } from './asCaseRecord.ts';
import { toExceptionsByDisposal } from './toExceptionsByDisposal.ts';
import { toUndertakings } from './toUndertakings.ts';
import { unreadable } from './unreadable.ts';
import { type Upgrade, upgradeTo } from './upgradeTo.ts';

const currentVersion = 3;
const upgrades: Readonly<Record<number, Upgrade>> = { 1: toUndertakings, 2: toExceptionsByDisposal };

/** The text as JSON. Throws unreadable 'damaged'; the parser's own words would quote the text. */
export function parseJson(text: string): unknown {
  if (text.trim() === '') throw unreadable('damaged', 'it is empty');
  try {
    return JSON.parse(text);
  } catch {
    throw unreadable('damaged', 'it is not whole JSON');
  }
}

/** The text of a case file as a record of the present version. Throws unreadable 'damaged' or 'newer'. */
export function readRecord(text: string): CaseRecord {
  return asCaseRecord(upgradeTo(currentVersion, upgrades, parseJson(text)));
}
