import type { Tree } from './checkHouse.ts';

/** A hook of vitest, or what sets one, called as the module loads. */
const atLoad = /^(?:(?:export )?const .*= )?(?:(?:before|after)(?:Each|All)|temporaryFolder)\(/;

/**
 * Hooks that a module sets as it loads, which several test files share: files share what they load (vitest.config.ts), so that
 * it loads once and its hook is that of the first of them. What the others open stays open, and goes on working, to the end
 * of the run.
 *
 * @param tree files below `test/` by their paths
 */
export function sharedHooks(tree: Tree): readonly string[] {
  return [...tree]
    .filter(([file]) => !file.endsWith('.test.ts'))
    .flatMap(([file, text]) =>
      text
        .split('\n')
        .flatMap((line, at) =>
          atLoad.test(line)
            ? [
                `${file}:${at + 1}: ends what the first test file opens alone. Use onTestFinished where it is opened.`,
              ]
            : [],
        ),
    );
}
