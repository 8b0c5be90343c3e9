import { formatStructuredReference } from '#core/structured-reference';
import { CopyValue } from './CopyValue.tsx';
import { Nothing } from './Nothing.tsx';

/** `+++123/1234/12328+++` or an RF reference in fours; copies the digits. */
export const StructuredReferenceField = ({ value }: { value: string | null | undefined }) =>
  value ? <CopyValue value={value}>{formatStructuredReference(value)}</CopyValue> : <Nothing />;
