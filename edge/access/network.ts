/**
 * The network an address belongs to: /24 for IPv4, /48 for IPv6, which is what one subscriber or office usually has.
 * An IPv4 address written as IPv6 counts as IPv4. Some proxies add the port (`203.0.113.9:51034`, `[2001:db8::9]:51034`):
 * it says nothing of the network. What is no address at all is one network of its own.
 */
export function networkPrefix(address: string): string {
  const bare = address
    .trim()
    .replace(/^\[([^\]]*)\](:\d+)?$/, '$1')
    .replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1')
    .replace(/%.*$/, '')
    .toLowerCase();
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(bare)?.[1] ?? bare;
  const four = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.\d{1,3}$/.exec(mapped);
  if (four) return `${four.slice(1).map(Number).join('.')}.0/24`;
  if (!/^[0-9a-f:]+(:\d+\.\d+\.\d+\.\d+)?$/.test(bare) || !bare.includes(':')) return 'unreadable';
  const [head = '', tail] = bare.split('::');
  const groups = head === '' ? [] : head.split(':');
  const missing = tail === undefined ? 0 : 8 - groups.length - (tail === '' ? 0 : tail.split(':').length);
  const all = [...groups, ...Array<string>(Math.max(0, missing)).fill('0'), ...(tail ? tail.split(':') : [])];
  const prefix = all.slice(0, 3).map((group) => Number.parseInt(group, 16).toString(16));
  return `${prefix.join(':')}::/48`;
}
