-- EVENTS.filter(Exists(Event.objects.annotate(v=DAY).filter(pk=OuterRef('pk'), v=None))).values('pk')

SELECT
  "EXAMPLE_EVENT"."ID" AS "PK"
FROM "EXAMPLE_EVENT"
WHERE
  EXISTS(
    SELECT
      1 AS "A"
    FROM "EXAMPLE_EVENT" "U0"
    WHERE
      "U0"."ID" = (
        "EXAMPLE_EVENT"."ID"
      )
  )
ORDER BY
  1 ASC;
-- parameters: ()
