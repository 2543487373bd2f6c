import { createHash } from 'node:crypto';
import type { KeyRing, SealingKey } from '../../storage/sealing/keyRing.ts';

export const testKey = (id: string): SealingKey => ({ id, secret: createHash('sha256').update(`a key for tests: ${id}`).digest() });

export const testKeys: KeyRing = [testKey('test')];
