-- Event.objects.order_by('pk')
--     .annotate(v=JSONObject(a=TruncHour('ends_at'), b=TruncMonth('starts_at'), c=TruncDate('starts_at'), d=TruncTime('starts_at')))

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
  JSON_OBJECT(
    'a',
    REPLACE(
      CASE
        WHEN INSTR(django_datetime_trunc('hour', "example_event"."ends_at", 'UTC', 'UTC'), '.') > 0
        THEN RTRIM(
          RTRIM(django_datetime_trunc('hour', "example_event"."ends_at", 'UTC', 'UTC'), '0'),
          '.'
        )
        ELSE django_datetime_trunc('hour', "example_event"."ends_at", 'UTC', 'UTC')
      END,
      ' ',
      'T'
    ),
    'b',
    REPLACE(
      CASE
        WHEN INSTR(django_datetime_trunc('month', "example_event"."starts_at", 'UTC', 'UTC'), '.') > 0
        THEN RTRIM(
          RTRIM(django_datetime_trunc('month', "example_event"."starts_at", 'UTC', 'UTC'), '0'),
          '.'
        )
        ELSE django_datetime_trunc('month', "example_event"."starts_at", 'UTC', 'UTC')
      END,
      ' ',
      'T'
    ),
    'c',
    CAST(django_datetime_cast_date("example_event"."starts_at", 'UTC', 'UTC') AS TEXT),
    'd',
    CASE
      WHEN INSTR(django_datetime_cast_time("example_event"."starts_at", 'UTC', 'UTC'), '.') > 0
      THEN RTRIM(
        RTRIM(django_datetime_cast_time("example_event"."starts_at", 'UTC', 'UTC'), '0'),
        '.'
      )
      ELSE django_datetime_cast_time("example_event"."starts_at", 'UTC', 'UTC')
    END
  ) AS "v"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: ()
