-- Event.objects.update(title=F('opens'))

UPDATE "example_event" SET "title" = "example_event"."opens";
-- parameters: ()
