import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPng } from '../support/readPng.ts';

const icon = (name: string) =>
  readPng(readFileSync(join(import.meta.dirname, '../../manifest', `${name}.png`)));

describe('the colour icon', () => {
  const picture = icon('color');

  test('is 192 pixels each way and leaves nothing transparent', () => {
    expect([picture.width, picture.height]).toEqual([192, 192]);
    expect(picture.pixels.filter(([, , , alpha]) => alpha < 255)).toHaveLength(0);
  });

  test('stands on the accent colour of the manifest', () => {
    const text = readFileSync(join(import.meta.dirname, '../../manifest/manifest.json'), 'utf8');
    const corner = picture.pixels[0]?.slice(0, 3).map((part) => part.toString(16).padStart(2, '0'));
    expect(JSON.parse(text).accentColor.toLowerCase()).toBe(`#${corner?.join('')}`);
  });
});

describe('the outline icon', () => {
  const picture = icon('outline');
  const seen = picture.pixels.filter(([, , , alpha]) => alpha > 0);

  test('is 32 pixels each way', () => {
    expect([picture.width, picture.height]).toEqual([32, 32]);
  });

  test('is white wherever it is anything', () => {
    expect(seen.filter(([red, green, blue]) => Math.min(red, green, blue) < 250)).toEqual([]);
  });

  test('is mostly transparent, and yet there', () => {
    const share = seen.length / picture.pixels.length;
    expect(share).toBeGreaterThan(0.1);
    expect(share).toBeLessThan(0.5);
  });
});
