import { z } from 'zod';

import type { AnyEndpoint } from './http.ts';

const problem = {
  description: 'A problem with a stable code (RFC 9457)',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

/** The OpenAPI 3.1 document of the bound endpoints, generated from their contracts. */
export const openApiDocument = (endpoints: readonly AnyEndpoint[]) => ({
  openapi: '3.1.0',
  info: { title: 'Balie', version: '1', description: 'The back-office API of the Balie console.' },
  servers: [{ url: '/api' }],
  paths: Object.fromEntries(
    [...Map.groupBy(endpoints, (e) => e.path.replace(/:(\w+)/g, '{$1}'))].map(([path, all]) => [
      path,
      Object.fromEntries(all.map((e) => [e.method.toLowerCase(), operation(e)])),
    ]),
  ),
  components: {
    securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'balie.session_token' } },
    schemas: {
      Problem: {
        type: 'object',
        required: ['type', 'status', 'code', 'title'],
        properties: {
          type: { type: 'string' },
          status: { type: 'integer' },
          code: { type: 'string', description: 'Stable; clients translate it' },
          title: { type: 'string' },
          detail: { type: 'string' },
          errors: { type: 'object', additionalProperties: { type: 'string' } },
          requestId: { type: 'string' },
        },
      },
    },
  },
});

const operation = (e: AnyEndpoint) => ({
  summary: e.summary,
  tags: [e.path.split('/')[1]],
  description: whoMay(e),
  security: e.access === 'public' ? [] : [{ session: [] }],
  parameters: [...parameters('path', e.params), ...parameters('query', e.query)],
  ...(e.body
    ? { requestBody: { content: { 'application/json': { schema: schema(e.body) } } } }
    : {}),
  responses: {
    [e.result || e.streams ? '200' : '204']: {
      description: 'Done',
      ...(e.result ? { content: { 'application/json': { schema: schema(e.result) } } } : {}),
      ...(e.streams ? { content: { [e.streams]: {} } } : {}),
    },
    default: problem,
  },
});

const schema = (type: z.ZodType) =>
  z.toJSONSchema(type, { target: 'openapi-3.0', unrepresentable: 'any', io: 'input' });

const parameters = (where: 'path' | 'query', type: z.ZodType | undefined) => {
  if (!type) return [];
  const { properties = {}, required = [] } = schema(type) as {
    properties?: Record<string, unknown>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: where,
    required: where === 'path' || required.includes(name),
    schema: property,
  }));
};

const whoMay = ({ access }: AnyEndpoint): string => {
  if (access === 'public') return 'Anybody.';
  return access === 'signed-in' ? 'Any signed-in staff.' : `Permission: ${access}.`;
};
