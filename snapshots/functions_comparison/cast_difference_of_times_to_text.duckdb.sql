-- Event.objects.order_by('pk')
--     .filter(closes__gte=F('opens'))
--     .annotate(v=Cast(F('closes') - F('opens'), CharField(max_length=20)))

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
  SUBSTR(
    CAST(REGEXP_REPLACE(
      REGEXP_REPLACE(
        CAST((
          to_microseconds(epoch_us("example_event"."closes") - epoch_us("example_event"."opens"))
        ) AS TEXT),
        '^-1 day( |$)',
        '-1 days\1'
      ),
      '^(-.*days?) (\d)',
      '\1 +\2'
    ) AS TEXT),
    1,
    20
  ) AS "v"
FROM "example_event"
WHERE
  "example_event"."closes" >= (
    "example_event"."opens"
  )
ORDER BY
  "example_event"."id" ASC;
-- parameters: ()
