import { useTranslate } from 'react-admin';
import type { AccessCause } from '#contract/accounts';
import { useFormat } from '../../components/use-format.ts';
import { useWords } from '../../components/use-words.ts';

/** Says a cause in the operator's language, with its dates, names and delays filled in. */
export const useCauseText = () => {
  const translate = useTranslate();
  const words = useWords();
  const { day } = useFormat();
  return ({ code, params }: Pick<AccessCause, 'code' | 'params'>): string => {
    const dated = (iso: string | undefined) => (iso === undefined ? '' : day(iso));
    const { administrators = [], accepted = [] } = params;
    const variant = variantOf(code, params);
    return translate(`accounts.causes.${variant}`, {
      ...params,
      since: dated(params.since),
      linkedOn: dated(params.linkedOn),
      lastDeliveryOn: dated(params.lastDeliveryOn),
      expectedBy: dated(params.expectedBy),
      from: dated(params.from),
      until: dated(params.until),
      by: params.by ? words('deactivators', params.by) : '',
      method: params.method ? words('signInMethods', params.method) : '',
      accepted: accepted.map((method) => words('signInMethods', method)).join(', '),
      administrators: administrators.join(', '),
    });
  };
};

/** Some causes read differently by what is known of them. */
const variantOf = (code: AccessCause['code'], params: AccessCause['params']): string => {
  if (code === 'membership-awaiting' && !params.administrators?.length) return `${code}-nobody`;
  if (code === 'accreditation-missing' && params.state) return `${code}-${params.state}`;
  if (code === 'no-membership' && params.earlier) return `${code}-${params.earlier}`;
  if (code === 'not-activated' && !params.since) return `${code}-never-sent`;
  if (code === 'accreditation-ended' && !params.until) return `${code}-undated`;
  return code;
};
