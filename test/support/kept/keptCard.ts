/** A card as it was sent, with what somebody put into it before a button is pressed. */
export type KeptCard = {
  /** What it was about, and which of the templates in `cards/` drew it. */
  readonly name: string;
  readonly template: string;
  /** Who has it: the Entra object id and the name that Teams gives. */
  readonly by: { readonly id: string; readonly name: string };
  readonly conversation: string;
  readonly isChannel: boolean;
  readonly activity: string;
  /** The JSON that Teams was given. */
  readonly card: object;
  /** By input id, as a Teams client sends it. */
  readonly inputs: Readonly<Record<string, string>>;
};
