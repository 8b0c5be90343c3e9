import { createCamtBlock, type CamtBlock } from './camt-block.ts';
import { createProblemLog, type Fault } from './problems.ts';
import type { BankFileEvent, BankFileFormat, BankFileReader } from './types.ts';
import { createXmlFeed } from './xml-feed.ts';
import { namespaceOf, type XmlElement } from './xml-tree.ts';

interface CamtMessage {
  name: string;
  format: BankFileFormat;
  /** Element that stands for one statement. */
  block: string;
}

/** Message elements by the name they have in all versions. */
const MESSAGES = new Map<string, CamtMessage>(
  [
    { name: 'BkToCstmrStmt', format: 'camt.053' as const, block: 'Stmt' },
    { name: 'BkToCstmrAcctRpt', format: 'camt.052' as const, block: 'Rpt' },
    { name: 'BkToCstmrDbtCdtNtfctn', format: 'camt.054' as const, block: 'Ntfctn' },
  ].map((message) => [message.name, message]),
);

/**
 * Reads camt.053 in versions 02 to 13 by local names, whatever the prefix. Memory holds one entry at a time.
 * Intraday reports (052) and notices (054) are read alike, and refused at the end: they are no statements.
 */
export function createCamtReader(): BankFileReader {
  const log = createProblemLog();
  const open: XmlElement[] = [];
  let events: BankFileEvent[] = [];
  let refused = false;
  let message: CamtMessage | null = null;
  let root = '';
  let block: CamtBlock | null = null;
  let statements = 0;
  const feed = createXmlFeed({
    open: (element) => void (refused || opened(element)),
    close: (element) => void (refused || closed(element)),
    fault: ({ code, message: why, line }) =>
      report({ severity: 'refuse', code, message: why }, line),
  });

  function report(
    { severity, code, message: text, ...details }: Fault,
    record?: number,
    statement?: number,
  ): void {
    if (refused) return;
    refused = severity === 'refuse';
    events.push(...log.report(severity, code, text, { statement, record, ...details }));
  }

  function opened(element: XmlElement): void {
    const parent = open.at(-1);
    open.push(element);
    root ||= element.name;
    const known = MESSAGES.get(element.name);
    if (known && !message) {
      message = known;
      const fault = checkVersion(known.format, namespaceOf(open));
      if (fault) report(fault, element.line);
    } else if (
      message &&
      !block &&
      element.name === message.block &&
      parent?.name === message.name
    ) {
      block = startBlock(element, parent);
      statements += 1;
    }
  }

  function startBlock(element: XmlElement, parent: XmlElement): CamtBlock {
    const index = statements;
    return createCamtBlock(element, {
      index,
      format: message?.format ?? 'camt.053',
      groupHeader: parent.children.find(({ name }) => name === 'GrpHdr'),
      emit: (event) => void (refused || events.push(event)),
      fault: (fault, line) => report(fault, line, index),
    });
  }

  /** Parts that repeat are handed on as they end; all else stays with its parent until that ends. */
  function closed(element: XmlElement): void {
    open.pop();
    const parent = open.at(-1);
    if (block && element.name === 'TxDtls') {
      const entry = open.findLast(({ name }) => name === 'Ntry');
      if (entry) block.details(element, entry);
    } else if (block && element.name === 'Ntry') block.entry(element, feed.line());
    else if (block && element.name === message?.block && parent?.name === message.name) {
      block.end();
      block = null;
    } else if (message) parent?.children.push(element);
  }

  function drain(): BankFileEvent[] {
    const drained = events;
    events = [];
    return drained;
  }

  return {
    write(chunk) {
      if (!refused) feed.write(chunk);
      return drain();
    },
    end() {
      feed.end();
      const fault = endFault(message, root, statements);
      if (fault) report(fault);
      if (!refused) events.push(...log.summary());
      return drain();
    },
  };
}

function checkVersion(format: BankFileFormat, namespace: string): Fault | null {
  if (namespace === '') {
    const message = 'the message has no namespace, so its version is not known';
    return { severity: 'warn', code: 'namespace-missing', message, field: 'Document/@xmlns' };
  }
  const [name, version = ''] = namespace.split('xsd:').at(-1)?.split('.001.') ?? [];
  if (name === format && version >= '02' && version <= '13') return null;
  return {
    severity: 'refuse',
    code: 'version-unknown',
    message: `only versions 02 to 13 of ${format} are read`,
    field: 'Document/@xmlns',
    expected: `urn:iso:std:iso:20022:tech:xsd:${format}.001.02 to .13`,
    found: namespace,
  };
}

/** What only the end of the file can tell. */
function endFault(message: CamtMessage | null, root: string, statements: number): Fault | null {
  const severity = 'refuse';
  if (!message) {
    const text = 'an XML file, but not a bank statement';
    return { severity, code: 'format-unknown', message: text, found: root };
  }
  if (statements === 0) {
    return { severity, code: 'file-empty', message: 'the file holds no statement' };
  }
  const { format } = message;
  if (format === 'camt.053') return null;
  const text = `a ${format} message tells of movements but is no statement, so it is never posted`;
  return { severity, code: 'not-a-statement', message: text, expected: 'camt.053', found: format };
}
