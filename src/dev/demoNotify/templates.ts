/** A template as it is set up at GOV.UK Notify: `((name))` stands for what is handed over with each message. */
export type Template = {
  readonly id: string;
  readonly type: 'sms' | 'email';
  readonly subject?: string;
  readonly body: string;
};

const words = {
  disposal:
    'There is news about the crime that ((force)) is dealing with. To hear it, ring ((contact)) with your crime number. Our reference: ((reference)).',
  completion:
    'The case about the crime that ((force)) is dealing with has ended. To hear how, ring ((contact)) with your crime number. Our reference: ((reference)).',
  breach:
    'There is news about the crime that ((force)) is dealing with, and about what was agreed. To hear it, ring ((contact)) with your crime number. Our reference: ((reference)).',
  survey:
    'How did ((force)) deal with your case? Four questions: ((link)). Questions to us: ((contact)). Our reference: ((reference)).',
  'no-prosecution':
    'About the crime that ((force)) is dealing with: the law does not allow a prosecution, so it cannot go to court. To hear more, ring ((contact)) with your crime number. Our reference: ((reference)).',
} as const;

/** The words suggested to a force, one template for each update and channel. */
export const templates: readonly Template[] = Object.entries(words).flatMap(([kind, body]) => [
  { id: idOf(kind, 'sms'), type: 'sms', body },
  { id: idOf(kind, 'email'), type: 'email', subject: 'Your case ((reference))', body },
]);

/** `NOTIFY_FILE` for these templates. */
export const notifyFile = {
  contact: '101',
  templates: Object.fromEntries(
    Object.keys(words).map((kind) => [kind, { text: idOf(kind, 'sms'), email: idOf(kind, 'email') }]),
  ),
};

/** The text with its gaps filled, and which gaps nothing was given for. */
export function fill(
  text: string,
  given: Readonly<Record<string, unknown>>,
): { readonly text: string; readonly missing: readonly string[] } {
  const gaps = [...text.matchAll(/\(\((\w+)\)\)/g)].map(([, name = '']) => name);
  return {
    text: text.replace(/\(\((\w+)\)\)/g, (gap, name: string) => String(given[name] ?? gap)),
    missing: [...new Set(gaps)].filter((name) => given[name] === undefined),
  };
}

function idOf(kind: string, type: 'sms' | 'email'): string {
  const number = Object.keys(words).indexOf(kind) * 2 + (type === 'sms' ? 1 : 2);
  return `7e3a0000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}
