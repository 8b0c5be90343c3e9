import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import type { BankFile } from '#contract/wallet';
import { useFormat } from '../../../components/use-format.ts';
import { useProblemText } from '../../../components/use-problem-text.ts';
import { ToneIcon } from '../../../components/ToneIcon.tsx';
import type { Tone } from '../../../app/theme/palette.ts';
import { problemOf } from '../../../app/problem.ts';
import { FileProgress } from './FileProgress.tsx';
import { isUnderway, useLiveFile } from './use-live-file.ts';
import type { Upload } from './use-uploads.ts';

const tones: Record<BankFile['state'], Tone> = {
  received: 'wait',
  reading: 'wait',
  'needs-mapping': 'wait',
  imported: 'done',
  duplicate: 'neutral',
  refused: 'blocked',
};

interface Props {
  upload: Upload;
  onAgain: () => void;
}

/** One file on its way or what it did: movements, what was credited, what waits. */
export const UploadLine = ({ upload: { source, file, error }, onAgain }: Props) => {
  const { name } = source;
  const problemText = useProblemText();
  const translate = useTranslate();
  const resultText = useResultText();
  const tone: Tone = error ? 'blocked' : file ? tones[file.state] : 'wait';
  return (
    <Box component="li" sx={{ py: 0.75, borderTop: 1, borderColor: 'divider' }}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
        <ToneIcon tone={tone} sx={{ fontSize: 16, color: `tone.${tone}.text` }} />
        <Box sx={{ fontWeight: 500 }}>
          {file ? <Link to={`/statement-files/${file.id}/show`}>{name}</Link> : name}
        </Box>
        <Box role="status" sx={{ color: 'text.secondary' }}>
          {file && !isUnderway(file) && resultText(file)}
          {error !== undefined &&
            [problemText(error), problemOf(error).detail].filter(Boolean).join(': ')}
          {!file && error === undefined && translate('wallet.on_its_way')}
        </Box>
        {error !== undefined && (
          <Button variant="text" onClick={onAgain}>
            {translate('components.error.retry')}
          </Button>
        )}
      </Box>
      {!file && error === undefined && <LinearProgress sx={{ mt: 0.5 }} />}
      {file && isUnderway(file) && <Underway id={file.id} />}
    </Box>
  );
};

/** A big file goes on in the background: how far it is, and then what it did. */
const Underway = ({ id }: { id: string }) => {
  const { data } = useLiveFile(id);
  const resultText = useResultText();
  if (!data) return null;
  return isUnderway(data) ? (
    <FileProgress file={data} />
  ) : (
    <Box role="status" sx={{ pl: 3, color: 'text.secondary' }}>
      {resultText(data)}
    </Box>
  );
};

/** Says in one sentence what a file did. */
export const useResultText = () => {
  const translate = useTranslate();
  const { money } = useFormat();
  return ({ state, result }: Pick<BankFile, 'state' | 'result'>): string => {
    if (state !== 'imported' || result === null) return translate(`wallet.file_state.${state}`);
    return translate(result.held > 0 ? 'wallet.result_held' : 'wallet.result', {
      movements: result.movements,
      credited: result.credited,
      amount: money(result.creditedCents),
      open: result.open,
      held: result.held,
    });
  };
};
