-- Event.objects.values('day').annotate(v=text(Sum('length', filter=Q(pk__gt=3)))).order_by('day')

SELECT
  "example_event"."day" AS "day",
  REGEXP_REPLACE(
    REGEXP_REPLACE(
      CAST((
        (
          TO_DAYS(
            CAST(SUM(DATEPART('day', "example_event"."length")) FILTER(WHERE
              "example_event"."id" > %s) AS INT)
          ) + TO_MICROSECONDS(
            CAST(SUM(
              EPOCH_US("example_event"."length") - DATEPART('day', "example_event"."length") * 86400000000
            ) FILTER(WHERE
              "example_event"."id" > %s) AS BIGINT)
          )
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
ORDER BY
  1 ASC;
-- parameters: (3, 3)
