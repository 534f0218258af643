-- Event.objects.order_by('pk')
--     .values_list(plus('starts_at', '+ make_interval(1, 2, 0, 3, 4, 5, 6.5)'), plus('day', '+ make_interval()'))

SELECT
  django_format_dtdelta(
    '+',
    MIN(
      DATE(
        "example_event"."starts_at",
        'start of month',
        (
          14
        ) || ' months',
        (
          CAST(STRFTIME('%%d', "example_event"."starts_at") AS INTEGER) - 1
        ) || ' days'
      ),
      DATE("example_event"."starts_at", 'start of month', (
        14 + 1
      ) || ' months', '-1 day')
    ) || SUBSTR("example_event"."starts_at", 11),
    273906500000
  ) AS "func1",
  django_format_dtdelta('+', "example_event"."day" || ' 00:00:00', 0) AS "func2"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: ()
