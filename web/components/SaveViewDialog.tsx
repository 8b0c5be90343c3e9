import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { sessionApi } from '#contract/session';
import { useCommand } from '../app/use-command.ts';
import { DialogHotkeys } from './DialogHotkeys.tsx';
import { FocusedField } from './FocusedField.tsx';
import { useProblemText } from './use-problem-text.ts';

interface Props {
  open: boolean;
  onClose: () => void;
  resource: string;
  filter: Record<string, unknown>;
}

/** Asks under which name a filter is kept. */
export const SaveViewDialog = ({ open, onClose, resource, filter }: Props) => {
  const [name, setName] = useState('');
  const translate = useTranslate();
  const problemText = useProblemText();
  const close = () => {
    setName('');
    onClose();
  };
  const { run, pending, error } = useCommand(sessionApi.saveView, {
    done: 'components.views.saved',
    onDone: close,
  });
  const save = () => run({ body: { resource, name: name.trim(), filter } });
  const verb = translate('components.views.save_verb');
  return (
    <Dialog open={open} onClose={close} fullWidth maxWidth="xs" aria-labelledby="save-view">
      <DialogHotkeys confirm={{ label: verb, run: save }} />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <DialogTitle id="save-view">{translate('components.views.save')}</DialogTitle>
        <DialogContent>
          <FocusedField
            label={translate('components.views.name')}
            value={name}
            onChange={(event) => setName(event.target.value)}
            required
            fullWidth
            slotProps={{ htmlInput: { maxLength: 60 } }}
            sx={{ mt: 0.5 }}
          />
          {error && <Alert severity="error">{problemText(error)}</Alert>}
        </DialogContent>
        <DialogActions>
          <Button onClick={close}>{translate('ra.action.cancel')}</Button>
          <Button type="submit" variant="contained" disabled={name.trim() === ''} loading={pending}>
            {verb}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
};
