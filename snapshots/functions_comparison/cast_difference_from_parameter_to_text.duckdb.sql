-- Event.objects.order_by('pk')
--     .filter(starts_at__gte=datetime(2021, 1, 1, tzinfo=UTC))
--     .annotate(v=Cast(F('starts_at') - Value(datetime(2021, 1, 1, tzinfo=UTC)), TextField()))

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
  REGEXP_REPLACE(
    REGEXP_REPLACE(
      CAST((
        (
          "example_event"."starts_at" - %s
        )
      ) AS TEXT),
      '^-1 day( |$)',
      '-1 days\1'
    ),
    '^(-.*days?) (\d)',
    '\1 +\2'
  ) AS "v"
FROM "example_event"
WHERE
  "example_event"."starts_at" >= %s
ORDER BY
  "example_event"."id" ASC;
-- parameters: (datetime.datetime(2021, 1, 1, 0, 0), datetime.datetime(2021, 1, 1, 0, 0))
