import { get } from 'node:http';

/** Bytes of a body as they travel, in the best coding the server has among those that are accepted. */
export function bytesOf(url: string, accepted: 'br' | 'gzip'): Promise<{ bytes: number; body: Buffer }> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': accepted } }, answer => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => { resolve({ bytes: parts.reduce((sum, { length }) => sum + length, 0), body: Buffer.concat(parts) }); });
      answer.on('error', reject);
    }).on('error', reject);
  });
}
