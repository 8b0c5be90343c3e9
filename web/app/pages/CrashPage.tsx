import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { ToneIcon } from '../../components/ToneIcon.tsx';

interface Props {
  error: unknown;
  resetErrorBoundary: (...args: unknown[]) => void;
}

/** A screen that broke, inside the frame: the other screens still work. */
export const CrashState = ({ error, resetErrorBoundary }: Props) => {
  const translate = useTranslate();
  return (
    <Box role="alert" sx={{ display: 'flex', gap: 1.5, px: 2, py: 3, maxWidth: 640 }}>
      <ToneIcon tone="blocked" sx={{ color: 'error.main', mt: 0.25 }} />
      <Box sx={{ minWidth: 0 }}>
        <Typography variant="h1" sx={{ typography: 'h2' }}>
          {translate('frame.crash.title')}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {translate('frame.crash.not_lost')}
        </Typography>
        <Typography variant="caption" component="p" color="textSecondary" sx={{ mt: 0.5 }}>
          {error instanceof Error ? error.message : String(error)}
        </Typography>
        <Box sx={{ display: 'flex', gap: 1, mt: 1.5 }}>
          <Button onClick={() => resetErrorBoundary()}>
            {translate('components.error.retry')}
          </Button>
          <Button onClick={() => window.location.reload()}>
            {translate('frame.crash.reload')}
          </Button>
        </Box>
      </Box>
    </Box>
  );
};

/** The frame itself broke. */
export const CrashPage = (props: Props) => (
  <Box component="main" sx={{ minHeight: '100dvh', p: 3, bgcolor: 'surface.ground' }}>
    <CrashState {...props} />
  </Box>
);
