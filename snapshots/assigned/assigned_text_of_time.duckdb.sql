-- Event.objects.update(title=F('opens'))

UPDATE "example_event" SET "title" = CAST("example_event"."opens" AS TEXT);
-- parameters: ()
