import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { problemOf } from '../app/problem.ts';
import { ToneIcon } from './ToneIcon.tsx';
import { useProblemText } from './use-problem-text.ts';

interface Props {
  error: unknown;
  onRetry?: () => void;
}

/** What failed, what was not lost, and what to do. */
export const ErrorState = ({ error, onRetry }: Props) => {
  const translate = useTranslate();
  const problemText = useProblemText();
  const { requestId } = problemOf(error);
  return (
    <Box role="alert" sx={{ display: 'flex', gap: 1.5, px: 2, py: 3, maxWidth: 640 }}>
      <ToneIcon tone="blocked" sx={{ color: 'error.main', mt: 0.25 }} />
      <Box>
        <Typography variant="h2" component="p">
          {problemText(error)}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {translate('components.error.not_lost')}
        </Typography>
        {requestId && (
          <Typography variant="caption" color="textSecondary" component="p" sx={{ mt: 0.5 }}>
            {translate('components.error.request', { requestId })}
          </Typography>
        )}
        {onRetry && (
          <Button onClick={onRetry} sx={{ mt: 1.5 }}>
            {translate('components.error.retry')}
          </Button>
        )}
      </Box>
    </Box>
  );
};
