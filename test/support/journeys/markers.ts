/** What people type in these stories: unusual enough that finding a piece of it anywhere is a leak, never a chance. */
export const typed = {
  name: 'Zebedee Quillfeather',
  phone: '07700 900461',
  safeToCall: 'after the lighthouse closes',
  carerName: 'Ottoline Brackenthwaite',
  carerPhone: '07700 900872',
  victimWords: 'He crowed like a cassowary outside 14 Wibbleswick Crescent',
  victimPhone: '07700 900553',
  safePlace: 'behind the old windmill, before noon',
  birth: '13/04/1987',
} as const;

/** Pieces to search for, so that half a name or a number written another way is found as well. */
export const pieces: readonly string[] = [
  'zebedee',
  'quillfeather',
  '7700900461',
  'lighthouse',
  'ottoline',
  'brackenthwaite',
  '7700900872',
  'cassowary',
  '7700900553',
  'wibbleswick',
  'windmill',
  '13/04/1987',
];
