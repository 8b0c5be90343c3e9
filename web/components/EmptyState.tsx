import Box from '@mui/material/Box';
import type { SvgIconProps } from '@mui/material/SvgIcon';
import Typography from '@mui/material/Typography';
import type { ComponentType, ReactNode } from 'react';

interface Props {
  icon?: ComponentType<SvgIconProps>;
  title: string;
  /** What will come here, and how. */
  children?: ReactNode;
  action?: ReactNode;
}

/** Says what will stand here and what brings it. */
export const EmptyState = ({ icon: Icon, title, children, action }: Props) => (
  <Box
    sx={{ display: 'grid', justifyItems: 'center', gap: 0.5, textAlign: 'center', px: 3, py: 4 }}
  >
    {Icon && <Icon sx={{ fontSize: 28, color: 'text.disabled', mb: 0.5 }} />}
    <Typography variant="h3" component="p">
      {title}
    </Typography>
    {children && (
      <Typography variant="body2" color="textSecondary" sx={{ maxWidth: 440 }}>
        {children}
      </Typography>
    )}
    {action && <Box sx={{ mt: 1.5 }}>{action}</Box>}
  </Box>
);
