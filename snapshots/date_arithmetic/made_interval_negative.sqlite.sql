-- Event.objects.order_by('pk')
--     .values_list(plus('starts_at', '+ MAKE_INTERVAL(mins => -5, secs => 1.5)'), plus('day', '+ MAKE_INTERVAL(months => -1)'))

SELECT
  django_format_dtdelta('+', "example_event"."starts_at", -298500000) AS "func1",
  (
    (
      MIN(
        DATE(
          "example_event"."day",
          'start of month',
          (
            -1
          ) || ' months',
          (
            CAST(STRFTIME('%%d', "example_event"."day") AS INTEGER) - 1
          ) || ' days'
        ),
        DATE("example_event"."day", 'start of month', (
          (
            -1
          ) + 1
        ) || ' months', '-1 day')
      ) || ' 00:00:00'
    )
  ) AS "func2"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: ()
