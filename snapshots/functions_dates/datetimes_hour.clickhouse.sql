-- Event.objects.datetimes('ends_at', 'hour', order='DESC')

SELECT DISTINCT
  fromUnixTimestamp64Micro(
    toUnixTimestamp64Micro("example_event"."ends_at") - positiveModulo(toUnixTimestamp64Micro("example_event"."ends_at"), 3600000000),
    'UTC'
  ) AS "datetimefield"
FROM "example_event"
WHERE
  "example_event"."ends_at" IS NOT NULL
ORDER BY
  1 DESC;
-- parameters: ()
