import { parseEnterpriseNumber } from '#core/enterprise-number';
import { fail } from '#core/errors';
import { parseNationalNumber } from '#core/national-number';
import type { Vault } from '#infra/vault';

/** Ten digits of an enterprise number as typed. @throws invalid, naming the field and what was expected */
export const readEnterpriseNumber = (text: string, field = 'enterpriseNumber'): string => {
  const number = parseEnterpriseNumber(text);
  if (number.ok) return number.value;
  const { code, expected } = number.problem;
  return fail('invalid', {
    detail: field,
    errors: { [field]: `enterprise-number.${code}` },
    extra: { expected },
  });
};

export interface SealedNumber {
  nationalNumberCipher: Buffer;
  nationalNumberHmac: Buffer;
}

/** A national or BIS number as typed, encrypted and hashed for look-up. @throws invalid */
export const sealNationalNumber = (
  text: string,
  { vault, today }: { vault: Vault; today: string },
): SealedNumber => {
  const number = parseNationalNumber(text, { today });
  if (!number.ok)
    fail('invalid', {
      detail: 'nationalNumber',
      errors: { nationalNumber: `national-number.${number.problem.code}` },
    });
  return {
    nationalNumberCipher: vault.encrypt(number.value),
    nationalNumberHmac: vault.hmac('national-number', number.value),
  };
};
