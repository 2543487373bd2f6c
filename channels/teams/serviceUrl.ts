const thisMachine = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * What is wrong with the address that replies would go to; undefined when nothing is.
 * @param local replies go to this machine alone, as they do for whoever is not authenticated
 */
export function serviceUrlProblem(address: string, local: boolean): string | undefined {
  if (address === '') return 'serviceUrl is missing';
  if (!URL.canParse(address)) return 'serviceUrl is no address';
  const url = new URL(address);
  if (url.username !== '' || url.password !== '') return 'serviceUrl holds a user name or password';
  if (url.search !== '' || url.hash !== '') return 'serviceUrl holds more than a host and a path';
  const isLocal = thisMachine.has(url.hostname);
  if (local) return isLocal && (url.protocol === 'http:' || url.protocol === 'https:') ? undefined : 'serviceUrl is not on this machine';
  return url.protocol === 'https:' && !isLocal ? undefined : 'serviceUrl is not an https address';
}
