/** An element with its local name, as far as a bank file needs it. All values stay text. */
export interface XmlElement {
  name: string;
  prefix: string;
  /** Line of the start tag, from 1. */
  line: number;
  /** Attribute values by local name; declarations of namespaces by their whole name. */
  attributes: ReadonlyMap<string, string>;
  text: string;
  children: XmlElement[];
}

/** Names in the paths asked for, of which there are few. */
const steps = new Map<string, string[]>();

function stepsOf(path: string): string[] {
  const known = steps.get(path);
  if (known) return known;
  const split = path.split('/');
  steps.set(path, split);
  return split;
}

/** First element under `path` (`Acct/Id/IBAN`), or undefined. */
export function child(element: XmlElement | undefined, path: string): XmlElement | undefined {
  let at = element;
  for (const name of stepsOf(path)) {
    if (!at) return undefined;
    at = at.children.find((each) => each.name === name);
  }
  return at;
}

/** Namespace of the innermost of nested elements, '' for none. */
export function namespaceOf(open: XmlElement[]): string {
  const prefix = open.at(-1)?.prefix;
  const declaration = prefix ? `xmlns:${prefix}` : 'xmlns';
  const declaring = open.findLast(({ attributes }) => attributes.has(declaration));
  return declaring?.attributes.get(declaration) ?? '';
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
