-- Event.objects.update(deadline=Coalesce('ends_at', 'starts_at'))

UPDATE "EXAMPLE_EVENT" SET "DEADLINE" = TRUNC(COALESCE("EXAMPLE_EVENT"."ENDS_AT", "EXAMPLE_EVENT"."STARTS_AT"));
-- parameters: ()
