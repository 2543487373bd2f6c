/** Named, so that a connection prepares each once. Keys are the 32 bytes behind the patient's key. */
export const statements = {
  load: { name: 'load', text: 'select tag, sealed from unfold_patient where key = $1' },
  create: { name: 'create', text: 'insert into unfold_patient (key, tag, seen_at, due_at, sealed, sealed_id) values ($1, $2, $3, $4, $5, $6) on conflict (key) do nothing' },
  replace: { name: 'replace', text: 'update unfold_patient set tag = $2, seen_at = $3, due_at = $4, sealed = $5 where key = $1 and tag = $6' },
  erase: { name: 'erase', text: 'with aside as (delete from unfold_damaged where key = $1) delete from unfold_patient where key = $1 returning tag' },
  expire: { name: 'expire', text: 'with gone as (delete from unfold_patient where seen_at < $1 returning key, tag), aside as (delete from unfold_damaged where put_aside_at < $1 or key in (select key from gone)) select encode(key, \'hex\') as key, tag from gone' },
  due: { name: 'due', text: 'select encode(key, \'hex\') as key, sealed_id from unfold_patient where due_at < $1 order by due_at limit $2' },
  page: { name: 'page', text: 'select key, sealed_id from unfold_patient where key > $1 order by key limit $2' },
  probe: { name: 'probe', text: 'insert into unfold_probe (node, at) values ($1, now()) on conflict (node) do update set at = excluded.at' },
  putAside: { name: 'put-aside', text: 'with gone as (delete from unfold_patient where key = $1 and tag = $2 returning key, sealed) insert into unfold_damaged (key, sealed) select key, sealed from gone' }
} as const;
