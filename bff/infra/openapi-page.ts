import type { openApiDocument } from './openapi.ts';

type Document = ReturnType<typeof openApiDocument>;

/** A page to read the API in, without any script: one section a path, schemas folded away. */
export const openApiPage = (document: Document): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${document.info.title} API</title>
<meta name="viewport" content="width=device-width">
<style>
body{font:14px/1.5 system-ui,sans-serif;max-width:960px;margin:2rem auto;padding:0 1rem;color-scheme:light dark}
section{border-top:1px solid #8884;padding:.75rem 0}h2{font-size:14px;margin:0;font-family:ui-monospace,monospace}
p{margin:.25rem 0}pre{overflow:auto;font-size:12px;background:#8881;padding:.5rem}summary{cursor:pointer}
</style></head><body><h1>${document.info.title} API</h1>
<p>${document.info.description} As JSON: <a href="openapi.json">openapi.json</a>.</p>
${Object.entries(document.paths)
  .flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, o]) => section(path, method, o)),
  )
  .join('\n')}
</body></html>`;

const section = (path: string, method: string, operation: Record<string, unknown>): string => {
  const { summary, description, parameters, requestBody, responses } = operation;
  return `<section><h2>${method.toUpperCase()} /api${escape(path)}</h2>
<p>${escape(String(summary))}. ${escape(String(description))}</p>
${folded('Parameters', parameters)}${folded('Body', requestBody)}${folded('Replies', responses)}</section>`;
};

const folded = (title: string, value: unknown): string =>
  value === undefined || (Array.isArray(value) && value.length === 0)
    ? ''
    : `<details><summary>${title}</summary><pre>${escape(JSON.stringify(value, null, 2))}</pre></details>`;

const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
