import TextField, { type TextFieldProps } from '@mui/material/TextField';
import { useFocusOnMount } from './use-focus-on-mount.ts';

/** The field where a dialog or form begins: it takes the focus when it appears. */
export const FocusedField = (props: TextFieldProps) => {
  const focus = useFocusOnMount();
  return <TextField {...props} inputRef={focus} />;
};
