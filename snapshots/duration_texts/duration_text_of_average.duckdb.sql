-- Event.objects.values('day').annotate(v=text(Avg('pause'))).order_by('day').filter(v__isnull=False)

SELECT
  "example_event"."day" AS "day",
  REGEXP_REPLACE(
    REGEXP_REPLACE(
      CAST((
        (
          (
            TO_DAYS(CAST(SUM(DATEPART('day', "example_event"."pause")) AS INT)) + TO_MICROSECONDS(
              CAST(SUM(
                EPOCH_US("example_event"."pause") - DATEPART('day', "example_event"."pause") * 86400000000
              ) AS BIGINT)
            )
          ) / CAST(COUNT("example_event"."pause") AS DOUBLE)
        )
      ) AS TEXT),
      '^-1 day( |$)',
      '-1 days\1'
    ),
    '^(-.*days?) (\d)',
    '\1 +\2'
  ) AS "v"
FROM "example_event"
GROUP BY
  "example_event"."day"
HAVING
  REGEXP_REPLACE(
    REGEXP_REPLACE(
      CAST((
        (
          (
            TO_DAYS(CAST(SUM(DATEPART('day', "example_event"."pause")) AS INT)) + TO_MICROSECONDS(
              CAST(SUM(
                EPOCH_US("example_event"."pause") - DATEPART('day', "example_event"."pause") * 86400000000
              ) AS BIGINT)
            )
          ) / CAST(COUNT("example_event"."pause") AS DOUBLE)
        )
      ) AS TEXT),
      '^-1 day( |$)',
      '-1 days\1'
    ),
    '^(-.*days?) (\d)',
    '\1 +\2'
  ) IS NOT NULL
ORDER BY
  1 ASC;
-- parameters: ()
