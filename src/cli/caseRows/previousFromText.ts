/**
 * Previous disposals as they stand in one CSV cell: `2025-03-01:community-resolution:similar; 2024-01-15:conviction`,
 * or `none`. Without `:similar` the earlier offence was not similar. Anything that is no text is given back as it came,
 * and what is wrong with the parts is found by whoever checks them.
 */
export function previousFromText(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  if (value.trim() === 'none') return [];
  return value
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const [day, kind, similar, ...more] = part.split(':').map((piece) => piece.trim());
      if (more.length > 0 || (similar !== undefined && similar !== 'similar')) return part;
      return { day, kind, similar: similar === 'similar' };
    });
}
