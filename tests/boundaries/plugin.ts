import path from 'node:path';

import { boundaryViolation } from './boundaries.ts';

interface ModuleNode {
  source: { value?: unknown } | null;
}
interface RuleContext {
  filename: string;
  cwd: string;
  report: (problem: { node: ModuleNode; message: string }) => void;
}

/** The linter's way to `boundaryViolation`: every static and dynamic import, and every re-export. */
const boundaries = {
  create(context: RuleContext) {
    const file = path.relative(context.cwd, context.filename).replaceAll(path.sep, '/');
    const check = (node: ModuleNode) => {
      const specifier = node.source?.value;
      if (typeof specifier !== 'string') return;
      const message = boundaryViolation(file, specifier);
      if (message) context.report({ node, message });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportAllDeclaration: check,
      ExportNamedDeclaration: check,
    };
  },
};

export default { meta: { name: 'balie' }, rules: { boundaries } };
