-- EVENTS.values_list('pk', *parts(Coalesce('pause', Value(timedelta(hours=-30)))))

SELECT
  "example_event"."id" AS "pk",
  EXTRACT(DAY FROM COALESCE("example_event"."pause", %s)) AS "extractday1",
  EXTRACT(HOUR FROM COALESCE("example_event"."pause", %s)) AS "extracthour1",
  EXTRACT(MINUTE FROM COALESCE("example_event"."pause", %s)) AS "extractminute1",
  TRUNC(EXTRACT(SECOND FROM COALESCE("example_event"."pause", %s))) AS "extractsecond1"
FROM "example_event"
ORDER BY
  1 ASC;
-- parameters: (datetime.timedelta(days=-2, seconds=64800), datetime.timedelta(days=-2, seconds=64800), datetime.timedelta(days=-2, seconds=64800), datetime.timedelta(days=-2, seconds=64800))
