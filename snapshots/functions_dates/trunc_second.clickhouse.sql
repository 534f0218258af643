-- Event.objects.order_by('pk').annotate(v=TruncSecond('starts_at'), w=TruncSecond('opens'))

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
  fromUnixTimestamp64Micro(
    toUnixTimestamp64Micro("example_event"."starts_at") - positiveModulo(toUnixTimestamp64Micro("example_event"."starts_at"), 1000000),
    'UTC'
  ) AS "v",
  substring(
    toString(
      fromUnixTimestamp64Micro(
        toUnixTimestamp64Micro(
          CAST(concat('2000-01-01 ', "example_event"."opens") AS Nullable(DateTime64(6, 'UTC')))
        ) - positiveModulo(
          toUnixTimestamp64Micro(
            CAST(concat('2000-01-01 ', "example_event"."opens") AS Nullable(DateTime64(6, 'UTC')))
          ),
          1000000
        ),
        'UTC'
      )
    ),
    12
  ) AS "w"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: ()
