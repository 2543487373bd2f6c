import type { PoolClient } from 'pg';
import { CodedError } from '../../errors.ts';

/**
 * The tables, version by version; a version that was released is never changed. What is sealed is stored
 * as it is (external): it cannot be compressed, and trying costs more than the rest of the write. Rows are
 * small without it, and a page keeps room for their next version, so that a turn touches no index.
 */
const versions: readonly string[] = [
  `create table unfold_patient (
     key bytea primary key,
     tag text not null,
     seen_at timestamptz not null,
     due_at timestamptz,
     sealed_id bytea not null,
     sealed bytea not null
   ) with (fillfactor = 70);
   alter table unfold_patient alter column sealed set storage external;
   create index unfold_patient_due on unfold_patient (due_at) where due_at is not null;
   create table unfold_damaged (
     key bytea not null,
     put_aside_at timestamptz not null default now(),
     sealed bytea not null
   );
   create index unfold_damaged_key on unfold_damaged (key);
   create table unfold_key_proof (id text primary key, sealed bytea not null);
   create table unfold_shared (name text primary key, sealed bytea not null);
   create table unfold_probe (node text primary key, at timestamptz not null)`
];

// Any number, as long as nobody else in this database takes the same.
const lock = 5_016_377;

/**
 * Begins a transaction that only one node at a time can be in, and brings the tables up to date in it.
 * @throws CodedError UNFOLD_RECORD_NEWER, or an error of PostgreSQL
 */
export async function beginMigrated(client: PoolClient): Promise<void> {
  // Another node may be making the tables for longer than a turn may wait.
  await client.query(`begin; set local lock_timeout = 0; set local statement_timeout = 0; select pg_advisory_xact_lock(${lock})`);
  await client.query('create table if not exists unfold_schema (version integer not null)');
  const { rows } = await client.query<{ version: number }>('select coalesce(max(version), 0) as version from unfold_schema');
  const current = rows[0]?.version ?? 0;
  if (current > versions.length) throw newer(current);
  for (const [index, statements] of versions.entries()) {
    if (index >= current) await client.query(`${statements}; insert into unfold_schema values (${index + 1})`);
  }
}

const newer = (version: number): CodedError =>
  new CodedError('UNFOLD_RECORD_NEWER', `the database has tables of version ${version} and this Unfold knows versions up to ${versions.length}. Nothing was changed. Start the newer Unfold again, or restore a backup made before the upgrade.`);
