import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { OrganisationRecord } from '#contract/organisations';
import { Chip } from '../../components/Chip.tsx';
import { DateField } from '../../components/DateField.tsx';
import { KeyValueGrid } from '../../components/KeyValueGrid.tsx';
import { Nothing } from '../../components/Nothing.tsx';
import { Panel } from '../../components/Panel.tsx';
import { RecordLink } from '../../components/RecordLink.tsx';
import { StatusChip } from '../../components/StatusChip.tsx';
import { useMay } from '../../app/session.ts';

/** Registered tools, accreditations of the legal person, open tickets. */
export const OrganisationTools = ({ organisation }: { organisation: OrganisationRecord }) => {
  const translate = useTranslate();
  const t = (key: string) => translate(`organisations.${key}`);
  const mayOpenTickets = useMay('support.read');
  const { tools, accreditations, openTickets } = organisation;
  return (
    <Panel title={t('tools')}>
      <KeyValueGrid
        rows={[
          {
            label: t('registered'),
            value:
              tools.length === 0 ? <Nothing /> : <Chips names={tools.map(({ name }) => name)} />,
          },
          ...accreditations.map((a) => ({
            label: a.kind,
            value: (
              <>
                {a.number} <StatusChip list="accreditationStatuses" word={a.status} />
              </>
            ),
            note: a.validUntil && <DateField value={a.validUntil} show="plain" />,
          })),
          {
            label: t('open_tickets'),
            value:
              openTickets.length === 0 ? (
                <Nothing />
              ) : (
                openTickets.map((ticket) => (
                  <Box key={ticket.id}>
                    {mayOpenTickets ? (
                      <RecordLink resource="tickets" id={ticket.id}>
                        {`#${ticket.number} ${ticket.subject}`}
                      </RecordLink>
                    ) : (
                      `#${ticket.number} ${ticket.subject}`
                    )}
                  </Box>
                ))
              ),
          },
        ]}
      />
    </Panel>
  );
};

const Chips = ({ names }: { names: readonly string[] }) => (
  <Box component="span" sx={{ display: 'inline-flex', flexWrap: 'wrap', gap: 0.5 }}>
    {names.map((name) => (
      <Chip key={name} icon={null}>
        {name}
      </Chip>
    ))}
  </Box>
);
