/** A town's worth of data: 8 clients, 2,000 projects, 50,000 updates with works and pictures. */
import type pg from 'pg';
import type { ClientId, ProjectId } from '../server/src/kernel/ids.ts';

/** One project and whose it is. */
export interface Place {
  readonly clientId: ClientId;
  readonly projectId: ProjectId;
}

/** Fills the empty tables; gives a hundred projects spread over all clients. */
export async function fillDatabase(superuser: pg.Client): Promise<Place[]> {
  await superuser.query(fill);
  await superuser.query('vacuum analyze');
  const { rows } = await superuser.query<Place>(
    'select client_id as "clientId", id as "projectId" from projects order by md5(slug) limit 100',
  );
  return rows;
}

const text = (words: string) =>
  `jsonb_build_object('nl', jsonb_build_object('type', 'doc', 'content', jsonb_build_array(
    jsonb_build_object('type', 'paragraph', 'content', jsonb_build_array(
      jsonb_build_object('type', 'text', 'text', ${words}))))))`;

const fill = `
insert into clients (slug, name, kind)
  select 'client-' || n, 'Gemeente ' || n, 'municipality' from generate_series(1, 8) n;

insert into projects (client_id, slug, code, name, summary, place, street, latitude, longitude, status,
                      starts_on, ends_on, published_at, last_update_at)
  select c.id, 'project-' || n, 'C' || n, 'Werk aan de kade ' || n,
         jsonb_build_object('nl', 'Nieuwe kademuur en bestrating over ' || n || ' meter.'),
         'Utrecht', 'Kade ' || n, 52 + random(), 5 + random(), 'active',
         '2026-01-01', '2027-12-31', now() - interval '300 days', now() - n * interval '1 hour'
  from generate_series(1, 2000) n join clients c on c.slug = 'client-' || (1 + n % 8);

insert into updates (client_id, project_id, kind, category, title, body, state, published_at)
  select p.client_id, p.id, case when n % 4 = 0 then 'works' else 'news' end, 'progress',
         jsonb_build_object('nl', 'De damwand staat, stap ' || n),
         ${text("repeat('De ploeg werkt deze week verder aan de noordkant van de kade. ', 12)")},
         case when n % 10 = 0 then 'draft' else 'published' end,
         case when n % 10 = 0 then null else now() - n * interval '9 days' end
  from projects p cross join generate_series(1, 25) n order by random();

insert into works (client_id, project_id, update_id, title, starts_at, ends_at, nuisance,
                   passability, published_at)
  select client_id, project_id, id, title, now(), now() + interval '9 days',
         '["noise"]', '{"walking":"open","cycling":"open","driving":"closed"}', published_at
  from updates where kind = 'works';

insert into media (client_id, project_id, alt, width, height, colour, renditions, is_published)
  select client_id, project_id, jsonb_build_object('nl', id), 1600, 1000, '#445566',
         '[{"format":"avif","width":1600},{"format":"webp","width":1600},{"format":"jpeg","width":800}]',
         published_at is not null
  from updates where random() < 0.5;

insert into update_pictures (update_id, media_id, client_id, position)
  select (alt->>'nl')::uuid, id, client_id, 0 from media;
`;
