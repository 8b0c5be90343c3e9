import { formatIban } from '#core/iban';
import { CopyValue } from './CopyValue.tsx';
import { Nothing } from './Nothing.tsx';

/** `BE68 5390 0754 7034`; copies it without spaces. */
export const IbanField = ({ value }: { value: string | null | undefined }) =>
  value ? <CopyValue value={value}>{formatIban(value)}</CopyValue> : <Nothing />;
