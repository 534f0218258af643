-- Event.objects.order_by('pk')
--     .filter(pk=1)
--     .annotate(v=Cast(Value(datetime.timedelta(days=-1), DurationField()), CharField()), w=Cast(Value(datetime.timedelta(days=-1, seconds=7200), DurationField()), TextField()), x=Cast(Value(datetime.timedelta(days=-2), DurationField()), CharField(max_length=20)), y=Cast(Value(datetime.timedelta(days=1), DurationField()), TextField()))

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
  REGEXP_REPLACE(
    REGEXP_REPLACE(CAST((
      %s
    ) AS TEXT), '^-1 day( |$)', '-1 days\1'),
    '^(-.*days?) (\d)',
    '\1 +\2'
  ) AS "v",
  REGEXP_REPLACE(
    REGEXP_REPLACE(CAST((
      %s
    ) AS TEXT), '^-1 day( |$)', '-1 days\1'),
    '^(-.*days?) (\d)',
    '\1 +\2'
  ) AS "w",
  SUBSTR(
    CAST(REGEXP_REPLACE(
      REGEXP_REPLACE(CAST((
        %s
      ) AS TEXT), '^-1 day( |$)', '-1 days\1'),
      '^(-.*days?) (\d)',
      '\1 +\2'
    ) AS TEXT),
    1,
    20
  ) AS "x",
  REGEXP_REPLACE(
    REGEXP_REPLACE(CAST((
      %s
    ) AS TEXT), '^-1 day( |$)', '-1 days\1'),
    '^(-.*days?) (\d)',
    '\1 +\2'
  ) AS "y"
FROM "example_event"
WHERE
  "example_event"."id" = %s
ORDER BY
  "example_event"."id" ASC;
-- parameters: (datetime.timedelta(days=-1), datetime.timedelta(days=-1, seconds=7200), datetime.timedelta(days=-2), datetime.timedelta(days=1), 1)
