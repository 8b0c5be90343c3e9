import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { AccessCell, AccountPage } from '#contract/accounts';
import { Chip } from '../../components/Chip.tsx';
import { CopyButton } from '../../components/CopyButton.tsx';
import { useWords } from '../../components/use-words.ts';
import { useCauseText } from './use-cause-text.ts';

/** Everything that stands between this person and one tool, with who must act and what to tell. */
export const CauseList = ({ account, cell }: { account: AccountPage; cell: AccessCell }) => {
  const translate = useTranslate();
  const words = useWords();
  const causeText = useCauseText();
  const tool = account.tools.find(({ id }) => id === cell.toolId);
  const place = account.memberships.find((m) => m.organisationId === cell.organisationId);
  const methods = (list: readonly string[]) =>
    list.map((method) => words('signInMethods', method)).join(', ');
  return (
    <Box sx={{ px: 2, py: 1.5, borderTop: 1, borderColor: 'divider', bgcolor: 'surface.sunken' }}>
      <Box sx={{ fontWeight: 600, mb: 0.5 }}>
        {tool?.name} · {place?.organisation}
        <Box component="span" sx={{ fontWeight: 400, color: 'text.secondary' }}>
          {' '}
          {translate('accounts.accepts', { methods: methods(tool?.methods ?? []) })}
        </Box>
      </Box>
      {cell.allowed && translate('accounts.may_by', { methods: methods(cell.methods) })}
      <Box component="ol" sx={{ m: 0, pl: 2.5 }}>
        {cell.causes.map((cause) => (
          <Box component="li" key={cause.code + (cause.params.kindCode ?? '')} sx={{ py: 0.5 }}>
            {causeText(cause)} <Chip icon={null}>{translate(`accounts.act.${cause.mustAct}`)}</Chip>
            <Box
              lang={account.language}
              sx={{ display: 'flex', gap: 1, alignItems: 'flex-start', color: 'text.secondary' }}
            >
              <Box component="q" sx={{ flex: 1, quotes: 'none' }}>
                {cause.holderText}
              </Box>
              <CopyButton text={cause.holderText} label={translate('accounts.copy_answer')} />
            </Box>
          </Box>
        ))}
      </Box>
    </Box>
  );
};
