-- Name search: the words of accounts and organisations, each with its forms one letter shorter.

create function word_forms(word text) returns text[] language sql immutable strict parallel safe as $$
  select array_agg(distinct form) from (
    select word as form
    union all
    select left(word, i - 1) || substr(word, i + 1) from generate_series(1, length(word)) i
    where length(word) between 3 and 40
  ) forms
$$;
--> statement-breakpoint
-- The words of inserted rows; in one order, so that two imports cannot wait for each other.
create function add_search_words() returns trigger language plpgsql as $$
begin
  insert into search_words (word, forms)
  select word, word_forms(word)
  from (
    select distinct word from written, string_to_table(written.search_name, ' ') word
    where word <> ''
  ) words
  where not exists (select from search_words known where known.word = words.word)
  order by word
  on conflict do nothing;
  return null;
end $$;
--> statement-breakpoint
create trigger accounts_add_words after insert on accounts
  referencing new table as written
  for each statement execute function add_search_words();
--> statement-breakpoint
create trigger organisations_add_words after insert on organisations
  referencing new table as written
  for each statement execute function add_search_words();
--> statement-breakpoint
-- A changed or forgotten name: its new words come, and those that nobody bears any more go. The
-- index must be used to see that, also where a plan for common words would rather read the table.
create function change_search_words() returns trigger language plpgsql
  set enable_seqscan = off as $$
declare
  old_word text;
  kept text[] := '{}';
begin
  if tg_op = 'UPDATE' then
    kept := string_to_array(new.search_name, ' ');
    insert into search_words (word, forms)
    select word, word_forms(word) from (select distinct unnest(kept) as word) words
    where word <> '' order by word
    on conflict do nothing;
  end if;
  for old_word in
    select distinct word from string_to_table(old.search_name, ' ') word
    where word <> all (kept) order by word
  loop
    if not exists (select from accounts where string_to_array(search_name, ' ') @> array[old_word])
      and not exists (
        select from organisations where string_to_array(search_name, ' ') @> array[old_word])
    then
      delete from search_words where word = old_word;
    end if;
  end loop;
  return null;
end $$;
--> statement-breakpoint
create trigger accounts_change_words after update of search_name on accounts
  for each row when (old.search_name is distinct from new.search_name)
  execute function change_search_words();
--> statement-breakpoint
create trigger accounts_drop_words after delete on accounts
  for each row execute function change_search_words();
--> statement-breakpoint
create trigger organisations_change_words after update of search_name on organisations
  for each row when (old.search_name is distinct from new.search_name)
  execute function change_search_words();
--> statement-breakpoint
create trigger organisations_drop_words after delete on organisations
  for each row execute function change_search_words();
