-- Of two admins who take the role from each other at once, the second waits here and then sees the first.
create or replace function keep_one_admin() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('staff.last-admin', 0));
  if not exists (select from staff where 'admin' = any (roles) and disabled_at is null) then
    raise exception 'one active admin must remain' using errcode = 'BL007';
  end if;
  return null;
end $$;
--> statement-breakpoint
-- Tells every process to forget the sessions that it remembers for a moment.
create function announce_session_change() returns trigger language plpgsql as $$
begin
  perform pg_notify('staff_sessions', '');
  return null;
end $$;
--> statement-breakpoint
create trigger staff_sessions_announce after delete or update of user_id, token, expires_at
  on staff_sessions for each statement execute function announce_session_change();
--> statement-breakpoint
create trigger staff_announce
  after delete or update of name, email, roles, locale, two_factor_enabled, disabled_at
  on staff for each statement execute function announce_session_change();
--> statement-breakpoint
-- No one of the application may even try.
revoke truncate on audit_events, audit_seals, audit_unsealed from balie_app;
--> statement-breakpoint
revoke update on audit_unsealed from balie_app;
--> statement-breakpoint
-- To tell whether the tables are those of the version that runs.
grant usage on schema drizzle to balie_app;
--> statement-breakpoint
grant select on drizzle.__drizzle_migrations to balie_app;
