import path from 'node:path';

/**
 * The arrows of the house: core ← contract ← feature → infra, with app, portal and server above the
 * features. This file decides; `plugin.ts` reports it through the linter.
 */

type Kind =
  | { name: 'core' | 'infra' | 'portal' | 'top' | 'schema' | 'seed' | 'web' | 'tests' | 'config' }
  | { name: 'contract' | 'feature'; feature: string };

const kindOf = (file: string): Kind => {
  const contract = /^bff\/features\/([^/]+)\/[^/]+\.contract\.ts$/.exec(file);
  if (contract?.[1]) return { name: 'contract', feature: contract[1] };
  const feature = /^bff\/features\/([^/]+)\//.exec(file);
  if (feature?.[1]) return { name: 'feature', feature: feature[1] };
  if (file.startsWith('bff/core/')) return { name: 'core' };
  if (file.startsWith('bff/infra/')) return { name: 'infra' };
  if (file.startsWith('bff/portal/')) return { name: 'portal' };
  if (file.startsWith('bff/')) return { name: 'top' };
  if (file.startsWith('drizzle/schema/')) return { name: 'schema' };
  if (file.startsWith('drizzle/')) return { name: 'seed' };
  if (file.startsWith('web/')) return { name: 'web' };
  if (file.startsWith('tests/')) return { name: 'tests' };
  return { name: 'config' };
};

const aliases: [RegExp, (name: string) => string][] = [
  [/^#core\/(.+)$/, (name) => `bff/core/${name}.ts`],
  [/^#infra\/(.+)$/, (name) => `bff/infra/${name}.ts`],
  [/^#schema\/(.+)$/, (name) => `drizzle/schema/${name}.ts`],
  [/^#contract\/(.+)$/, (name) => `bff/features/${name}/${name}.contract.ts`],
];

/** Turns a specifier into a path from the root of the checkout, or null for a package. */
const resolve = (fromFile: string, specifier: string): string | null => {
  if (specifier.startsWith('.')) {
    return path.posix.join(path.posix.dirname(fromFile), specifier);
  }
  for (const [pattern, target] of aliases) {
    const match = pattern.exec(specifier);
    if (match?.[1]) return target(match[1]);
  }
  return null;
};

/** Node built-ins that do I/O, so that neither core nor a contract may reach for them. */
const isIoPackage = (specifier: string): boolean =>
  /^(node:(?!assert|buffer|crypto|util)|express$|postgres$|drizzle-orm|pino$|pg-boss$|nodemailer$)/.test(
    specifier,
  );

const packageViolation = (from: Kind, specifier: string): string | null => {
  const pure = from.name === 'core' || from.name === 'contract';
  if (pure && isIoPackage(specifier)) return `${from.name} is pure: it may not import ${specifier}`;
  if (from.name === 'contract' && specifier !== 'zod') {
    return `a contract imports only core, contracts and zod, not ${specifier}`;
  }
  if (from.name === 'web' && specifier.startsWith('node:')) {
    return `the browser has no ${specifier}`;
  }
  return null;
};

const mayImport: Record<Kind['name'], Kind['name'][]> = {
  core: ['core'],
  contract: ['core', 'contract'],
  infra: ['core', 'infra', 'schema'],
  feature: ['core', 'infra', 'schema'],
  portal: ['core', 'contract', 'feature', 'infra', 'portal', 'schema'],
  top: ['core', 'contract', 'feature', 'infra', 'portal', 'schema', 'seed', 'top'],
  schema: ['core', 'schema'],
  seed: ['core', 'contract', 'infra', 'schema', 'seed'],
  web: ['core', 'contract', 'web'],
  tests: [
    'core',
    'contract',
    'feature',
    'infra',
    'portal',
    'schema',
    'seed',
    'tests',
    'top',
    'web',
    'config',
  ],
  config: ['core', 'infra', 'seed', 'tests', 'config'],
};

/**
 * Says why `fromFile` (path from the root of the checkout) may not import `specifier`, or null when
 * it may. Tests stand beside what they test and may import tests' support.
 */
export const boundaryViolation = (fromFile: string, specifier: string): string | null => {
  const from = kindOf(fromFile);
  const target = resolve(fromFile, specifier);
  if (target === null) {
    return /\.test\.tsx?$/.test(fromFile) ? null : packageViolation(from, specifier);
  }
  if (target.startsWith('..')) return `${specifier} leaves the checkout`;
  const to = kindOf(target);
  const isTest = /\.test\.tsx?$/.test(fromFile);
  if (isTest && to.name === 'tests') return null;

  if (from.name === 'web' && to.name !== 'web' && specifier.startsWith('.')) {
    return 'the web reaches the BFF only through #contract/* and #core/*';
  }
  const sameFeature = 'feature' in from && 'feature' in to && from.feature === to.feature;
  if (from.name === 'feature' && sameFeature) return null;
  if (from.name === 'feature' && 'feature' in to) {
    return `the feature ${from.feature} may not import the feature ${to.feature}`;
  }
  if (!mayImport[from.name].includes(to.name)) {
    return `${from.name} may not import ${to.name} (${target})`;
  }
  return null;
};
