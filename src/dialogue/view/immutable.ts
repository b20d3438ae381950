import type { z } from 'zod';

/** What a contract lets through, as nobody may change it any more; the comments of its fields stay with them. */
export type Immutable<C extends z.ZodType> = DeepReadonly<z.infer<C>>;

type DeepReadonly<T> = T extends readonly (infer E)[]
  ? readonly DeepReadonly<E>[]
  : T extends object
    ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
    : T;
