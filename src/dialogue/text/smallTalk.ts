const shapes = {
  danger:
    /^(?:(?:ring |call |dial )?(?:999|112)|emergency|mayday|urgent assistance|officer down|help now|need help now|backup|send backup)$/,
  cases: /^(?:my|show(?: me)?(?: my)?|list(?: my)?|all my|open) cases$/,
  polite:
    /^(?:hello|hi|hey|hiya|morning|good (?:morning|afternoon|evening)|thanks|thank you|many thanks|cheers|ta|bye|goodbye)(?: (?:all|there|waymark|sarge|mate|so much|a lot|very much))*$/,
} as const;

/** What a line of a few words means that is neither a command nor an offence; undefined where it is more than that. */
export function smallTalk(line: string): keyof typeof shapes | undefined {
  const plain = line
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return (['danger', 'cases', 'polite'] as const).find((meant) => shapes[meant].test(plain));
}
