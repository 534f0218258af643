-- Event.objects.order_by('pk')
--     .filter(Exists(Event.objects.annotate(d=START).filter(d=OuterRef('day'))))

SELECT
  "EXAMPLE_EVENT"."ID",
  "EXAMPLE_EVENT"."TITLE",
  "EXAMPLE_EVENT"."STARTS_AT",
  "EXAMPLE_EVENT"."ENDS_AT",
  "EXAMPLE_EVENT"."DAY",
  "EXAMPLE_EVENT"."DEADLINE",
  "EXAMPLE_EVENT"."OPENS",
  "EXAMPLE_EVENT"."CLOSES",
  "EXAMPLE_EVENT"."LENGTH",
  "EXAMPLE_EVENT"."PAUSE"
FROM "EXAMPLE_EVENT"
WHERE
  EXISTS(
    SELECT
      1 AS "A"
    FROM "EXAMPLE_EVENT" "U0"
    WHERE
      TRUNC("U0"."STARTS_AT") = (
        "EXAMPLE_EVENT"."DAY"
      )
  )
ORDER BY
  "EXAMPLE_EVENT"."ID" ASC;
-- parameters: ()
