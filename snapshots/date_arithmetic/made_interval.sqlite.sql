-- Event.objects.order_by('pk')
--     .values_list(plus('day', '+ MAKE_INTERVAL(months => 3)'), plus('starts_at', '- MAKE_INTERVAL(years => 1, days => 2)'))

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
  django_format_dtdelta(
    '-',
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
    ) || SUBSTR("example_event"."starts_at", 11),
    172800000000
  ) AS "func2"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: ()
