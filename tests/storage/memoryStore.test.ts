import { openMemoryStore, type MemoryPlace } from '../../storage/memory/memoryStore.ts';
import { recordStoreContract, type StoreHarness } from '../contracts/recordStore.ts';
import { recordStoreModel } from '../contracts/recordStoreModel.ts';

async function inMemory(): Promise<StoreHarness> {
  const place: MemoryPlace = new Map();
  return { open: async () => openMemoryStore(place), age: async () => undefined, dispose: async () => undefined };
}

recordStoreContract('the memory store', inMemory);
recordStoreModel('the memory store', inMemory, 100);
