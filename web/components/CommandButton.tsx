import Button, { type ButtonProps } from '@mui/material/Button';
import { useState } from 'react';
import type { Endpoint } from '#core/endpoint';
import type { CallInput } from '../app/api.ts';
import { useCommand } from '../app/use-command.ts';
import { ReasonDialog, type ReasonDialogProps } from './ReasonDialog.tsx';

type DialogParts = Pick<
  ReasonDialogProps,
  'title' | 'verb' | 'consequences' | 'children' | 'callerCheck' | 'grave' | 'ready'
>;

interface Props<Params, Query, Body, Result> extends DialogParts {
  endpoint: Endpoint<Params, Query, Body, Result>;
  /** What the command needs besides the reason that was given. */
  input: (reason: string) => CallInput<Params, Query, Body>;
  /** Key of the sentence that tells what happened. */
  done: string;
  onDone?: (result: Result) => void;
  /** On the button that opens the dialog; the verb when absent. */
  label?: string;
  button?: Pick<ButtonProps, 'variant' | 'color' | 'startIcon' | 'disabled' | 'fullWidth'>;
}

/** A command with its reason: button, dialog, call, and what happened. */
export const CommandButton = <Params, Query, Body, Result>({
  endpoint,
  input,
  done,
  onDone,
  label,
  button,
  ...dialog
}: Props<Params, Query, Body, Result>) => {
  const [open, setOpen] = useState(false);
  const { run, pending, error, reset } = useCommand(endpoint, {
    done,
    onDone: (result) => {
      setOpen(false);
      onDone?.(result);
    },
  });
  const close = () => {
    setOpen(false);
    reset();
  };
  return (
    <>
      <Button {...button} onClick={() => setOpen(true)} aria-haspopup="dialog">
        {label ?? dialog.verb}
      </Button>
      <ReasonDialog
        {...dialog}
        open={open}
        onClose={close}
        pending={pending}
        error={error}
        onConfirm={(reason) => run(input(reason))}
      />
    </>
  );
};
