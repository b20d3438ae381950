import type { Intervention } from './intervention.ts';

/**
 * Orders interventions that fit: a women's service first (it fits, so the person is a woman), then evaluated ones,
 * then those made for fewer needs. What it costs decides nothing.
 */
export function bestFirst(a: Intervention, b: Intervention): number {
  return (
    Number(forWomen(b)) - Number(forWomen(a)) ||
    Number(b.evaluated) - Number(a.evaluated) ||
    a.pathways.length - b.pathways.length
  );
}

const forWomen = ({ gates }: Intervention): boolean =>
  gates.some((gate) => 'fact' in gate && gate.fact === 'sex' && gate.isOneOf.includes('female'));
