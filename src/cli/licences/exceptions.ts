/** A package that is used although its package.json states no licence from the list, and why that is right. */
export type Exception = {
  readonly name: string;
  readonly version: string;
  readonly use: 'development' | 'any';
  readonly licence: string;
  readonly reason: string;
};

export const exceptions: readonly Exception[] = [
  {
    name: 'jspath',
    version: '0.4.0',
    use: 'any',
    licence: 'MIT',
    reason: 'Its LICENSE file is the MIT text; only its package.json does not say so.',
  },
  {
    name: 'escape-regexp-component',
    version: '1.0.2',
    use: 'any',
    licence: 'MIT',
    reason: 'Its Readme says MIT; only its package.json does not.',
  },
  {
    name: '@microsoft/m365agentsplayground',
    version: '0.2.28',
    use: 'development',
    licence: "Microsoft's own pre-release terms",
    reason:
      'Terms 2 and 7: any number of copies may be installed to evaluate it; it may not be passed on or shipped with an application. Each developer installs it from npm to try the bot in; it is in nothing that is deployed.',
  },
];
