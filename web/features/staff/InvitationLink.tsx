import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { Invitation } from '#contract/staff';
import { CopyValue } from '../../components/CopyValue.tsx';
import { DialogHotkeys } from '../../components/DialogHotkeys.tsx';
import { useFormat } from '../../components/use-format.ts';

interface Props {
  invitation: Invitation | undefined;
  onClose: () => void;
}

/** The link of an invitation, shown once where no mail server carries it. */
export const InvitationLink = ({ invitation, onClose }: Props) => {
  const translate = useTranslate();
  const { exact } = useFormat();
  if (!invitation?.link) return null;
  const { link, endsAt } = invitation;
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="invitation-link">
      <DialogHotkeys />
      <DialogTitle id="invitation-link">{translate('staff.link.title')}</DialogTitle>
      <DialogContent>
        <p>{translate('staff.link.why', { until: exact(endsAt) })}</p>
        <Box sx={{ pr: 3 }}>
          <CopyValue value={link} long>
            {link}
          </CopyValue>
        </Box>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.close')}</Button>
      </DialogActions>
    </Dialog>
  );
};
