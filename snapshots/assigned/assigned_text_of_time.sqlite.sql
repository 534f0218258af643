-- Event.objects.update(title=F('opens'))

UPDATE "example_event" SET "title" = CASE
  WHEN INSTR("example_event"."opens", '.') > 0
  THEN RTRIM(RTRIM("example_event"."opens", '0'), '.')
  ELSE "example_event"."opens"
END;
-- parameters: ()
