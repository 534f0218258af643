-- Event.objects.update(title=F('opens'))

UPDATE "EXAMPLE_EVENT" SET "TITLE" = RTRIM(RTRIM(TO_CHAR("EXAMPLE_EVENT"."OPENS", 'HH24:MI:SS.FF6'), '0'), '.');
-- parameters: ()
