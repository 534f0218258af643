-- Event.objects.bulk_create([_event(None), _event(None)], update_conflicts=True, unique_fields=['pk'], update_fields=['title'])

INSERT INTO "EXAMPLE_EVENT" (
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
-- parameters: ('New', datetime.datetime(2024, 2, 29, 12, 30, 15, 123456), None, datetime.date(2024, 2, 29), None, datetime.datetime(1900, 1, 1, 9, 30), None, datetime.timedelta(seconds=3600), None, 'New', datetime.datetime(2024, 2, 29, 12, 30, 15, 123456), None, datetime.date(2024, 2, 29), None, datetime.datetime(1900, 1, 1, 9, 30), None, datetime.timedelta(seconds=3600), None)
