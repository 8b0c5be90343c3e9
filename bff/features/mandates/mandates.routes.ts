import type { Bind, BindPublic } from '#infra/http';

import { bindCalendar } from './calendar.routes.ts';
import { bindDocuments } from './documents.routes.ts';
import { bindFilingCommands } from './filing-commands.routes.ts';
import { bindMandateCommands } from './mandate-commands.routes.ts';
import { bindReading } from './reading.routes.ts';
import { bindRecords } from './records.routes.ts';
import { bindRuns } from './runs.routes.ts';

export const mandatesRoutes = (bind: Bind, bindPublic: BindPublic): void => {
  bindReading(bind);
  bindRecords(bind);
  bindMandateCommands(bind);
  bindFilingCommands(bind);
  bindDocuments(bind);
  bindRuns(bind);
  bindCalendar(bind, bindPublic);
};
