import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useState, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { Keys } from '../../../../app/keyboard/Keys.tsx';
import { useHotkeys } from '../../../../app/keyboard/use-hotkeys.ts';
import { problemOf } from '../../../../app/problem.ts';
import { FocusedField } from '../../../../components/FocusedField.tsx';
import { Panel } from '../../../../components/Panel.tsx';
import { useProblemText } from '../../../../components/use-problem-text.ts';

interface Props {
  title: string;
  verb: string;
  children?: ReactNode;
  /** Red button, for what takes money away again. */
  grave?: boolean;
  ready: boolean;
  pending: boolean;
  error: unknown;
  /** The reason is all that is asked, so typing begins there. */
  reasonFirst?: boolean;
  onConfirm: (reason: string) => void;
  onBack: () => void;
}

/** The form of one step in the decision pane: never a dialog, so that the case stays readable beside it. */
export const StepForm = (props: Props) => {
  const {
    title,
    verb,
    children,
    grave = false,
    ready,
    pending,
    error,
    reasonFirst = false,
  } = props;
  const { onConfirm, onBack } = props;
  const [reason, setReason] = useState('');
  const translate = useTranslate();
  const problemText = useProblemText();
  const complete = ready && !pending && reason.trim().length >= 3;
  const confirm = () => {
    if (complete) onConfirm(reason.trim());
  };
  useHotkeys([
    { keys: 'mod+enter', label: 'wallet.reconcile.confirm', whileTyping: true, run: confirm },
    { keys: 'escape', label: 'wallet.reconcile.back', whileTyping: true, run: onBack },
  ]);
  const wrong = problemOf(error).errors?.['reason'];
  const Reason = reasonFirst ? FocusedField : TextField;
  return (
    <Panel title={title}>
      <Box
        component="form"
        onSubmit={(event) => {
          event.preventDefault();
          confirm();
        }}
        sx={{ display: 'grid', gap: 1.5, pt: 0.5 }}
      >
        {children}
        <Reason
          label={translate('components.reason.label')}
          helperText={wrong ?? translate('components.reason.help')}
          error={wrong !== undefined}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
          required
          multiline
          minRows={2}
          slotProps={{ htmlInput: { maxLength: 1000 } }}
        />
        {error !== null && error !== undefined && (
          <Alert severity="error">{problemText(error)}</Alert>
        )}
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, justifyContent: 'flex-end' }}>
          <Button onClick={onBack} disabled={pending} endIcon={<Keys keys="escape" />}>
            {translate('wallet.reconcile.back')}
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
        </Box>
      </Box>
    </Panel>
  );
};
