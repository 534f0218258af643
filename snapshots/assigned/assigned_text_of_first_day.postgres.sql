-- Event.objects.update(title=Coalesce(NullIf('day', 'starts_at'), 'day', output_field=CharField()))

UPDATE "example_event" SET "title" = COALESCE(NULLIF("example_event"."day", "example_event"."starts_at"), "example_event"."day");
-- parameters: ()
