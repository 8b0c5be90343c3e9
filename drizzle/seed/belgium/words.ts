/** The words of a text between white space; `_` stands for a space inside one. */
export const words = (text: string): string[] =>
  text
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('_', ' '));
