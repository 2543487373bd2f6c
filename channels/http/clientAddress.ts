import type { IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';
import { LRUCache } from 'lru-cache';
import proxyAddress from 'proxy-addr';

/** Tells whose request it is. */
export interface ClientAddresses {
  /** The client's IPv4 address, or the /64 network of its IPv6 address: one house has that many to choose from. */
  of(req: IncomingMessage): string;
  /** Whether a connection from here carries many clients. */
  isProxy(address: string): boolean;
}

/**
 * @param proxies addresses and networks whose `X-Forwarded-For` is believed; `loopback` is this machine, from where
 *   only a proxy of the clinic's own comes. Whatever anybody else writes into that header is not read.
 * @throws TypeError when one is no address
 */
export function clientAddresses(proxies: readonly string[] = ['loopback']): ClientAddresses {
  const trust = proxyAddress.compile([...proxies]);
  const isProxy = (address: string): boolean => address !== '' && trust(address, 0);
  // Reading an address takes as long as checking a token, and one connection asks many times.
  const known = new LRUCache<string, string>({ max: 1_000 });
  return {
    isProxy,
    of: req => {
      const key = `${req.socket.remoteAddress ?? ''} ${req.headers['x-forwarded-for'] ?? ''}`;
      const remembered = known.get(key);
      if (remembered !== undefined) return remembered;
      const address = networkOf(proxyAddress(req, trust) as string | undefined ?? '');
      if (key.length <= longestRemembered) known.set(key, address);
      return address;
    }
  };
}

/** Whoever writes a longer header than any proxy does is not remembered for it. */
const longestRemembered = 200;

/**
 * Whether a request comes from one of some addresses or networks. Behind a proxy that is believed, what counts is the
 * address that the proxy saw.
 */
export function allowedFrom(readers: readonly string[], proxies: readonly string[] = ['loopback']): (req: IncomingMessage) => boolean {
  const isReader = proxyAddress.compile([...readers]);
  const trust = proxyAddress.compile([...proxies]);
  return req => isReader(proxyAddress(req, trust) as string | undefined ?? '', 0);
}

/** What is wrong with an entry of the list of proxies; undefined when nothing is. */
export function proxyProblem(entry: string): string | undefined {
  try {
    proxyAddress.compile(entry);
    return undefined;
  } catch {
    return 'is no address or network, such as 10.0.0.0/8 or loopback';
  }
}

const longest = 64;

function networkOf(address: string): string {
  // Some proxies write the client's port behind its address.
  const plain = address.slice(0, longest).replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '').replace(/^([\d.]+):\d+$/, '$1');
  if (!isIPv6(plain)) return plain;
  const [head = '', tail] = plain.split('::');
  const first = head === '' ? [] : head.split(':');
  const rest = tail === undefined || tail === '' ? [] : tail.split(':');
  const groups = tail === undefined ? first : [...first, ...Array<string>(Math.max(0, 8 - first.length - rest.length)).fill('0'), ...rest];
  return groups.slice(0, 4).map(group => Number.parseInt(group, 16).toString(16)).join(':');
}
