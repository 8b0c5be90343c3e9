export * from './bank-accounts.contract.ts';
export * from './finance.contract.ts';
export * from './movement-commands.contract.ts';
export * from './movements.contract.ts';
export * from './refunds.contract.ts';
export * from './statements.contract.ts';
export * from './wallets.contract.ts';
export type { FileProblem } from './shared.contract.ts';
