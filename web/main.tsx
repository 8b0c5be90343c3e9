import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { App } from './app/App.tsx';
import { createI18nProvider, initialLanguage } from './app/i18n/i18n-provider.ts';
import { preferences } from './app/preferences.ts';
import './app/theme/fonts.css';

const language = initialLanguage(preferences.getItem('locale'), navigator.languages);
const i18nProvider = await createI18nProvider(language);
const router = createBrowserRouter([{ path: '*', element: <App i18nProvider={i18nProvider} /> }]);

const root = document.querySelector('#root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <RouterProvider router={router} />
    </StrictMode>,
  );
}
