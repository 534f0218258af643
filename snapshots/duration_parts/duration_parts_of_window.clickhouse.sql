-- EVENTS.values_list('pk', ExtractHour(Window(Max('length'), partition_by='day')), ExtractDay(Window(Max('pause'), order_by='pk')))

SELECT
  "example_event"."id" AS "pk",
  (
    intDiv(
      (
        (
          MAX("example_event"."length") OVER (PARTITION BY "example_event"."day") %% 86400000000 + 86400000000
        ) %% 86400000000
      ),
      3600000000
    )
  ) AS "extracthour1",
  (
    (
      intDiv(
        (
          MAX("example_event"."pause") OVER (ORDER BY "example_event"."id") - (
            (
              MAX("example_event"."pause") OVER (ORDER BY "example_event"."id") %% 86400000000 + 86400000000
            ) %% 86400000000
          )
        ),
        86400000000
      )
    )
  ) AS "extractday1"
FROM "example_event"
ORDER BY
  1 ASC;
-- parameters: ()
