import { useTranslate } from 'react-admin';
import type { AuditDetail } from '#contract/audit';
import { Consequences } from '../../components/Consequences.tsx';
import { Nothing } from '../../components/Nothing.tsx';
import { Panel } from '../../components/Panel.tsx';

/** The values that an event changed, or why they are not here. */
export const BeforeAfter = ({ event }: { event: AuditDetail }) => {
  const translate = useTranslate();
  const before = fieldsOf(event.before);
  const after = fieldsOf(event.after);
  const names = [
    ...new Set([...event.changedFields, ...Object.keys(before), ...Object.keys(after)]),
  ];
  if (names.length === 0 && event.personal !== 'erased') return null;
  return (
    <Panel title={translate('audit.values')} tone="privacy">
      {event.personal === 'erased' ? (
        translate('audit.erased', { fields: event.changedFields.join(', ') })
      ) : (
        <Consequences
          changes={names.map((name) => ({
            label: name,
            before: name in before ? text(before[name]) : undefined,
            after: name in after ? text(after[name]) : <Nothing />,
          }))}
        />
      )}
    </Panel>
  );
};

const fieldsOf = (value: unknown): Record<string, unknown> => {
  if (value === null || value === undefined) return {};
  return typeof value === 'object' && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : { value };
};

const text = (value: unknown): string =>
  typeof value === 'string' ? value : JSON.stringify(value ?? null);
