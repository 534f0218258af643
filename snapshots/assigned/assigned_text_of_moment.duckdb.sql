-- Event.objects.update(title=F('starts_at'))

UPDATE "example_event" SET "title" = CAST((
  "example_event"."starts_at"
) AS TEXT) || '+00';
-- parameters: ()
