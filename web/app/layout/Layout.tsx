import Box from '@mui/material/Box';
import { Suspense, useEffect, type ReactNode } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { useLocaleState } from 'react-admin';
import { useLocation } from 'react-router';
import { ErrorState } from '../../components/ErrorState.tsx';
import { PageSkeleton } from '../../components/PageSkeleton.tsx';
import { KeysDialog } from '../keyboard/KeysDialog.tsx';
import { listenForHotkeys } from '../keyboard/hotkey-registry.ts';
import { CrashState } from '../pages/CrashPage.tsx';
import { isSignedOut } from '../problem.ts';
import { useSessionQuery } from '../session.ts';
import { useFreshWorkCounts } from '../work-counts.ts';
import { BottomBar } from './BottomBar.tsx';
import { DeskTabs } from './DeskTabs.tsx';
import { FrameHotkeys } from './FrameHotkeys.tsx';
import { Rail } from './Rail.tsx';
import { SkipLink } from './SkipLink.tsx';
import { TopBar } from './TopBar.tsx';

/** The frame around every screen: rail (a bottom bar on a telephone), top bar, the screen itself. */
export const Layout = ({ children }: { children: ReactNode }) => {
  const { error, refetch } = useSessionQuery();
  const { pathname } = useLocation();
  useDocumentLanguage();
  useFreshWorkCounts();
  useEffect(listenForHotkeys, []);
  return (
    <Box sx={{ display: 'flex', minHeight: '100dvh', bgcolor: 'surface.ground' }}>
      <SkipLink />
      <FrameHotkeys />
      <KeysDialog />
      <Rail />
      <Box sx={{ flex: 1, minWidth: 0, display: 'flex', flexDirection: 'column' }}>
        <TopBar />
        <DeskTabs />
        <Box
          component="main"
          id="main"
          tabIndex={-1}
          sx={{
            flex: 1,
            width: '100%',
            maxWidth: 1600,
            mx: 'auto',
            px: { xs: 2, md: 3 },
            pt: 2,
            pb: { xs: 10, sm: 4 },
            outline: 'none',
            minWidth: 0,
          }}
        >
          {error && !isSignedOut(error) ? (
            <ErrorState error={error} onRetry={() => void refetch()} />
          ) : (
            <ErrorBoundary FallbackComponent={CrashState} resetKeys={[pathname]}>
              <Suspense fallback={<PageSkeleton />}>{children}</Suspense>
            </ErrorBoundary>
          )}
        </Box>
      </Box>
      <BottomBar />
    </Box>
  );
};

/** Screen readers pronounce by the document's language. */
const useDocumentLanguage = () => {
  const [locale] = useLocaleState();
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
};
