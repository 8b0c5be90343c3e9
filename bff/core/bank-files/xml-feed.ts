import { SaxesParser, type SaxesTagPlain } from 'saxes';
import type { XmlElement } from './xml-tree.ts';

/** Why the text cannot be read as XML, with the line. */
export interface XmlFault {
  code: 'xml' | 'xml-doctype' | 'xml-limit' | 'encoding';
  message: string;
  line: number;
}

export interface XmlHandlers {
  open(element: XmlElement): void;
  close(element: XmlElement): void;
  fault(fault: XmlFault): void;
}

export interface XmlFeed {
  write(chunk: Uint8Array): void;
  end(): void;
  /** Line reached, from 1. */
  line(): number;
}

/** No message of ISO 20022 nests this deep. */
const DEEPEST = 64;
/** More characters than any field of a bank file, without a tag between them. */
const LONGEST_TEXT = 1_000_000;

/**
 * Parses XML fed as bytes. Entities other than the five of XML itself do not exist and a document type
 * declaration is refused, so nothing can expand or be fetched. Stops at the first fault.
 */
export function createXmlFeed(handlers: XmlHandlers): XmlFeed {
  const parser = new SaxesParser();
  const open: XmlElement[] = [];
  let decoder: TextDecoder | null = null;
  let stopped = false;
  let sinceTag = 0;

  function stop(code: XmlFault['code'], message: string): void {
    if (stopped) return;
    stopped = true;
    handlers.fault({ code, message, line: parser.line });
  }

  parser.on('error', ({ message }) => stop('xml', message.replace(/^\d+:\d+: /, '')));
  parser.on('doctype', () => stop('xml-doctype', 'a document type declaration is not accepted'));
  parser.on('text', (text) => addText(text));
  parser.on('cdata', (text) => addText(text));
  parser.on('opentag', (tag) => {
    sinceTag = 0;
    if (stopped) return;
    if (open.length >= DEEPEST) return stop('xml-limit', 'elements are nested too deep');
    const element = elementOf(tag, parser.line);
    open.push(element);
    handlers.open(element);
  });
  parser.on('closetag', () => {
    sinceTag = 0;
    const element = open.pop();
    if (element && !stopped) handlers.close(element);
  });

  function addText(text: string): void {
    const element = open.at(-1);
    if (element && !stopped) element.text += text;
  }

  function parse(text: string): void {
    if (stopped || text === '') return;
    sinceTag += text.length;
    try {
      parser.write(text);
    } catch (error) {
      stop('xml', error instanceof Error ? error.message : 'unreadable XML');
    }
    if (sinceTag > LONGEST_TEXT) stop('xml-limit', 'a text is too long');
  }

  function decode(chunk?: Uint8Array): string {
    try {
      decoder ??= decoderFor(chunk ?? new Uint8Array());
      return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
    } catch {
      stop(
        'encoding',
        `the bytes are not the ${decoder?.encoding ?? 'declared'} text they claim to be`,
      );
      return '';
    }
  }

  return {
    line: () => parser.line,
    write: (chunk) => parse(stopped ? '' : decode(chunk)),
    end() {
      parse(stopped ? '' : decode());
      if (stopped) return;
      try {
        parser.close();
      } catch (error) {
        stop('xml', error instanceof Error ? error.message : 'unreadable XML');
      }
    },
  };
}

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

function elementOf({ name, attributes }: SaxesTagPlain, line: number): XmlElement {
  const colon = name.indexOf(':');
  const prefix = colon < 0 ? '' : name.slice(0, colon);
  const own = Object.entries(attributes);
  return {
    name: name.slice(colon + 1),
    prefix,
    line,
    attributes: own.length === 0 ? NO_ATTRIBUTES : new Map(own.map(localAttribute)),
    text: '',
    children: [],
  };
}

/** Declarations of namespaces keep their whole name, other attributes lose their prefix. */
function localAttribute([name, value]: [string, string]): [string, string] {
  return [name.startsWith('xmlns') ? name : name.slice(name.indexOf(':') + 1), value];
}

/** By byte order mark, then by the encoding that the declaration names, then UTF-8. Throws on an unknown name. */
function decoderFor(start: Uint8Array): TextDecoder {
  const [first, second] = start;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le', { fatal: true });
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be', { fatal: true });
  const declaration = new TextDecoder('windows-1252').decode(start.subarray(0, 256));
  const label = /^[^<]*<\?xml[^>]*encoding\s*=\s*["']([\w.-]+)["']/.exec(declaration)?.[1];
  return new TextDecoder(label ?? 'utf-8', { fatal: true });
}
