-- Event.objects.order_by('pk')
--     .values_list(Cast(Subquery(Event.objects.filter(pk=OuterRef('pk')).values('starts_at')[:1]), DateField()))

SELECT
  CAST((
    SELECT
      tupleElement(argMin(tuple("u0"."starts_at"), tuple(1)), 1) AS "starts_at"
    FROM "example_event" AS "u0"
    WHERE
      "u0"."id" = (
        "example_event_outer"."id"
      )
  ) AS Nullable(Date32)) AS "cast1"
FROM "example_event" AS "example_event_outer"
ORDER BY
  "example_event_outer"."id" ASC;
-- parameters: ()
