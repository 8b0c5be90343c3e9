import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import { lazy, Suspense } from 'react';
import { useTranslate } from 'react-admin';
import { PageHeader } from '../../components/PageHeader.tsx';
import { Panel } from '../../components/Panel.tsx';
import { useMay, useSession } from '../session.ts';
import { OpenWork } from './OpenWork.tsx';
import { RecentRecords } from './RecentRecords.tsx';

/** Fetched beside the session, so that it is there when someone begins to type. */
const omnibox = import('../omnibox/Omnibox.tsx');
const Omnibox = lazy(async () => ({ default: (await omnibox).Omnibox }));

/** Where everyone starts: look up anyone or anything, what waits for my roles, what I had open. */
export const FrontPage = () => {
  const translate = useTranslate();
  const staff = useSession()?.staff;
  const search = useMay('accounts.read');
  const title = search
    ? translate('frame.front.search')
    : translate('frame.front.welcome', { name: staff?.name ?? '' });
  return (
    <Box sx={{ maxWidth: 760, mx: 'auto', pt: { xs: 1, md: 5 } }}>
      <PageHeader title={title} />
      {search && (
        <Box sx={{ minHeight: 90, mb: 2 }}>
          <Suspense fallback={<Skeleton height={44} />}>
            <Omnibox focused />
          </Suspense>
        </Box>
      )}
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' } }}>
        <Panel title={translate('frame.work.title')} flush>
          <OpenWork />
        </Panel>
        <Panel title={translate('frame.front.recent')} flush>
          <RecentRecords />
        </Panel>
      </Box>
    </Box>
  );
};
