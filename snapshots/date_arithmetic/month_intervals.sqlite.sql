-- Event.objects.order_by('pk')
--     .values_list(plus('day', "+ INTERVAL '3 months'"), plus('starts_at', "- INTERVAL '1 year'"))

SELECT
  (
    (
      MIN(
        DATE(
          "example_event"."day",
          'start of month',
          (
            3
          ) || ' months',
          (
            CAST(STRFTIME('%%d', "example_event"."day") AS INTEGER) - 1
          ) || ' days'
        ),
        DATE("example_event"."day", 'start of month', (
          3 + 1
        ) || ' months', '-1 day')
      ) || ' 00:00:00'
    )
  ) AS "func1",
  (
    (
      MIN(
        DATE(
          "example_event"."starts_at",
          'start of month',
          (
            -12
          ) || ' months',
          (
            CAST(STRFTIME('%%d', "example_event"."starts_at") AS INTEGER) - 1
          ) || ' days'
        ),
        DATE(
          "example_event"."starts_at",
          'start of month',
          (
            (
              -12
            ) + 1
          ) || ' months',
          '-1 day'
        )
      ) || SUBSTR("example_event"."starts_at", 11)
    )
  ) AS "func2"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: ()
