/** Anything JSON can hold; a card is a tree of it. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A node of an Adaptive Card that names its `type`: an element, an input, an action, a text run. */
export type Element = { readonly type: string; readonly [key: string]: Json };

/** True for a node of a card, as against its plain values and choices. */
export function isElement(node: Json | undefined): node is Element {
  return typeof node === 'object' && node !== null && 'type' in node && typeof node.type === 'string';
}

/** True for the elements a person fills in. */
export function isInput(element: Element): boolean {
  return element.type.startsWith('Input.');
}

/** Every element of a tree, from the top in reading order. */
export function elementsOf(node: Json): readonly Element[] {
  const found: Element[] = [];
  everyNode(node, (one) => {
    if (isElement(one)) found.push(one);
  });
  return found;
}

/** Looks at every node from the top; a card is walked several times each time it is drawn, so no lists are made. */
function everyNode(node: Json, look: (node: Json) => void): void {
  look(node);
  if (typeof node !== 'object' || node === null) return;
  for (const child of Object.values<Json>(node)) everyNode(child, look);
}

/** Elements that are nothing without what they hold, and the property that holds it. */
const holders: Readonly<Record<string, string>> = {
  Container: 'items',
  ActionSet: 'actions',
  RichTextBlock: 'inlines',
};

function isEmptyHolder(element: Element): boolean {
  const property = holders[element.type];
  const held = property === undefined ? undefined : element[property];
  return property !== undefined && (!Array.isArray(held) || held.length === 0);
}

/**
 * The tree with every element of its lists replaced by what `change` gives for it: one, several or none. Works from
 * the leaves up, and leaves out what became empty on the way.
 */
export function replaceElements(node: Json, change: (element: Element) => readonly Json[]): Json {
  if (Array.isArray(node)) {
    return node.flatMap((child: Json) => {
      const inner = replaceElements(child, change);
      if (!isElement(inner)) return [inner];
      return isEmptyHolder(inner) ? [] : change(inner);
    });
  }
  if (typeof node !== 'object' || node === null) return node;
  // Keys are those of a template, so plain assignment is safe; as a list of pairs it would be made twice.
  const replaced: Record<string, Json> = {};
  for (const [key, value] of Object.entries<Json>(node)) replaced[key] = replaceElements(value, change);
  return replaced;
}
