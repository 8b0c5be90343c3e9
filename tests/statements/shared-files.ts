import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** Bank files of public projects, kept outside the project: tests that need them are skipped without. */
const folder = path.resolve(import.meta.dirname, '../../../shared/statements');

export const hasSharedFiles = existsSync(path.join(folder, 'expected'));

export function sharedFile(name: string): Uint8Array {
  return readFileSync(path.join(folder, name));
}

/** Names of all bank files in the folder, relative to it. */
export function sharedFiles(): string[] {
  if (!hasSharedFiles) return [];
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => !name.startsWith('expected') && !/\.(md|pydata)$/.test(name))
    .filter((name) => statSync(path.join(folder, name)).isFile())
    .toSorted();
}

/** What independent readers made of one of the files. */
export interface Expectation {
  file: string;
  [reader: string]: unknown;
}

export function expectations(prefix: 'coda' | 'camt'): Expectation[] {
  if (!hasSharedFiles) return [];
  return readdirSync(path.join(folder, 'expected'))
    .filter((name) => name.startsWith(prefix))
    .toSorted()
    .map(
      (name) =>
        JSON.parse(readFileSync(path.join(folder, 'expected', name), 'utf8')) as Expectation,
    );
}
