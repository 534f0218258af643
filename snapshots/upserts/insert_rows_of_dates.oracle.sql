-- Event.objects.bulk_create([_event(500), _event(501, ends_at=MOMENT, deadline=date(2024, 3, 1), closes=time(17), pause=timedelta(days=-1))])

INSERT INTO "EXAMPLE_EVENT" (
  "ID",
  "TITLE",
  "STARTS_AT",
  "ENDS_AT",
  "DAY",
  "DEADLINE",
  "OPENS",
  "CLOSES",
  "LENGTH",
  "PAUSE"
)
SELECT
  "ROWS"."ID",
  "ROWS"."TITLE",
  "ROWS"."STARTS_AT",
  "ROWS"."ENDS_AT",
  "ROWS"."DAY",
  "ROWS"."DEADLINE",
  "ROWS"."OPENS",
  "ROWS"."CLOSES",
  "ROWS"."LENGTH",
  "ROWS"."PAUSE"
FROM (
  SELECT
    TO_NUMBER(%s) AS "ID",
    %s AS "TITLE",
    CAST(%s AS TIMESTAMP) AS "STARTS_AT",
    CAST(%s AS TIMESTAMP) AS "ENDS_AT",
    CAST(%s AS DATE) AS "DAY",
    CAST(%s AS DATE) AS "DEADLINE",
    CAST(%s AS TIMESTAMP) AS "OPENS",
    CAST(%s AS TIMESTAMP) AS "CLOSES",
    CAST(%s AS INTERVAL DAY(9) TO SECOND(6)) AS "LENGTH",
    CAST(%s AS INTERVAL DAY(9) TO SECOND(6)) AS "PAUSE"
  FROM DUAL
  UNION ALL
  SELECT
    TO_NUMBER(%s),
    %s,
    CAST(%s AS TIMESTAMP),
    CAST(%s AS TIMESTAMP),
    CAST(%s AS DATE),
    CAST(%s AS DATE),
    CAST(%s AS TIMESTAMP),
    CAST(%s AS TIMESTAMP),
    CAST(%s AS INTERVAL DAY(9) TO SECOND(6)),
    CAST(%s AS INTERVAL DAY(9) TO SECOND(6))
  FROM DUAL
) "ROWS";
-- parameters: (500, 'New', datetime.datetime(2024, 2, 29, 12, 30, 15, 123456), None, datetime.date(2024, 2, 29), None, datetime.datetime(1900, 1, 1, 9, 30), None, datetime.timedelta(seconds=3600), None, 501, 'New', datetime.datetime(2024, 2, 29, 12, 30, 15, 123456), datetime.datetime(2024, 2, 29, 12, 30, 15, 123456), datetime.date(2024, 2, 29), datetime.date(2024, 3, 1), datetime.datetime(1900, 1, 1, 9, 30), datetime.datetime(1900, 1, 1, 17, 0), datetime.timedelta(seconds=3600), datetime.timedelta(days=-1))
