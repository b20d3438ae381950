import { z } from 'zod';

/**
 * The part of Adaptive Cards 1.5 that our cards use, closed: what is not named here is refused. It leaves out what
 * phones do not render or Teams does not support (images, tables, columns, ShowCard, `isEnabled`, action styles).
 */
const text = z.string().min(1);
const spacing = z.enum(['None', 'Small', 'Medium', 'Large']).optional();
const id = text.optional();
const isVisible = z.boolean().optional();
const separator = z.boolean().optional();

const errorWords = /^(Error|There is a problem): ?/;

const textBlock = z
  .strictObject({
    type: z.literal('TextBlock'),
    text,
    wrap: z.literal(true),
    style: z.literal('heading').optional(),
    size: z.enum(['Small', 'Medium', 'Large']).optional(),
    weight: z.literal('Bolder').optional(),
    isSubtle: z.boolean().optional(),
    color: z.literal('Attention').optional(),
    spacing,
  })
  .refine(({ color, text: words }) => color === undefined || errorWords.test(words), {
    error: 'colour stands only beside the word that says the same',
  });

const textRun = z.strictObject({
  type: z.literal('TextRun'),
  text: z.string(),
  size: z.literal('Small').optional(),
  weight: z.literal('Bolder').optional(),
  isSubtle: z.boolean().optional(),
  underline: z.literal(true).optional(),
});

const richTextBlock = z.strictObject({
  type: z.literal('RichTextBlock'),
  inlines: z.array(textRun).min(1),
  spacing,
});

const label = text.regex(/ \((required|optional)[^)]*\)$/, {
  error: 'a label says whether an answer is required',
});
const input = { id: text, label, spacing };

const textInput = z.strictObject({
  ...input,
  type: z.literal('Input.Text'),
  value: text.optional(),
  placeholder: text.optional(),
  maxLength: z.int().min(1).max(2000),
  isMultiline: z.boolean().optional(),
  style: z.literal('Tel').optional(),
});

const numberInput = z.strictObject({
  ...input,
  type: z.literal('Input.Number'),
  value: z.number().optional(),
  placeholder: text.optional(),
  min: z.number(),
  max: z.number(),
  errorMessage: text,
});

const dateInput = z.strictObject({ ...input, type: z.literal('Input.Date'), value: z.iso.date().optional() });

const toggle = z.strictObject({
  ...input,
  type: z.literal('Input.Toggle'),
  title: text,
  wrap: z.literal(true),
  value: z.enum(['true', 'false']).optional(),
  valueOn: z.literal('true'),
  valueOff: z.literal('false'),
});

const choiceSet = z.strictObject({
  ...input,
  type: z.literal('Input.ChoiceSet'),
  style: z.enum(['expanded', 'compact']),
  wrap: z.literal(true),
  isMultiSelect: z.literal(true).optional(),
  placeholder: text.optional(),
  value: text.optional(),
  choices: z.array(z.strictObject({ title: text, value: text })).min(1),
});

const data = z.strictObject({
  caseId: z.string(),
  step: z.string(),
  revision: z.int().min(0),
  nonce: text,
  verb: text,
});
const press = { title: text, data, associatedInputs: z.literal('none').optional() };

const execute = z.strictObject({
  ...press,
  type: z.literal('Action.Execute'),
  verb: text,
  fallback: z.strictObject({ ...press, type: z.literal('Action.Submit') }),
});

const toggleVisibility = z.strictObject({
  type: z.literal('Action.ToggleVisibility'),
  title: text,
  targetElements: z.array(text).min(1),
});

const actionSet = z.strictObject({
  type: z.literal('ActionSet'),
  actions: z.array(z.discriminatedUnion('type', [execute, toggleVisibility])).min(1),
  spacing,
});

const simple = [
  textBlock,
  richTextBlock,
  textInput,
  numberInput,
  dateInput,
  toggle,
  choiceSet,
  actionSet,
] as const;

const container = z.strictObject({
  type: z.literal('Container'),
  id,
  isVisible,
  separator,
  spacing,
  style: z.literal('emphasis').optional(),
  /** Opens and closes what stands under it; no button, so that it counts among none. */
  selectAction: toggleVisibility.optional(),
  get items() {
    return z.array(z.union([...simple, container])).min(1);
  },
});

const mostActions = 6;

/** A card as it may be sent. */
export const adaptiveCard = z
  .strictObject({
    $schema: z.literal('http://adaptivecards.io/schemas/adaptive-card.json'),
    type: z.literal('AdaptiveCard'),
    version: z.literal('1.5'),
    body: z.array(z.union([...simple, container])).min(1),
  })
  .refine((card) => countActions(card) <= mostActions, { error: `more than ${mostActions} actions` });

function countActions(node: unknown): number {
  if (typeof node !== 'object' || node === null) return 0;
  const own = 'fallback' in node || 'targetElements' in node ? 1 : 0;
  const { selectAction: _fold, ...buttons } = node as { readonly selectAction?: unknown };
  return Object.values(buttons).reduce((sum: number, child) => sum + countActions(child), own);
}
