import CssBaseline from '@mui/material/CssBaseline';
import { lazy, type ComponentType } from 'react';
import {
  AdminContext,
  CoreAdminUI,
  CustomRoutes,
  Notification,
  Resource,
  type I18nProvider,
} from 'react-admin';
import { Route } from 'react-router';
import { accounts } from '../features/accounts/index.ts';
import { organisations } from '../features/organisations/index.ts';
import { eidConflicts } from '../features/eid-conflicts/index.ts';
import { privacy } from '../features/privacy/index.ts';
import { accreditations } from '../features/accreditations/index.ts';
import { mandates } from '../features/mandates/index.ts';
import { wallet } from '../features/wallet/index.ts';
import { support } from '../features/support/index.ts';
import { audit } from '../features/audit/index.ts';
import { mails } from '../features/mails/index.ts';
import { staff } from '../features/staff/index.ts';
import { createAuthProvider } from './auth-provider.ts';
import { createDataProvider } from './data-provider.ts';
import type { Desk } from './desk.ts';
import { DeskGuard } from './DeskGuard.tsx';
import { DesksProvider } from './desks-context.tsx';
import { FrontPage } from './front/FrontPage.tsx';
import { Layout } from './layout/Layout.tsx';
import { NotFound } from './pages/NotFound.tsx';
import { PageSkeleton } from '../components/PageSkeleton.tsx';
import { CrashPage } from './pages/CrashPage.tsx';
import { preferences } from './preferences.ts';
import { createQueryClient } from './query-client.ts';
import { SignInPage } from './sign-in/SignInPage.tsx';
import { darkTheme, lightTheme } from './theme/theme.ts';

/** The console's table of contents, in the order of the rail. */
const desks: readonly Desk[] = [
  accounts,
  support,
  wallet,
  organisations,
  eidConflicts,
  accreditations,
  privacy,
  mandates,
  mails,
  audit,
  staff,
];

const ProfilePage = lazy(() => import('./profile/ProfilePage.tsx'));
const InvitationPage = lazy(() => import('./sign-in/InvitationPage.tsx'));

const queryClient = createQueryClient();
const authProvider = createAuthProvider(queryClient);
const dataProvider = createDataProvider();

export const App = ({ i18nProvider }: { i18nProvider: I18nProvider }) => (
  <AdminContext
    authProvider={authProvider}
    dataProvider={dataProvider}
    i18nProvider={i18nProvider}
    queryClient={queryClient}
    store={preferences}
    lightTheme={lightTheme}
    darkTheme={darkTheme}
  >
    <CssBaseline enableColorScheme />
    <DesksProvider value={desks}>
      <CoreAdminUI
        title="Balie"
        requireAuth
        disableTelemetry
        layout={Layout}
        dashboard={FrontPage}
        loginPage={SignInPage}
        loading={PageSkeleton}
        catchAll={NotFound}
        error={CrashPage}
      >
        {desks.flatMap((desk) =>
          desk.resources.map(({ name, list, show, pages = {}, permission = desk.permission }) => {
            const guarded = (Screen: ComponentType) => (
              <DeskGuard permission={permission}>
                <Screen />
              </DeskGuard>
            );
            return (
              <Resource key={name} name={name} list={guarded(list)} show={show && guarded(show)}>
                {Object.entries(pages).map(([path, Page]) => (
                  <Route key={path} path={path} element={guarded(Page)} />
                ))}
              </Resource>
            );
          }),
        )}
        <CustomRoutes>
          <Route path="/profile" element={<ProfilePage />} />
        </CustomRoutes>
        <CustomRoutes noLayout>
          <Route path="/invitation" element={<InvitationPage />} />
        </CustomRoutes>
      </CoreAdminUI>
    </DesksProvider>
    <Notification />
  </AdminContext>
);
