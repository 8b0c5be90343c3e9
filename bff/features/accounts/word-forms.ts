/** Longest word whose forms are kept; see word_forms in the migrations, which does the same. */
const longest = 40;

/**
 * The word and what it becomes when any one letter is left out. Two words that are one insertion,
 * deletion, replacement or swap of neighbours apart always share such a form.
 */
export const wordForms = (word: string): string[] => {
  const letters = [...word];
  if (letters.length < 3 || letters.length > longest) return [word];
  const shorter = letters.map((_, at) => letters.toSpliced(at, 1).join(''));
  return [...new Set([word, ...shorter])];
};
