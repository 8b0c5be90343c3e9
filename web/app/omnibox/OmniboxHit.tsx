import AccountIcon from '@mui/icons-material/PersonOutlined';
import OrganisationIcon from '@mui/icons-material/ApartmentOutlined';
import TopUpIcon from '@mui/icons-material/ReceiptLongOutlined';
import WalletIcon from '@mui/icons-material/AccountBalanceWalletOutlined';
import Box from '@mui/material/Box';
import { useEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';
import type { OmniboxResult } from '#contract/accounts';
import { formatEnterpriseNumber } from '#core/enterprise-number';
import { Chip } from '../../components/Chip.tsx';
import { StatusChip } from '../../components/StatusChip.tsx';
import type { WordList } from '../../components/use-words.ts';

const icons = {
  account: AccountIcon,
  organisation: OrganisationIcon,
  'top-up': TopUpIcon,
  wallet: WalletIcon,
};

const statusLists: Record<OmniboxResult['kind'], WordList> = {
  account: 'accountStatuses',
  organisation: 'organisationStatuses',
  'top-up': 'topUpStates',
  wallet: 'organisationStatuses',
};

interface Props {
  id: string;
  result: OmniboxResult;
  chosen: boolean;
  onPoint: () => void;
  onOpen: () => void;
}

/** One record found, with enough beside it to tell namesakes apart. */
export const OmniboxHit = ({ id, result, chosen, onPoint, onOpen }: Props) => {
  const { kind, title, subtitle, hints, status, match } = result;
  const translate = useTranslate();
  const Icon = icons[kind];
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (chosen) row.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <Box
      component="li"
      ref={row}
      id={id}
      role="option"
      aria-selected={chosen}
      onMouseMove={onPoint}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onOpen}
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 1.25,
        px: 1.25,
        py: 0.75,
        minHeight: 44,
        borderRadius: 1,
        cursor: 'pointer',
        bgcolor: chosen ? 'surface.selected' : 'transparent',
      }}
    >
      <Icon sx={{ fontSize: 18, color: 'text.secondary' }} />
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Box
          sx={{
            fontWeight: 500,
            overflow: 'hidden',
            textOverflow: 'ellipsis',
            whiteSpace: 'nowrap',
          }}
        >
          {title}{' '}
          <Box component="span" sx={{ fontWeight: 400, color: 'text.secondary' }}>
            {kind === 'account' ? subtitle : formatEnterpriseNumber(subtitle)}
          </Box>
        </Box>
        <Box
          sx={{
            fontSize: '0.75rem',
            lineHeight: '1rem',
            color: 'text.secondary',
            overflow: 'hidden',
            textOverflow: 'ellipsis',
            whiteSpace: 'nowrap',
          }}
        >
          {hints.join(' · ')}
        </Box>
      </Box>
      {match === 'typo' && <Chip icon={null}>{translate('frame.omnibox.typo')}</Chip>}
      <StatusChip list={statusLists[kind]} word={status} />
    </Box>
  );
};
