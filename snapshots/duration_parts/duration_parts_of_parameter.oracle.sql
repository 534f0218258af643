-- EVENTS.values_list('pk', *parts(Coalesce('pause', Value(timedelta(hours=-30)))))

SELECT
  "EXAMPLE_EVENT"."ID" AS "PK",
  (
    TRUNC(
      TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + COALESCE("EXAMPLE_EVENT"."PAUSE", %s)
    ) - TO_DATE('2000-01-01', 'YYYY-MM-DD')
  ) AS "EXTRACTDAY1",
  EXTRACT(HOUR FROM (
    TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + COALESCE("EXAMPLE_EVENT"."PAUSE", %s)
  )) AS "EXTRACTHOUR1",
  EXTRACT(MINUTE FROM (
    TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + COALESCE("EXAMPLE_EVENT"."PAUSE", %s)
  )) AS "EXTRACTMINUTE1",
  TRUNC(
    EXTRACT(SECOND FROM (
      TO_TIMESTAMP('2000-01-01', 'YYYY-MM-DD') + COALESCE("EXAMPLE_EVENT"."PAUSE", %s)
    ))
  ) AS "EXTRACTSECOND1"
FROM "EXAMPLE_EVENT"
ORDER BY
  1 ASC;
-- parameters: (datetime.timedelta(days=-2, seconds=64800), datetime.timedelta(days=-2, seconds=64800), datetime.timedelta(days=-2, seconds=64800), datetime.timedelta(days=-2, seconds=64800))
