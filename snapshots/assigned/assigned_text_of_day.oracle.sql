-- Event.objects.update(title=F('day'))

UPDATE "EXAMPLE_EVENT" SET "TITLE" = TO_CHAR("EXAMPLE_EVENT"."DAY", 'YYYY-MM-DD');
-- parameters: ()
