-- Event.objects.update(title=F('length'))

UPDATE "example_event" SET "title" = "example_event"."length";
-- parameters: ()
