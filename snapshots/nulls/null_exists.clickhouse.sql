-- EVENTS.filter(Exists(Event.objects.annotate(v=DAY).filter(pk=OuterRef('pk'), v=None))).values('pk')

SELECT
  "example_event_outer"."id" AS "pk"
FROM "example_event" AS "example_event_outer"
WHERE
  EXISTS(
    SELECT
      1 AS "a"
    FROM "example_event" AS "u0"
    WHERE
      "u0"."id" = (
        "example_event_outer"."id"
      )
  )
ORDER BY
  1 ASC;
-- parameters: ()
