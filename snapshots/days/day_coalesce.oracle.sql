-- Event.objects.order_by('pk')
--     .values_list(Cast(Coalesce('ends_at', 'starts_at'), DateField()), Coalesce(END, 'deadline', START))

SELECT
  TRUNC(COALESCE("EXAMPLE_EVENT"."ENDS_AT", "EXAMPLE_EVENT"."STARTS_AT")) AS "CAST1",
  COALESCE(
    TRUNC("EXAMPLE_EVENT"."ENDS_AT"),
    "EXAMPLE_EVENT"."DEADLINE",
    TRUNC("EXAMPLE_EVENT"."STARTS_AT")
  ) AS "COALESCE1"
FROM "EXAMPLE_EVENT"
ORDER BY
  "EXAMPLE_EVENT"."ID" ASC;
-- parameters: ()
