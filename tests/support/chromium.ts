import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';

import chromium from '@sparticuz/chromium';

const packedVersion = (): string => {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const file = path.join(path.dirname(entry), '../package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
};

/**
 * Path of the browser for end-to-end tests: CHROMIUM_PATH, or the one inside the npm package,
 * unpacked once a version and user. The package alone would take whatever lies in the temporary
 * folder, even half unpacked.
 */
export const chromiumPath = async (): Promise<string> => {
  const given = process.env['CHROMIUM_PATH'];
  if (given) return given;
  const user = process.getuid?.() ?? 0;
  const folder = path.join(tmpdir(), `balie-chromium-${packedVersion()}-${user}`);
  const program = path.join(folder, 'chromium');
  if (existsSync(program)) return program;
  const draft = mkdtempSync(`${folder}.`);
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = draft;
  try {
    await chromium.executablePath();
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
  try {
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(program)) throw error;
  }
  return program;
};
