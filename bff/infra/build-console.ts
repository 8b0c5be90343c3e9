import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

import { processIdentity } from './process-identity.ts';
import { StartError } from './start-error.ts';

const checkout = path.resolve(import.meta.dirname, '../..');

/** The built console. */
export const webRoot = path.join(checkout, 'web/dist');

/** Everything that ends up in the console's bundle. */
const sources = [
  'web/**/*',
  'bff/core/**/*.ts',
  'bff/features/*/*.contract.ts',
  'vite.config.ts',
  'package-lock.json',
];

const fingerprintOfSources = (): string => {
  const hash = createHash('sha256');
  const entries = globSync(sources, {
    cwd: checkout,
    exclude: (entry) => entry.name === 'dist' || entry.name.startsWith('dist.'),
    withFileTypes: true,
  });
  const files = entries
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted();
  for (const file of files) {
    hash.update(path.relative(checkout, file)).update('\0').update(readFileSync(file));
  }
  return hash.digest('hex');
};

const fingerprintIn = (folder: string): string => {
  const file = path.join(folder, '.fingerprint');
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
};

/** Runs the bundler as its own process, so that its memory goes when it is done. */
const runBuild = (outDir: string, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const vite = path.join(
      path.dirname(createRequire(import.meta.url).resolve('vite/package.json')),
      'bin/vite.js',
    );
    const child = spawn(
      process.execPath,
      [vite, 'build', '--outDir', outDir, '--logLevel', 'error'],
      { cwd: checkout, signal, env: { ...process.env, NODE_ENV: 'production' } },
    );
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new StartError(`The console cannot be built:\n${output.trim()}`));
    });
  });

/** Removes what builds that were killed left behind. */
const removeDrafts = (): void => {
  for (const draft of globSync(`${webRoot}.*`)) {
    if (processIdentity(Number(path.extname(draft).slice(1))) === null) {
      rmSync(draft, { recursive: true, force: true });
    }
  }
};

/**
 * Builds the console when it is not the one of these sources, and swaps it in only when complete.
 * @param signal breaks the build off
 * @param announce called before a build, which takes some seconds
 * @throws StartError with the bundler's complaint
 */
export const buildConsole = async (signal: AbortSignal, announce: () => void): Promise<void> => {
  const fingerprint = fingerprintOfSources();
  if (fingerprintIn(webRoot) === fingerprint) return;
  announce();
  removeDrafts();
  const draft = `${webRoot}.${process.pid}`;
  try {
    await runBuild(draft, signal);
    writeFileSync(path.join(draft, '.fingerprint'), fingerprint);
    rmSync(webRoot, { recursive: true, force: true });
    renameSync(draft, webRoot);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
};
