-- Event.objects.update(title=F('starts_at'))

UPDATE "example_event" SET "title" = "example_event"."starts_at";
-- parameters: ()
