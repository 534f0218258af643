-- Event.objects.order_by('pk')
--     .values_list(plus('starts_at', "- INTERVAL '1 year 2 months 3 days'"), plus('ends_at', "+ INTERVAL '1 month 4 hours'"))

SELECT
  django_format_dtdelta(
    '-',
    MIN(
      DATE(
        "example_event"."starts_at",
        'start of month',
        (
          -14
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
            -14
          ) + 1
        ) || ' months',
        '-1 day'
      )
    ) || SUBSTR("example_event"."starts_at", 11),
    259200000000
  ) AS "func1",
  django_format_dtdelta(
    '+',
    MIN(
      DATE(
        "example_event"."ends_at",
        'start of month',
        (
          1
        ) || ' months',
        (
          CAST(STRFTIME('%%d', "example_event"."ends_at") AS INTEGER) - 1
        ) || ' days'
      ),
      DATE("example_event"."ends_at", 'start of month', (
        1 + 1
      ) || ' months', '-1 day')
    ) || SUBSTR("example_event"."ends_at", 11),
    14400000000
  ) AS "func2"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: ()
