/** Sentences of one part of the console in one language, by key. */
export interface Texts {
  readonly [key: string]: string | Texts;
}

/** The same keys in another language: a missing or a surplus one is a type error. */
export type Translation<T> = {
  readonly [Key in keyof T]: T[Key] extends string ? string : Translation<T[Key]>;
};

/** Every sentence with its full key: `{a: {b: 'c'}}` → `a.b` → `c`. */
export const flatten = (texts: Texts, prefix = ''): Map<string, string> => {
  const flat = new Map<string, string>();
  for (const [key, value] of Object.entries(texts)) {
    if (typeof value === 'string') flat.set(prefix + key, value);
    else for (const [deep, text] of flatten(value, `${prefix}${key}.`)) flat.set(deep, text);
  }
  return flat;
};
