import { describe, expect, it } from 'vitest';
import { networkOf } from './network.ts';

const networks: [address: string, network: string][] = [
  ['203.0.113.9', '203.0.113.9'],
  ['::ffff:203.0.113.9', '203.0.113.9'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['2001:db8::2', '2001:db8:0:0'],
  ['2001:0DB8:0:0:ffff::', '2001:db8:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
  ['::1', '0:0:0:0'],
];

describe('the network of an address', () => {
  it.each(networks)('%s counts under %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});
