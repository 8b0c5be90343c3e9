import CopyIcon from '@mui/icons-material/ContentCopy';
import Button from '@mui/material/Button';
import { useNotify } from 'react-admin';

interface Props {
  text: string;
  /** What one gets: "Copy answer". */
  label: string;
}

/** Puts a whole text on the clipboard, for mails and chats. */
export const CopyButton = ({ text, label }: Props) => {
  const notify = useNotify();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      notify('components.copied', { type: 'success' });
    } catch {
      notify('components.copy_refused', { type: 'warning' });
    }
  };
  return (
    <Button
      variant="text"
      startIcon={<CopyIcon />}
      onClick={() => void copy()}
      sx={{ flexShrink: 0 }}
    >
      {label}
    </Button>
  );
};
