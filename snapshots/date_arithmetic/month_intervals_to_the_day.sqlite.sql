-- Event.objects.order_by('pk').values_list(Cast(plus('day', "+ INTERVAL '1 month'"), DateField()))

SELECT
  DATE(
    MIN(
      DATE(
        "example_event"."day",
        'start of month',
        (
          1
        ) || ' months',
        (
          CAST(STRFTIME('%%d', "example_event"."day") AS INTEGER) - 1
        ) || ' days'
      ),
      DATE("example_event"."day", 'start of month', (
        1 + 1
      ) || ' months', '-1 day')
    ) || ' 00:00:00'
  ) AS "cast1"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: ()
