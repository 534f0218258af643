-- Event.objects.order_by('pk')
--     .filter(ends_at__gte=F('starts_at'))
--     .annotate(v=Cast(Subquery(Event.objects.filter(pk=OuterRef('pk')).values(x=F('ends_at') - F('starts_at'))), TextField()))

SELECT
  "example_event"."id",
  "example_event"."title",
  "example_event"."starts_at",
  "example_event"."ends_at",
  "example_event"."day",
  "example_event"."deadline",
  "example_event"."opens",
  "example_event"."closes",
  "example_event"."length",
  "example_event"."pause",
  CAST((
    SELECT
      (
        "U0"."ends_at" - "U0"."starts_at"
      ) AS "x"
    FROM "example_event" AS "U0"
    WHERE
      "U0"."id" = (
        "example_event"."id"
      )
  ) AS TEXT) AS "v"
FROM "example_event"
WHERE
  "example_event"."ends_at" >= (
    "example_event"."starts_at"
  )
ORDER BY
  "example_event"."id" ASC;
-- parameters: ()
