const isLoopback = (hostname: string): boolean => /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);

/**
 * Who may show the chat in a frame: the clinic's sites. While none is named and the visitor is on this machine,
 * the pages of this machine, so that a site can be tried out before anything is set.
 * @param host the Host header of the request
 */
export function frameAncestors(host: string | undefined, origins: readonly string[]): readonly string[] {
  if (origins.length > 0 || !URL.canParse(`http://${host ?? ''}`)) return origins;
  return isLoopback(new URL(`http://${host ?? ''}`).hostname) ? ['http://localhost:*', 'http://127.0.0.1:*'] : origins;
}
