/** A command is done, or refused with a code and the sentence the person reads. */
export type Refusal = { readonly ok: false; readonly code: string; readonly sentence: string };
export type Result<T> = { readonly ok: true; readonly value: T } | Refusal;

/** A refusal: what stands in the way and what to do, as one sentence. */
export function refuse(code: string, sentence: string): Refusal {
  return { ok: false, code, sentence };
}

/** A success carrying its value. */
export function done<T>(value: T): Result<T> {
  return { ok: true, value };
}
