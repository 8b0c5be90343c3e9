import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { MovementRecord } from '#contract/wallet';
import { Chip } from '../../../../components/Chip.tsx';
import { CopyValue } from '../../../../components/CopyValue.tsx';
import { StructuredReferenceField } from '../../../../components/StructuredReferenceField.tsx';
import { Marked } from '../proposals/Marked.tsx';
import { markTyped } from '../proposals/typed-text.ts';

/** What the payer wrote, letter by letter as the bank passed it on, with the reference in it marked. */
export const Communication = ({ movement }: { movement: MovementRecord }) => {
  const translate = useTranslate();
  const { communication, communicationKind, communicationType, reference } = movement;
  const typed = typedReference(movement);
  const t = (key: string) => translate(`wallet.reconcile.${key}`);
  return (
    <Box sx={{ mt: 1.25 }}>
      <Box
        sx={{
          position: 'relative',
          px: 1.5,
          py: 1,
          minHeight: 36,
          borderRadius: 1,
          bgcolor: 'surface.sunken',
          border: 1,
          borderColor: 'divider',
          fontFamily: "ui-monospace, 'Cascadia Mono', Menlo, Consolas, monospace",
          whiteSpace: 'pre-wrap',
          overflowWrap: 'anywhere',
        }}
      >
        {communication === '' ? (
          <Box component="span" sx={{ color: 'text.secondary', fontStyle: 'italic' }}>
            {t('no_communication')}
          </Box>
        ) : (
          <CopyValue value={communication} long>
            <Marked segments={markTyped(communication, typed)} />
          </CopyValue>
        )}
      </Box>
      <Box
        sx={{
          mt: 0.5,
          display: 'flex',
          flexWrap: 'wrap',
          gap: 1,
          alignItems: 'center',
          color: 'text.secondary',
          fontSize: '0.75rem',
        }}
      >
        {t(`given.${communicationKind}`)}
        {communicationType !== null && <Chip icon={null}>{communicationType}</Chip>}
        {reference !== null && <StructuredReferenceField value={reference} />}
      </Box>
    </Box>
  );
};

/** The reference as it stands in the text, as far as a proposal rests on it. */
const typedReference = ({ proposals, attributions }: MovementRecord): string => {
  const all = [...proposals, ...attributions].flatMap(({ evidence }) => evidence);
  const found = all.find(
    (one) => one.code === 'reference-in-text' || one.code === 'reference-mistyped',
  );
  return found && 'typed' in found ? found.typed : '';
};
