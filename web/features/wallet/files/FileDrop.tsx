import UploadIcon from '@mui/icons-material/UploadFileOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useRef, useState, type DragEvent } from 'react';
import { useTranslate } from 'react-admin';
import { UploadLine } from './UploadLine.tsx';
import { useUploads } from './use-uploads.ts';

/** Where bank files are dropped, several at once, and what became of each. */
export const FileDrop = () => {
  const translate = useTranslate();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const { uploads, upload, again, clear } = useUploads();
  const take = (files: FileList | null) => void upload([...(files ?? [])]);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <Box sx={{ mb: 2 }}>
      <Box
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: 'center',
          gap: 1.5,
          px: 2,
          py: 1.5,
          border: '1px dashed',
          borderColor: over ? 'primary.main' : 'surface.strongLine',
          borderRadius: 1,
          bgcolor: over ? 'surface.selected' : 'surface.panel',
        }}
      >
        <UploadIcon sx={{ color: 'text.secondary' }} />
        <Box sx={{ flex: '1 1 240px' }}>
          {translate('wallet.drop')}
          <Box sx={{ color: 'text.secondary', fontSize: '0.75rem' }}>
            {translate('wallet.drop_formats')}
          </Box>
        </Box>
        <Button variant="contained" onClick={() => input.current?.click()}>
          {translate('wallet.choose_files')}
        </Button>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          aria-label={translate('wallet.choose_files')}
          onChange={(event) => {
            take(event.target.files);
            event.target.value = '';
          }}
        />
      </Box>
      {uploads.length > 0 && (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 1, p: 0 }}>
          {uploads.map((one) => (
            <UploadLine key={one.key} upload={one} onAgain={() => void again(one)} />
          ))}
          <Button variant="text" onClick={clear}>
            {translate('wallet.clear_uploads')}
          </Button>
        </Box>
      )}
    </Box>
  );
};
