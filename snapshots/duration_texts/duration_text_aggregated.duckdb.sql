-- Event.objects.aggregate(a=text(Sum('length')), b=text(Max(BACK)), c=text(Sum(duration(F('pause') * 2))))

SELECT
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
  ) AS "a",
  REGEXP_REPLACE(
    REGEXP_REPLACE(
      CAST((
        MAX((
          "example_event"."starts_at" - "example_event"."ends_at"
        ))
      ) AS TEXT),
      '^-1 day( |$)',
      '-1 days\1'
    ),
    '^(-.*days?) (\d)',
    '\1 +\2'
  ) AS "b",
  REGEXP_REPLACE(
    REGEXP_REPLACE(
      CAST((
        (
          TO_DAYS(CAST(SUM(DATEPART('day', (
            "example_event"."pause" * %s
          ))) AS INT)) + TO_MICROSECONDS(
            CAST(SUM(
              EPOCH_US((
                "example_event"."pause" * %s
              )) - DATEPART('day', (
                "example_event"."pause" * %s
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
  ) AS "c"
FROM "example_event";
-- parameters: (2, 2, 2)
