import { formatDecimal, parseDecimal, type Cents } from '#core/money';
import type { Language } from '#core/vocabulary';

/**
 * Cents of an amount as people type it here: `1.234,56`, `1 234,5`, `€ 1234.56`, `50`. The last point or
 * comma with one or two digits behind it is the decimal sign; all others must part groups of three.
 * Undefined when it is no such amount.
 */
export const parseTypedAmount = (typed: string): Cents | undefined => {
  const text = typed.replaceAll(/[\s€'’]/g, '');
  const [, sign = '', whole = '', mark, fraction = ''] =
    /^([+-]?)([\d.,]*?\d)(?:([.,])(\d{1,2}))?$/.exec(text) ?? [];
  const grouped =
    mark === ',' ? /^(\d+|\d{1,3}(\.\d{3})+)$/ : /^(\d+|\d{1,3}([.,])\d{3}(\2\d{3})*)$/;
  if (!grouped.test(whole) || (mark !== undefined && whole.includes(mark))) return undefined;
  return parseDecimal(`${sign}${whole.replaceAll(/[.,]/g, '')}.${fraction || '0'}`);
};

/** The amount as it stands in a field, for typing on: `1234,56`, with a point in English. */
export const amountForField = (cents: Cents, language: Language): string =>
  language === 'en' ? formatDecimal(cents) : formatDecimal(cents).replace('.', ',');
