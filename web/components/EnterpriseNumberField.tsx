import { formatEnterpriseNumber } from '#core/enterprise-number';
import { CopyValue } from './CopyValue.tsx';
import { Nothing } from './Nothing.tsx';

/** `0403.019.261`; copies the ten digits. */
export const EnterpriseNumberField = ({ value }: { value: string | null | undefined }) =>
  value ? <CopyValue value={value}>{formatEnterpriseNumber(value)}</CopyValue> : <Nothing />;
