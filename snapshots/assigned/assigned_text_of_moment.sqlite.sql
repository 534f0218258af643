-- Event.objects.update(title=F('starts_at'))

UPDATE "example_event" SET "title" = CASE
  WHEN INSTR("example_event"."starts_at", '.') > 0
  THEN RTRIM(RTRIM("example_event"."starts_at", '0'), '.')
  ELSE "example_event"."starts_at"
END || '+00';
-- parameters: ()
