/** What of a notice says where it goes. */
type Addressed = { readonly to: string; readonly provider?: string; readonly person?: string };

/**
 * Where a notice of a case goes, so that a destination that hangs holds up itself alone.
 *
 * @param officer whose case it is
 */
export function destinationOf({ to, provider = '', person = '' }: Addressed, officer: string): string {
  if (person !== '') return `person ${person}`;
  switch (to) {
    case 'provider':
      return `provider ${provider}`;
    case 'officer':
      return `person ${officer}`;
    default:
      return to;
  }
}
