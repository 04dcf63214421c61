import { describe, expect, it } from 'vitest';
import { networkPrefix } from '../../../edge/access/network.ts';

describe('[AC-14] the network of an address', () => {
  it.each([
    ['203.0.113.9', '203.0.113.0/24'],
    ['203.0.113.255', '203.0.113.0/24'],
    ['203.0.114.9', '203.0.114.0/24'],
    ['::ffff:203.0.113.9', '203.0.113.0/24'],
    ['::FFFF:203.0.113.9', '203.0.113.0/24'],
    ['2001:db8:12:34::9', '2001:db8:12::/48'],
    ['2001:0DB8:0012:ffff:1:2:3:4', '2001:db8:12::/48'],
    ['2001:db8::9', '2001:db8:0::/48'],
    ['2001:db8:0:1::', '2001:db8:0::/48'],
    ['[2001:db8:12::9]', '2001:db8:12::/48'],
    ['fe80::1%eth0', 'fe80:0:0::/48'],
    ['::1', '0:0:0::/48'],
    ['::', '0:0:0::/48'],
    ['64:ff9b::203.0.113.9', '64:ff9b:0::/48'],
    ['', 'unreadable'],
    ['unknown', 'unreadable'],
    ['203.0.113.9, 10.0.0.1', 'unreadable'],
    ['2001:db8::g', 'unreadable'],
  ])('of %j is %s', (address, prefix) => {
    expect(networkPrefix(address)).toBe(prefix);
  });
});
