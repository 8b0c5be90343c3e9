import Box from '@mui/material/Box';
import Tooltip from '@mui/material/Tooltip';
import type { SvgIconProps } from '@mui/material/SvgIcon';
import { styled } from '@mui/material/styles';
import type { ComponentType } from 'react';
import { Link } from 'react-router';
import { WorkBadge } from './WorkBadge.tsx';

interface Props {
  to: string;
  icon: ComponentType<SvgIconProps>;
  label: string;
  active: boolean;
  narrow: boolean;
  /** Open work for my role. */
  count?: number | undefined;
}

/** One entry of the rail; when it is narrow the name stands in a tooltip. */
export const RailLink = ({ to, icon: Icon, label, active, narrow, count = 0 }: Props) => (
  <Tooltip title={narrow ? label : ''} placement="right">
    <Entry
      to={to}
      aria-current={active ? 'page' : undefined}
      aria-label={narrow ? label : undefined}
    >
      <Icon sx={{ fontSize: 18, flexShrink: 0 }} />
      {!narrow && (
        <Box component="span" sx={{ flex: 1, overflow: 'hidden', textOverflow: 'ellipsis' }}>
          {label}
        </Box>
      )}
      <WorkBadge count={count} dot={narrow} />
    </Entry>
  </Tooltip>
);

const Entry = styled(Link)(({ theme: { palette } }) => ({
  position: 'relative',
  display: 'flex',
  alignItems: 'center',
  gap: 10,
  height: 32,
  padding: '0 10px',
  borderRadius: 6,
  whiteSpace: 'nowrap',
  textDecoration: 'none',
  fontWeight: 500,
  color: palette.text.secondary,
  '&:hover': { background: palette.surface.hover, color: palette.text.primary },
  '&[aria-current=page]': {
    background: palette.surface.selected,
    color: palette.tone.accent.text,
  },
}));
