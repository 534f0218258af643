-- Event.objects.values('day')
--     .annotate(v=text(Sum('length')), w=text(Sum(BACK)), n=Count('pk'))
--     .order_by('day')

SELECT
  "example_event"."day" AS "day",
  REGEXP_REPLACE(
    REGEXP_REPLACE(
      CAST((
        (
          TO_DAYS(CAST(SUM(DATEPART('day', "example_event"."length")) AS INT)) + TO_MICROSECONDS(
            CAST(SUM(
              EPOCH_US("example_event"."length") - DATEPART('day', "example_event"."length") * 86400000000
            ) AS BIGINT)
          )
        )
      ) AS TEXT),
      '^-1 day( |$)',
      '-1 days\1'
    ),
    '^(-.*days?) (\d)',
    '\1 +\2'
  ) AS "v",
  REGEXP_REPLACE(
    REGEXP_REPLACE(
      CAST((
        (
          TO_DAYS(
            CAST(SUM(DATEPART('day', (
              "example_event"."starts_at" - "example_event"."ends_at"
            ))) AS INT)
          ) + TO_MICROSECONDS(
            CAST(SUM(
              EPOCH_US((
                "example_event"."starts_at" - "example_event"."ends_at"
              )) - DATEPART('day', (
                "example_event"."starts_at" - "example_event"."ends_at"
              )) * 86400000000
            ) AS BIGINT)
          )
        )
      ) AS TEXT),
      '^-1 day( |$)',
      '-1 days\1'
    ),
    '^(-.*days?) (\d)',
    '\1 +\2'
  ) AS "w",
  COUNT("example_event"."id") AS "n"
FROM "example_event"
GROUP BY
  "example_event"."day"
ORDER BY
  1 ASC;
-- parameters: ()
