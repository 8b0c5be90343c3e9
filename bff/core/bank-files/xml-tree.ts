/** An element with its local name, as far as a bank file needs it. All values stay text. */
export interface XmlElement {
  name: string;
  namespace: string;
  /** Line of the start tag, from 1. */
  line: number;
  /** Attribute values by local name. */
  attributes: Map<string, string>;
  text: string;
  children: XmlElement[];
}

/** First element under `path` (`Acct/Id/IBAN`), or undefined. */
export function child(element: XmlElement | undefined, path: string): XmlElement | undefined {
  let at = element;
  for (const name of path.split('/')) at = at?.children.find((each) => each.name === name);
  return at;
}

/** All elements called `name` directly under the element. */
export function children(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((each) => each.name === name) ?? [];
}

/** Trimmed text of the first of `paths` that exists and is not blank, or null. */
export function textAt(element: XmlElement | undefined, ...paths: string[]): string | null {
  for (const path of paths) {
    const text = child(element, path)?.text.trim();
    if (text) return text;
  }
  return null;
}
