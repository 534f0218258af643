-- Event.objects.filter(pk=1)
--     .update(deadline=Value(None), pause=SPAN, closes=Coalesce(Value(None, TimeField()), 'closes'))

UPDATE "EXAMPLE_EVENT" SET "DEADLINE" = NULL, "PAUSE" = CAST(NULL AS INTERVAL DAY(9) TO SECOND(6)), "CLOSES" = COALESCE(NULL, "EXAMPLE_EVENT"."CLOSES")
WHERE
  "EXAMPLE_EVENT"."ID" = %s;
-- parameters: (1,)
