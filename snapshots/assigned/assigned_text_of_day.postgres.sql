-- Event.objects.update(title=F('day'))

UPDATE "example_event" SET "title" = "example_event"."day";
-- parameters: ()
