import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { Link } from 'react-router';

/** One row of the front page that leads somewhere. */
export const FrontLink = ({
  to,
  icon,
  children,
}: {
  to: string;
  icon: ReactNode;
  children: ReactNode;
}) => (
  <Row to={to}>
    {icon}
    {children}
  </Row>
);

const Row = styled(Link)(({ theme: { palette } }) => ({
  display: 'flex',
  alignItems: 'center',
  gap: 10,
  minHeight: 36,
  padding: '0 16px',
  textDecoration: 'none',
  color: palette.text.primary,
  '& + &': { borderTop: `1px solid ${palette.divider}` },
  '&:hover': { background: palette.surface.hover },
  '&:focus-visible': { outlineOffset: -2 },
  '& > svg': { fontSize: 17, color: palette.text.secondary },
  '& > span:first-of-type': {
    flex: 1,
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
}));
