import { useTranslate } from 'react-admin';

/**
 * Says an audited action in words: `accounts.deactivate` → `accounts.action.deactivate` of the
 * feature's sentences, or the action itself while it has none.
 */
export const useActionText = () => {
  const translate = useTranslate();
  return (action: string): string => {
    const [feature, ...verb] = action.split('.');
    return translate(`${feature}.action.${verb.join('.')}`, { _: action });
  };
};
