import { registerHooks } from 'node:module';

/**
 * Loads drizzle by its CommonJS files. For every ES module Node reads the package.json above it,
 * drizzle's has 180 kB and a hundred modules: that alone takes longer than all else that Balie loads.
 * Imported first, before anything that leads to drizzle.
 */
registerHooks({
  resolve: (specifier, context, nextResolve) =>
    /^drizzle-orm(\/|$)/.test(specifier)
      ? nextResolve(specifier, { ...context, conditions: ['node', 'require'] })
      : nextResolve(specifier, context),
});
