import type { Tariff } from '#core/mandates/fee';
import type { LedgerAccountKind, SignInMethod } from '#core/vocabulary';
import { accreditationKinds, accreditationSources } from '#schema/accreditations';
import { bankAccounts } from '#schema/bank';
import { ledgerAccounts } from '#schema/ledger';
import { tariffs } from '#schema/mandates';
import { toolRequirements, tools } from '#schema/tools';

import type { World } from './world.ts';

export type KindCode = 'biv-broker' | 'biv-syndic' | 'biv-steward' | 'fonds-323';

export interface Tool {
  id: string;
  name: string;
  methods: readonly SignInMethod[];
  /** Accreditations that its users need. */
  needs: readonly KindCode[];
}

/** What desks take as given: tools with their rules, sources, ledger accounts, tariffs. */
export interface Catalogue {
  tools: ReadonlyMap<string, Tool>;
  kinds: ReadonlyMap<KindCode, { id: string; sourceId: string; name: string }>;
  ledger: ReadonlyMap<LedgerAccountKind, string>;
}

const sources: {
  code: string;
  name: string;
  usualDelayDays: number;
  worstDelayDays: number;
  contactEmail: string;
  kinds: [KindCode, string][];
}[] = [
  {
    code: 'biv-ipi',
    name: 'BIV/IPI',
    usualDelayDays: 7,
    worstDelayDays: 30,
    contactEmail: 'tableau@biv-ipi.example',
    kinds: [
      ['biv-broker', 'BIV/IPI vastgoedmakelaar-bemiddelaar'],
      ['biv-syndic', 'BIV/IPI vastgoedmakelaar-syndicus'],
      ['biv-steward', 'BIV/IPI vastgoedmakelaar-rentmeester'],
    ],
  },
  {
    code: 'fonds-323',
    name: 'Fonds 323',
    usualDelayDays: 75,
    worstDelayDays: 120,
    contactEmail: 'leveringen@fonds323.example',
    kinds: [['fonds-323', 'Fonds 323']],
  },
];

const anyMethod: SignInMethod[] = ['password', 'itsme', 'eid'];
const strongMethods: SignInMethod[] = ['eid', 'itsme'];

const toolList: {
  code: string;
  name: string;
  methods: SignInMethod[];
  register?: KindCode[];
  use?: KindCode[];
}[] = [
  { code: 'cibweb', name: 'CIBweb', methods: anyMethod },
  { code: 'vivo', name: 'VIVO', methods: anyMethod, use: ['fonds-323'] },
  { code: 'covast', name: 'COVAST', methods: anyMethod, register: ['biv-broker'] },
  { code: 'bizmart', name: 'BizMart', methods: anyMethod },
  {
    code: 'realsmart',
    name: 'RealSmart',
    methods: anyMethod,
    register: ['biv-broker'],
    use: ['biv-broker'],
  },
  {
    code: 'kadasterfinder',
    name: 'KadasterFinder',
    methods: strongMethods,
    register: ['biv-broker'],
    use: ['fonds-323'],
  },
  { code: 'myrent-pro', name: 'MyRent Pro', methods: strongMethods, register: ['biv-broker'] },
  { code: 'antiwitwas', name: 'AntiWitwas', methods: strongMethods, use: ['biv-broker'] },
  {
    code: 'vastgoedinfo',
    name: 'Vastgoedinfo-Vlaanderen',
    methods: anyMethod,
    use: ['biv-broker'],
  },
];

/** @param ledger ids of the ledger accounts that the migrations made, by kind */
export const seedCatalogue = (world: World, ledger: Catalogue['ledger']): Catalogue => {
  const at = world.calendar.at(-1800, '09:00');
  const kinds = new Map<KindCode, { id: string; sourceId: string; name: string }>();
  for (const { kinds: delivered, ...source } of sources) {
    const sourceId = world.id(at);
    world.add(accreditationSources, { id: sourceId, channel: 'file', createdAt: at, ...source });
    for (const [code, name] of delivered) {
      const id = world.id(at);
      world.add(accreditationKinds, { id, code, name, sourceId });
      kinds.set(code, { id, sourceId, name });
    }
  }
  return { kinds, tools: seedTools(world, kinds, at), ledger };
};

const seedTools = (world: World, kinds: Catalogue['kinds'], at: Date): Catalogue['tools'] =>
  new Map(
    toolList.map(({ code, name, methods, register = [], use = [] }) => {
      const id = world.id(at);
      world.add(tools, { id, code, name, methods, active: true });
      const needs = [
        ...register.map((kind) => ['register', kind] as const),
        ...use.map((kind) => ['use', kind] as const),
      ];
      for (const [purpose, kind] of needs) {
        const accreditationKindId = kinds.get(kind)?.id ?? '';
        world.add(toolRequirements, { toolId: id, accreditationKindId, purpose });
      }
      return [code, { id, name, methods, needs: use }];
    }),
  );

/** An account of ours at a bank, with its ledger account. */
export const addBankAccount = (
  world: World,
  { iban, bic, name }: { iban: string; bic: string; name: string },
) => {
  const createdAt = world.calendar.at(-1500, '09:00');
  const ledgerAccountId = world.id(createdAt);
  world.add(ledgerAccounts, { id: ledgerAccountId, kind: 'bank', name, balanceCents: 0 });
  return world.add(bankAccounts, {
    id: world.id(createdAt),
    iban,
    bic,
    name,
    currency: 'EUR',
    ledgerAccountId,
    createdAt,
  });
};

/** Fees of the enterprise counter by year, in cents; 2021 is the published one, the others are the demo's. */
const fees: readonly [year: number, cents: number][] = [
  [2021, 9_050],
  [2022, 9_150],
  [2023, 9_850],
  [2024, 10_250],
  [2025, 10_450],
  [2026, 10_650],
];

export const seedTariffs = (world: World): Tariff[] =>
  fees.map(([year, filingCents]) => {
    const tariff = {
      id: world.id(world.calendar.at(-1500, '09:00')),
      validFrom: `${year}-01-01`,
      validUntil: year === fees.at(-1)?.[0] ? null : `${year}-12-31`,
      filingCents,
      newCoOwnershipCents: 3_700,
      vatBasisPoints: 2_100,
    };
    const source = year === 2021 ? 'Published tariff 2021' : `Demo tariff ${year}`;
    world.add(tariffs, { ...tariff, source });
    return tariff;
  });
