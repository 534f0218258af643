-- Event.objects.order_by('pk')
--     .values_list(plus('deadline', "+ INTERVAL '1' MONTH"), plus('day', "- INTERVAL '2' YEAR"))

SELECT
  (
    (
      MIN(
        DATE(
          "example_event"."deadline",
          'start of month',
          (
            1
          ) || ' months',
          (
            CAST(STRFTIME('%%d', "example_event"."deadline") AS INTEGER) - 1
          ) || ' days'
        ),
        DATE("example_event"."deadline", 'start of month', (
          1 + 1
        ) || ' months', '-1 day')
      ) || ' 00:00:00'
    )
  ) AS "func1",
  (
    (
      MIN(
        DATE(
          "example_event"."day",
          'start of month',
          (
            -24
          ) || ' months',
          (
            CAST(STRFTIME('%%d', "example_event"."day") AS INTEGER) - 1
          ) || ' days'
        ),
        DATE(
          "example_event"."day",
          'start of month',
          (
            (
              -24
            ) + 1
          ) || ' months',
          '-1 day'
        )
      ) || ' 00:00:00'
    )
  ) AS "func2"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: ()
