import { z } from 'zod';

/** Ids may name files, so they may hold nothing that means something in a path. */
export const caseId = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/);
