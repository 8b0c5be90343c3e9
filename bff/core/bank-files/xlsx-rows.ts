import type { SheetRow } from './sheet-types.ts';
import { cellsOf, textOf, type CellContext } from './xlsx-cells.ts';
import { allCalled, elementsCalled } from './xml-elements.ts';
import { children } from './xml-tree.ts';
import type { ZipEntry } from './zip-archive.ts';

/** A larger part is no bank's export. */
const MOST_PART_BYTES = 128 * 1024 * 1024;

/** Content of a part of the workbook; null when it has none of that name. */
type PartContent = AsyncIterable<Uint8Array> | null;
type ReadPart = (name: string) => PartContent;

export function isWorkbook(entries: ZipEntry[]): boolean {
  return entries.some(({ name }) => name === 'xl/workbook.xml');
}

/**
 * Rows of the first sheet of a workbook. Reads its XML itself, as a stream out of the archive, because a bank file
 * comes from outside: entities do not exist, sizes are bounded and damage is an Error here, not a crash later.
 */
export async function xlsxRows(entries: ZipEntry[]): Promise<SheetRow[]> {
  const part: ReadPart = (name) => {
    const found = entries.find((entry) => entry.name === name);
    if (found && found.size > MOST_PART_BYTES) throw new Error(`${name} is too large`);
    return found?.read() ?? null;
  };
  const context: CellContext = {
    sharedTexts: (await allCalled('si', part('xl/sharedStrings.xml'))).map(textOf),
    dateStyles: await dateStyles(() => part('xl/styles.xml')),
    since1904: await countsFrom1904(part('xl/workbook.xml')),
  };
  const rows: SheetRow[] = [];
  for await (const row of elementsCalled('row', part(await firstSheet(part)))) {
    const line = Number(row.attributes.get('r') ?? rows.length + 1);
    const cells = cellsOf(row, context);
    if (cells.some(({ text }) => text !== '')) rows.push({ line, cells });
  }
  return rows;
}

/** Path of the first sheet in the workbook's own order, by its relation. */
async function firstSheet(part: ReadPart): Promise<string> {
  const sheets = await allCalled('sheet', part('xl/workbook.xml'));
  const relations = await allCalled('Relationship', part('xl/_rels/workbook.xml.rels'));
  const id = sheets[0]?.attributes.get('id');
  const relation = relations.find(({ attributes }) => attributes.get('Id') === id);
  const target = relation?.attributes.get('Target');
  if (!target) throw new Error('the workbook names no sheet');
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

async function countsFrom1904(workbook: PartContent): Promise<boolean> {
  const properties = await allCalled('workbookPr', workbook);
  return /^(1|true)$/.test(properties[0]?.attributes.get('date1904') ?? '');
}

/** Which cell styles show dates: the built-in formats for dates, and own formats with days, months or years. */
async function dateStyles(styles: () => PartContent): Promise<boolean[]> {
  const own = new Map<string, string>();
  for await (const { attributes } of elementsCalled('numFmt', styles())) {
    own.set(attributes.get('numFmtId') ?? '', attributes.get('formatCode') ?? '');
  }
  const cellFormats = await allCalled('cellXfs', styles());
  return children(cellFormats[0], 'xf').map(({ attributes }) => {
    const id = attributes.get('numFmtId') ?? '0';
    const code = own.get(id);
    return code === undefined ? isBuiltInDate(Number(id)) : isDateCode(code);
  });
}

/** ECMA-376 part 1, 18.8.30: formats 14–22 and 45–47, and those of East Asia. */
function isBuiltInDate(id: number): boolean {
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 58);
}

/** Letters of dates outside quoted text, escapes and conditions. */
function isDateCode(code: string): boolean {
  return /[dmy]/i.test(code.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, ''));
}
