import { expect, test } from 'vitest';
import { documentTypeOf } from './document-type.ts';

test.each([
  ['%PDF-1.7\n', 'application/pdf'],
  ['\u0089PNG\r\n\u001a\n', 'image/png'],
  ['\u00ff\u00d8\u00ff\u00e0', 'image/jpeg'],
  ['GIF89a', undefined],
  ['PK\u0003\u0004', undefined],
  ['<html>%PDF-1.7', undefined],
  ['%PDF', undefined],
  ['', undefined],
])('%j is %s', (text, type) => {
  expect(documentTypeOf(Buffer.from(text, 'latin1'))).toBe(type);
});
