-- Event.objects.order_by('pk')
--     .values_list(plus('day', "+ INTERVAL '2 mons'"), plus('starts_at', "+ INTERVAL '90 mins'"), plus('day', "+ INTERVAL '1 yr'"))

SELECT
  (
    (
      MIN(
        DATE(
          "example_event"."day",
          'start of month',
          (
            2
          ) || ' months',
          (
            CAST(STRFTIME('%%d', "example_event"."day") AS INTEGER) - 1
          ) || ' days'
        ),
        DATE("example_event"."day", 'start of month', (
          2 + 1
        ) || ' months', '-1 day')
      ) || ' 00:00:00'
    )
  ) AS "func1",
  django_format_dtdelta('+', "example_event"."starts_at", 5400000000) AS "func2",
  (
    (
      MIN(
        DATE(
          "example_event"."day",
          'start of month',
          (
            12
          ) || ' months',
          (
            CAST(STRFTIME('%%d', "example_event"."day") AS INTEGER) - 1
          ) || ' days'
        ),
        DATE("example_event"."day", 'start of month', (
          12 + 1
        ) || ' months', '-1 day')
      ) || ' 00:00:00'
    )
  ) AS "func3"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: ()
