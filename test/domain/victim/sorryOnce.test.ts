import { expect, test } from 'vitest';
import { inEverySituation, sayCase } from '../../support/everyScript.ts';

// Each thing that is late is owned up to; an apology after every one of them sounds read out.
test('whoever speaks to a victim says once that they are sorry for what is late, and of each that it is', () => {
  let several = 0;
  inEverySituation(
    ({ pieces }, situation, slots) => {
      const words = pieces.map((piece) => piece.words).join(' ');
      const late = words.match(/[^.]* should have (heard|had|been taken|been passed)[^.]*\./g) ?? [];
      const sorry = late.filter((sentence) => sentence.endsWith(', and I am sorry.'));
      expect(sorry.length, sayCase(situation, slots)).toBe(Math.min(1, late.length));
      if (late.length > 0) expect(late[0], sayCase(situation, slots)).toBe(sorry[0]);
      if (late.length > 1) several += 1;
    },
    ['disposal', 'completion', 'breach'],
  );
  expect(several).toBeGreaterThan(0);
});
