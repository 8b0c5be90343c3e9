import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId, useState, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { problemOf } from '../app/problem.ts';
import { DialogHotkeys } from './DialogHotkeys.tsx';
import { FocusedField } from './FocusedField.tsx';
import { useProblemText } from './use-problem-text.ts';

export interface ReasonDialogProps {
  open: boolean;
  onClose: () => void;
  title: string;
  /** The verb, as it stands on the button: "Move link to this account". */
  verb: string;
  /** What will change (`Consequences`), who else must agree. */
  consequences?: ReactNode;
  /** Fields that the command needs besides the reason. */
  children?: ReactNode;
  /** The check of who calls, for commands on an account. */
  callerCheck?: ReactNode;
  /** Red button, for what cannot be undone. */
  grave?: boolean;
  /** False while a field or the caller check still misses something. */
  ready?: boolean;
  pending?: boolean;
  error?: unknown;
  onConfirm: (reason: string) => void;
}

const shortest = 3;
const longest = 1000;

/** Asks why before a command is given, and shows what it will change. Ctrl+Enter confirms. */
export const ReasonDialog = (props: ReasonDialogProps) => {
  const { open, onClose, title, verb, consequences, children, callerCheck, grave = false } = props;
  const { ready = true, pending = false, error, onConfirm } = props;
  const [reason, setReason] = useState('');
  const id = useId();
  const translate = useTranslate();
  const problemText = useProblemText();
  const wrongField = problemOf(error).errors?.['reason'];
  const complete = ready && !pending && reason.trim().length >= shortest;
  const confirm = () => {
    if (complete) onConfirm(reason.trim());
  };
  return (
    <Dialog
      open={open}
      onClose={pending ? undefined : onClose}
      fullWidth
      maxWidth="sm"
      aria-labelledby={id}
      slotProps={{ transition: { onExited: () => setReason('') } }}
    >
      <DialogHotkeys confirm={{ label: verb, run: confirm }} />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          confirm();
        }}
      >
        <DialogTitle id={id}>{title}</DialogTitle>
        <DialogContent>
          <Box sx={{ display: 'grid', gap: 2 }}>
            {consequences}
            {callerCheck}
            {children}
            <FocusedField
              label={translate('components.reason.label')}
              helperText={wrongField ?? translate('components.reason.help')}
              error={wrongField !== undefined}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
              required
              multiline
              minRows={2}
              slotProps={{ htmlInput: { maxLength: longest } }}
              sx={{ mt: 0.5 }}
            />
            {error !== undefined && error !== null && (
              <Alert severity="error">{problemText(error)}</Alert>
            )}
          </Box>
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose} disabled={pending}>
            {translate('ra.action.cancel')}
          </Button>
          <Button
            type="submit"
            variant="contained"
            color={grave ? 'error' : 'primary'}
            disabled={!complete}
            loading={pending}
          >
            {verb}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
};
