export type Rank = 'constable' | 'sergeant' | 'inspector';
