import { randomUUID } from 'node:crypto';

export type Pressing = Readonly<Record<string, unknown>>;

/** A card as it came back: what its inputs hold, and the button that goes on; none once the case is filed. */
export type Shown = {
  readonly verb?: string;
  readonly data?: object;
  readonly inputs: Readonly<Record<string, string>>;
};

/** What the officers answer to each question that can come: possession of cannabis by an adult who owns up. */
const answers: Readonly<Record<string, string>> = {
  admission: 'full',
  evidence: 'charge-standard',
  sex: 'male',
  consent: 'agrees',
  name: 'Zebedee Quillfeather',
  phone: '07700 900461',
};

/** Words that surely name the offence: what is only near is marked for nobody, and asked. */
export const ways = ['weed', 'cannabis', 'possession of cannabis', 'spliff'];
const places = ['birmingham', 'coventry', 'dudley', 'sandwell', 'solihull', 'walsall', 'wolverhampton'];

/** No two in a row have the same words, age and place: what is worked out for one case serves hardly another. */
function answersOf(officer: number): Readonly<Record<string, string>> {
  return {
    ...answers,
    words: ways[officer % ways.length] ?? '',
    age: String(18 + (officer % 43)),
    borough: places[officer % places.length] ?? '',
  };
}

/** A press as Teams delivers it, on a card that stands. */
export function pressOn(by: string, shown: Shown | undefined, verb: string): Pressing {
  const data = shown?.data ?? { caseId: '', step: 'menu', revision: 0, nonce: randomUUID(), verb };
  return {
    type: 'invoke',
    name: 'adaptiveCard/action',
    id: randomUUID(),
    channelId: 'msteams',
    serviceUrl: 'http://127.0.0.1:9/',
    from: { id: by, aadObjectId: by, name: 'Bench' },
    recipient: { id: 'bot', name: 'Waymark' },
    conversation: { id: `a:${by}`, conversationType: 'personal' },
    replyToId: 'card-1',
    value: { action: { type: 'Action.Execute', verb, data: { ...data, ...shown?.inputs } } },
  };
}

/** Reads the card in an answer, with what the officer of that number gives to it. */
export function answerTo(body: object | undefined, officer = 0): Shown {
  const given = answersOf(officer);
  const elements: Record<string, unknown>[] = [];
  collect(body, elements);
  const asked = elements.filter(({ type }) => String(type).startsWith('Input.'));
  const inputs = asked.map(
    ({ id, value }) => [String(id), given[String(id)] ?? String(value ?? '')] as const,
  );
  const button = elements.find(
    ({ type, verb }) => type === 'Action.Execute' && (verb === 'answer' || verb === 'file'),
  );
  const filled = Object.fromEntries(inputs.filter(([, value]) => value !== ''));
  if (button === undefined) return { inputs: filled };
  return { verb: String(button.verb), data: button.data as object, inputs: filled };
}

function collect(node: unknown, found: Record<string, unknown>[]): void {
  if (typeof node !== 'object' || node === null) return;
  if (!Array.isArray(node)) found.push(node as Record<string, unknown>);
  for (const [name, inner] of Object.entries(node)) if (name !== 'fallback') collect(inner, found);
}
