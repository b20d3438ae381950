/** What the law lets a condition be for (CJA 2003 s.22(3)). */
export const objectives = ['rehabilitation', 'reparation', 'punishment'] as const;
export type Objective = (typeof objectives)[number];

/** What is counted in a condition: hours of attendance, or pounds of compensation or of a financial penalty. */
export const measures = ['attendance-hours', 'compensation', 'financial-penalty'] as const;
export type Measure = (typeof measures)[number];
