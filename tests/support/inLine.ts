import pg from 'pg';

/** How many turns are held or waited for in a database. */
export async function inLine(url: string): Promise<number> {
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  const { rows } = await admin.query<{ count: string }>("select count(*) from pg_locks where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())");
  await admin.end();
  return Number(rows[0]?.count);
}
