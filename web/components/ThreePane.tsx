import BackIcon from '@mui/icons-material/ArrowBack';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';

interface Props {
  /** Names of the parts, for screen readers. */
  labels: { queue: string; case: string; decision: string };
  queue: ReactNode;
  /** The chosen case; absent until one is chosen. */
  case?: ReactNode;
  decision?: ReactNode;
  /** Id of the chosen case: a telephone shows the case instead of the queue. */
  selected: string | undefined;
  onBack: () => void;
}

const line = { border: 1, borderColor: 'divider', borderRadius: 1, bgcolor: 'surface.panel' };

/**
 * Queue → case → decision side by side, each scrolling for itself; on a tablet the decision follows
 * the case; on a telephone first the queue, then case and decision below each other.
 */
export const ThreePane = ({ labels, queue, selected, onBack, decision, ...parts }: Props) => {
  const translate = useTranslate();
  const open = selected !== undefined;
  const height = { md: 'calc(100dvh - var(--above-panes, 132px))' };
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 1.5,
        gridTemplateColumns: {
          xs: '1fr',
          md: '320px minmax(0, 1fr)',
          lg: '340px minmax(0, 1fr) 360px',
        },
        alignItems: 'start',
      }}
    >
      <Box
        component="section"
        aria-label={labels.queue}
        sx={{
          ...line,
          height,
          overflowY: 'auto',
          gridRow: { md: '1 / span 2', lg: 'auto' },
          display: { xs: open ? 'none' : 'block', md: 'block' },
        }}
      >
        {queue}
      </Box>
      <Box
        component="section"
        key={selected ?? 'none'}
        aria-label={labels.case}
        sx={{
          minWidth: 0,
          height: { lg: height.md },
          overflowY: { lg: 'auto' },
          display: { xs: open ? 'block' : 'none', md: 'block' },
        }}
      >
        <Button
          variant="text"
          startIcon={<BackIcon />}
          onClick={onBack}
          sx={{ display: { md: 'none' }, mb: 1, ml: -1 }}
        >
          {translate('components.back_to', { name: labels.queue })}
        </Button>
        {parts.case}
      </Box>
      <Box
        component="section"
        aria-label={labels.decision}
        sx={{
          minWidth: 0,
          height: { lg: height.md },
          overflowY: { lg: 'auto' },
          display: { xs: open ? 'block' : 'none', md: 'block' },
        }}
      >
        {decision}
      </Box>
    </Box>
  );
};
