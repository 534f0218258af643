-- Event.objects.annotate(x=plus('day', "+ INTERVAL '6 months'"))
--     .filter(x__gt=F('starts_at'))
--     .order_by('x', 'pk')

SELECT
  "example_event"."id",
  "example_event"."title",
  "example_event"."starts_at",
  "example_event"."ends_at",
  "example_event"."day",
  "example_event"."deadline",
  "example_event"."opens",
  "example_event"."closes",
  "example_event"."length",
  "example_event"."pause",
  (
    (
      MIN(
        DATE(
          "example_event"."day",
          'start of month',
          (
            6
          ) || ' months',
          (
            CAST(STRFTIME('%%d', "example_event"."day") AS INTEGER) - 1
          ) || ' days'
        ),
        DATE("example_event"."day", 'start of month', (
          6 + 1
        ) || ' months', '-1 day')
      ) || ' 00:00:00'
    )
  ) AS "x"
FROM "example_event"
WHERE
  (
    (
      MIN(
        DATE(
          "example_event"."day",
          'start of month',
          (
            6
          ) || ' months',
          (
            CAST(STRFTIME('%%d', "example_event"."day") AS INTEGER) - 1
          ) || ' days'
        ),
        DATE("example_event"."day", 'start of month', (
          6 + 1
        ) || ' months', '-1 day')
      ) || ' 00:00:00'
    )
  ) > (
    "example_event"."starts_at"
  )
ORDER BY
  11 ASC,
  "example_event"."id" ASC;
-- parameters: ()
