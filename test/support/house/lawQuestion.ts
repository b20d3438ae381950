import { ruleBook } from '../../../src/law/rules/ruleBook.ts';
import { isNode, type Node } from './node.ts';

const ids: ReadonlySet<string> = new Set(ruleBook.map(({ id }) => id));

/**
 * What a node answers by itself that the law knows, as what to ask instead: it writes the id of a row or reads one apart,
 * tells a caution by the end of its name, or holds an age against eighteen.
 */
export function lawQuestion(node: Node): string | undefined {
  const { type, value, regex, callee, arguments: given, operator, left, right } = node;
  if (type === 'Literal' && typeof value === 'string' && ids.has(value)) return 'src/law/namedRules.ts';
  if (type === 'Literal' && typeof regex === 'object' && regex !== null && 'pattern' in regex)
    return /\^?\(?(R\[?\d|D-)/.test(String(regex.pattern)) ? 'src/law/namedRules.ts' : undefined;
  if (type === 'CallExpression' && isNode(callee) && Array.isArray(given)) {
    const [first] = given;
    const end = isNode(first) && typeof first.value === 'string' ? first.value : '';
    const method = isNode(callee.property) ? callee.property.name : '';
    if (method === 'startsWith' && /^(R\d|D-)/.test(end)) return 'src/law/namedRules.ts';
    if (method === 'endsWith' && end.endsWith('caution')) return 'isCaution of src/law/disposal.ts';
  }
  if (type !== 'BinaryExpression' || !/^[<>]=?$/.test(String(operator))) return undefined;
  const sides = [left, right].filter(isNode);
  return sides.some(isAge) && sides.some((side) => side.value === 18) ? 'src/law/isKnownChild.ts' : undefined;
}

/** `age`, `facts.age`, and `(age ?? 0)`. */
function isAge({ type, name, property, left }: Node): boolean {
  if (type === 'Identifier') return name === 'age';
  if (type === 'MemberExpression') return isNode(property) && property.name === 'age';
  return type === 'LogicalExpression' && isNode(left) && isAge(left);
}
