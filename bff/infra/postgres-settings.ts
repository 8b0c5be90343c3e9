import { totalmem } from 'node:os';

const megabytes = (bytes: number): string => `${Math.floor(bytes / 1_048_576)}MB`;
const clamp = (value: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, value));

/**
 * Settings of the embedded server. It listens on the loopback address only, and its log names no
 * values: neither statements nor the keys of a violated constraint, since those are people's names.
 * @param durable false for tests, which may lose everything when the machine dies
 */
export const serverSettings = (port: number, durable: boolean): Record<string, string> => {
  const memory = totalmem();
  return {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    max_connections: '200',
    timezone: 'UTC',
    shared_buffers: durable ? megabytes(clamp(memory / 8, 128 << 20, 1024 << 20)) : '128MB',
    effective_cache_size: megabytes(clamp(memory / 2, 256 << 20, 16 * 2 ** 30)),
    work_mem: '16MB',
    maintenance_work_mem: megabytes(clamp(memory / 32, 64 << 20, 512 << 20)),
    random_page_cost: '1.1',
    jit: 'off',
    max_wal_size: '4GB',
    checkpoint_timeout: '15min',
    idle_in_transaction_session_timeout: '5min',
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
    log_parameter_max_length_on_error: '0',
    ...(durable
      ? { fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on' }
      : {
          fsync: 'off',
          synchronous_commit: 'off',
          full_page_writes: 'off',
          wal_level: 'minimal',
          max_wal_senders: '0',
        }),
  };
};
