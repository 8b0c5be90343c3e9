import { createHash } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { FilingRecord } from '#contract/mandates';

import { auditOf, type MandateDesk, mandateDesk, pdf, reason } from '../fixtures/mandates/desk.ts';
import { startTestApp, type TestApp } from '../support/app.ts';
import { signIn } from '../support/staff.ts';

let app: TestApp;
let desk: MandateDesk;
let filingId: string;

beforeAll(async () => {
  app = await startTestApp();
  desk = await mandateDesk(app);
  const building = await desk.coOwnership();
  const syndic = await desk.naturalSyndic();
  ({ filingId } = await desk.mandate(building.id, syndic.id));
});
afterAll(() => app?.close());

describe('a document', () => {
  it('comes back byte for byte, to be saved, with the hash that it was kept under', async () => {
    const content = pdf();
    const { body } = await desk.upload('decision-extract', filingId, content);
    expect(body.sha256).toBe(createHash('sha256').update(content).digest('hex'));
    const response = await desk.client.raw(`/api/mandate-documents/${body.id}/download`);
    expect(Buffer.from(await response.arrayBuffer())).toEqual(Buffer.from(content));
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename=extract.pdf');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await auditOf(app, 'mandates.download-document')).toEqual(['done']);
  });

  it.each([
    ['a page named as a PDF', '<html><script>alert(1)</script>', 415, 'unsupported-type'],
    ['an archive', 'PK\u0003\u0004rest', 415, 'unsupported-type'],
    ['nothing', '', 422, 'mandates.empty-file'],
  ])('is refused when it is %s', async (_, text, status, code) => {
    const reply = await desk.upload('other', filingId, Buffer.from(text, 'latin1'));
    expect(reply).toMatchObject({ status, body: { code } });
  });

  it('is refused beyond ten megabytes', async () => {
    const reply = await desk.upload('other', filingId, Buffer.alloc(10 * 1024 * 1024 + 1, '%PDF-'));
    expect(reply).toMatchObject({ status: 413, body: { code: 'too-large' } });
  });

  it('of two filings is kept once, and taken away from one alone', async () => {
    const { body } = await desk.upload('decision-extract');
    const building = await desk.coOwnership();
    const syndic = await desk.naturalSyndic();
    const other = await desk.mandate(building.id, syndic.id);
    const attach = { documentId: body.id };
    await desk.post(`/api/filings/${other.filingId}/attach-document`, attach);
    await desk.post(`/api/filings/${filingId}/attach-document`, attach);
    await desk.post(`/api/filings/${other.filingId}/complete`, { version: 1 });
    await desk.post(`/api/filings/${other.filingId}/detach-document`, attach);
    const left = await desk.filing<FilingRecord>(other.filingId);
    expect(left.body).toMatchObject({ state: 'draft', version: 3, documents: [] });
    const kept = await desk.filing<FilingRecord>(filingId);
    expect(kept.body.documents.map(({ id }) => id)).toContain(body.id);
  });

  it('is not for those who only read to add', async () => {
    const { client } = await signIn(app, 'auditor');
    const body = { documentId: filingId, reason };
    const reply = await client.post(`/api/filings/${filingId}/attach-document`, body);
    expect(reply.status).toBe(403);
  });
});
