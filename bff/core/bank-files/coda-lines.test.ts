import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codaFile, codaRecords } from '../../../tests/fixtures/bank/coda-writer.ts';
import { forAll } from '../../../tests/support/property.ts';
import { createCodaReader } from './coda-reader.ts';
import { parseBankFile } from './read-statements.ts';

const accented = {
  movements: [{ amount: 10n, communication: 'CAFÉ DE LA GARE €', name: 'ZOË ÇELIK' }],
};

async function nameIn(bytes: Uint8Array): Promise<string | null | undefined> {
  return (await parseBankFile(bytes)).statements[0]?.movements[0]?.counterparty.name;
}

describe('the character set', () => {
  test('is UTF-8 when records are longer in bytes than in characters', async () => {
    const { statements, problems } = await parseBankFile(
      codaFile([accented], { encoding: 'utf8' }),
    );
    const movement = statements[0]?.movements[0];
    expect(movement?.communication.text).toBe('CAFÉ DE LA GARE €');
    expect(movement?.counterparty.name).toBe('ZOË ÇELIK');
    expect(problems).toEqual([]);
  });

  test('is windows-1252 when records fill 128 bytes, even if these are valid UTF-8', async () => {
    expect(await nameIn(codaFile([{ movements: [{ amount: 10n, name: 'ZOË' }] }]))).toBe('ZOË');
    expect(await nameIn(codaFile([{ movements: [{ amount: 10n, name: 'ZOÃ\u008B X' }] }]))).toBe(
      'ZOÃ‹ X',
    );
  });

  test('of windows-1252 holds the euro sign', async () => {
    const bytes = codaFile([{ movements: [{ amount: 10n, name: 'X' }] }]);
    bytes[bytes.indexOf('X'.charCodeAt(0), 4 * 130)] = 0x80;
    expect(await nameIn(bytes)).toBe('€');
  });

  test('of a record cut short is UTF-8 where it can be', async () => {
    const lines = codaRecords(accented).map((line) => line.trimEnd());
    expect(await nameIn(Buffer.from(lines.join('\n')))).toBe('ZOË ÇELIK');
  });

  test('mark at the start of the file is passed over', async () => {
    const marked = Buffer.concat([
      Buffer.from([0xef, 0xbb, 0xbf]),
      codaFile([accented], { encoding: 'utf8' }),
    ]);
    expect(await parseBankFile(marked)).toMatchObject({ statements: [{}], problems: [] });
  });
});

test('the pieces in which the bytes arrive make no difference', () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 40 });
  forAll([sizes, fc.constantFrom('\n', '\r\n', '\r')], (pieceSizes, newline) => {
    const statements = [accented, { ...accented, opening: 10n, sequence: '002' }];
    const bytes = codaFile(statements, { newline, encoding: 'utf8' });
    const whole = createCodaReader();
    const pieces = createCodaReader();
    const events = [];
    for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
      const size = pieceSizes[turn % pieceSizes.length] ?? 1;
      events.push(...pieces.write(bytes.subarray(at, at + size)));
      at += size;
    }
    expect([...events, ...pieces.end()]).toEqual([...whole.write(bytes), ...whole.end()]);
  });
});

test('a line without end is refused before it fills the memory', () => {
  const reader = createCodaReader();
  reader.write(codaFile([{}]).subarray(0, 260));
  expect(reader.write(Buffer.alloc(5000, 0x41))).toMatchObject([
    { problem: { code: 'line-endless', severity: 'refuse' } },
  ]);
  expect(reader.write(Buffer.alloc(5000, 0x41))).toEqual([]);
});
