import { createXmlFeed } from './xml-feed.ts';
import type { XmlElement } from './xml-tree.ts';

/**
 * Elements called `name` of an XML text, each with all that is below it, as they end; none when there
 * is no text. Throws Error when it cannot be read.
 */
export async function* elementsCalled(
  name: string,
  content: AsyncIterable<Uint8Array> | null,
): AsyncGenerator<XmlElement> {
  if (content === null) return;
  const open: XmlElement[] = [];
  let ended: XmlElement[] = [];
  let inside = 0;
  let problem: string | null = null;
  const feed = createXmlFeed({
    open(element) {
      open.push(element);
      if (element.name === name) inside += 1;
    },
    close(element) {
      open.pop();
      if (element.name === name) inside -= 1;
      if (inside > 0) open.at(-1)?.children.push(element);
      else if (element.name === name) ended.push(element);
    },
    fault: ({ message, line }) => {
      problem = `line ${line}: ${message}`;
    },
  });
  for await (const chunk of content) {
    feed.write(chunk);
    if (problem) throw new Error(problem);
    yield* ended;
    ended = [];
  }
  feed.end();
  if (problem) throw new Error(problem);
  yield* ended;
}

/** The same as a list, for small parts. */
export async function allCalled(
  name: string,
  content: AsyncIterable<Uint8Array> | null,
): Promise<XmlElement[]> {
  const found: XmlElement[] = [];
  for await (const element of elementsCalled(name, content)) found.push(element);
  return found;
}
