import { formatPhone } from '#core/phone';
import { CopyValue } from './CopyValue.tsx';
import { Nothing } from './Nothing.tsx';

/** `+32 470 12 34 56`; copies it without spaces. */
export const PhoneField = ({ value }: { value: string | null | undefined }) =>
  value ? <CopyValue value={value}>{formatPhone(value)}</CopyValue> : <Nothing />;
