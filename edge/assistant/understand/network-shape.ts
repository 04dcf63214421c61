const groups = 2;
const width = 16;
/** An entry is one of so many: a byte. */
export const entryBits = 8;

/**
 * The network between features and heads. What a feature adds to the hidden units is one entry of the book of each group
 * of units (product quantisation: Jégou and others 2011), so that a row costs two bytes, whatever the number of units.
 */
export const shape = { hidden: groups * width, groups, width, entries: 2 ** entryBits } as const;

/** Numbers in the books and in the output layer are whole levels, from minus this to this. */
export const highestLevel = { book: 15, output: 63 } as const;
export type Levelled = keyof typeof highestLevel;
