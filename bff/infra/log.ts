import { type DestinationStream, pino, type Logger } from 'pino';

/**
 * Fields that never reach the log, at the top or one or two levels down. The rule is not to log
 * personal data at all; this catches what slips through.
 */
const personal = [
  'name',
  'firstName',
  'lastName',
  'email',
  'username',
  'phone',
  'address',
  'birthDate',
  'nationalNumber',
  'iban',
  'password',
  'token',
  'cookie',
  'authorization',
  'body',
  'query',
];

/** Writes one JSON object a line, to standard output unless told otherwise. */
export const createLog = (level: string, destination?: DestinationStream): Logger =>
  pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: {
        paths: personal.flatMap((field) => [field, `*.${field}`, `*.*.${field}`]),
        censor: '[personal]',
      },
    },
    destination ?? pino.destination(1),
  );
