/** An entry is one of so many: a byte. */
export const entryBits = 8;

/**
 * The network between features and heads. What a feature adds to the hidden units is the sum of one entry of each book
 * (additive quantisation: Babenko and Lempitsky 2014), so that a row costs two bytes at most, whatever the number of units.
 */
export const shape = { hidden: 32, books: 2, entries: 2 ** entryBits } as const;

/** Numbers in the books and in the output layer are whole levels, from minus this to this. */
export const highestLevel = { book: 15, output: 63 } as const;
export type Levelled = keyof typeof highestLevel;
