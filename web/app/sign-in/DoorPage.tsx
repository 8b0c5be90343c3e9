import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useEffect, type ReactNode } from 'react';
import { useLocaleState } from 'react-admin';
import { LanguageMenu } from '../layout/LanguageMenu.tsx';
import { ThemeButton } from '../layout/ThemeButton.tsx';

/** The frame of the pages that stand before the door: one form in the middle. */
export const DoorPage = ({
  title,
  lead,
  children,
}: {
  title: string;
  lead: string;
  children: ReactNode;
}) => {
  const [locale] = useLocaleState();
  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = `${title} · Balie`;
  }, [locale, title]);
  return (
    <Box
      component="main"
      sx={{
        minHeight: '100dvh',
        display: 'grid',
        gridTemplateRows: '1fr auto 2fr',
        justifyItems: 'center',
        px: 2,
        bgcolor: 'surface.ground',
      }}
    >
      <Box sx={{ justifySelf: 'end', display: 'flex', alignItems: 'flex-start', pt: 1 }}>
        <LanguageMenu />
        <ThemeButton />
      </Box>
      <Box sx={{ width: '100%', maxWidth: 360 }}>
        <Box component="img" src="/icon.svg" alt="" sx={{ width: 36, height: 36, mb: 1.5 }} />
        <Typography variant="h1">{title}</Typography>
        <Typography color="textSecondary" sx={{ mb: 2 }}>
          {lead}
        </Typography>
        {children}
      </Box>
    </Box>
  );
};
