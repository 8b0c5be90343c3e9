import Dialog from '@mui/material/Dialog';
import { useTranslate } from 'react-admin';
import { DialogHotkeys } from '../../components/DialogHotkeys.tsx';
import { Omnibox } from './Omnibox.tsx';

/** The omnibox above any screen. */
const OmniboxDialog = ({ onClose }: { onClose: () => void }) => {
  const translate = useTranslate();
  return (
    <Dialog
      open
      onClose={onClose}
      fullWidth
      maxWidth="sm"
      aria-label={translate('frame.omnibox.label')}
      sx={{ '& .MuiDialog-container': { alignItems: 'flex-start' } }}
      slotProps={{ paper: { sx: { mt: { xs: 1, sm: '10vh' }, mx: { xs: 1, sm: 4 }, p: 1 } } }}
    >
      <DialogHotkeys />
      <Omnibox focused onGone={onClose} />
    </Dialog>
  );
};

export default OmniboxDialog;
