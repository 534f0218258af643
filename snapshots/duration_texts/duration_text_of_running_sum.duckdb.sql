-- Event.objects.order_by('pk').values_list(text(Window(Sum('length'), order_by='pk')))

SELECT
  REGEXP_REPLACE(
    REGEXP_REPLACE(
      CAST((
        (
          TO_DAYS(
            CAST(SUM(DATEPART('day', "example_event"."length")) OVER (ORDER BY "example_event"."id") AS INT)
          ) + TO_MICROSECONDS(
            CAST(SUM(
              EPOCH_US("example_event"."length") - DATEPART('day', "example_event"."length") * 86400000000
            ) OVER (ORDER BY "example_event"."id") AS BIGINT)
          )
        )
      ) AS TEXT),
      '^-1 day( |$)',
      '-1 days\1'
    ),
    '^(-.*days?) (\d)',
    '\1 +\2'
  ) AS "cast1"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: ()
