import { describe, expect, test } from 'vitest';
import { camtFile } from '../../../tests/fixtures/bank/camt-writer.ts';
import { codaFile } from '../../../tests/fixtures/bank/coda-writer.ts';
import { zipFile } from '../../../tests/fixtures/bank/zip-writer.ts';
import { describeUnknown, detectFormat } from './detect-format.ts';

const bytes = (text: string) => Buffer.from(text);

describe('a file is recognised by its content', () => {
  test.each([
    ['coda', codaFile([{}])],
    ['coda', bytes(`\n\n${Buffer.from(codaFile([{}])).toString()}`)],
    ['xml', bytes(camtFile([{}]))],
    ['xml', bytes('<Document/>')],
    ['xml', Buffer.from('\ufeff<?xml version="1.0"?>', 'utf16le')],
    ['zip', zipFile([{ name: 'x', content: '' }])],
    ['zip', zipFile([])],
    ['csv', bytes('Datum;Bedrag\n1/1/2026;5')],
    ['csv', Buffer.from('\ufeffDatum\tBedrag', 'utf16le')],
    ['empty', bytes('')],
    ['empty', bytes('\ufeff \r\n')],
    ['unknown', bytes(':20:STARTUMS;A')],
    ['unknown', bytes('%PDF-1.7, x')],
    ['unknown', bytes('one word')],
    ['unknown', Buffer.from([0, 1, 2, 44, 59])],
  ])('%s', (format, content) => {
    expect(detectFormat(content)).toBe(format);
  });

  test.each([
    ['a PDF document', bytes('%PDF-1.7')],
    ['a SWIFT MT940 message', bytes('{1:F01KREDBEBB}')],
    ['an OFX file', bytes('OFXHEADER:100')],
    ['an old binary Office document (.xls)', Buffer.from([0xd0, 0xcf, 0x11, 0xe0])],
  ])('and named when it is %s', (name, content) => {
    expect(describeUnknown(content)).toBe(name);
  });
});
