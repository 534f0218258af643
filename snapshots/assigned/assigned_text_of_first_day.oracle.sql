-- Event.objects.update(title=Coalesce(NullIf('day', 'starts_at'), 'day', output_field=CharField()))

UPDATE "EXAMPLE_EVENT" SET "TITLE" = TO_CHAR(
  COALESCE(NULLIF("EXAMPLE_EVENT"."DAY", "EXAMPLE_EVENT"."STARTS_AT"), "EXAMPLE_EVENT"."DAY"),
  'YYYY-MM-DD'
);
-- parameters: ()
