-- Event.objects.bulk_create([_event(1, ends_at=None, deadline=None, closes=None, pause=None), _event(500, ends_at=MOMENT, deadline=date(2024, 3, 1), closes=time(17), pause=timedelta(microseconds=1))], update_conflicts=True, unique_fields=['pk'], update_fields=['title', 'starts_at', 'ends_at', 'day', 'deadline', 'opens', 'closes', 'length', 'pause'])

MERGE INTO "EXAMPLE_EVENT"
USING (
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
) "EXCLUDED"
ON (
  "EXAMPLE_EVENT"."ID" = "EXCLUDED"."ID"
)
WHEN MATCHED THEN UPDATE SET
  "TITLE" = "EXCLUDED"."TITLE",
  "STARTS_AT" = "EXCLUDED"."STARTS_AT",
  "ENDS_AT" = "EXCLUDED"."ENDS_AT",
  "DAY" = "EXCLUDED"."DAY",
  "DEADLINE" = "EXCLUDED"."DEADLINE",
  "OPENS" = "EXCLUDED"."OPENS",
  "CLOSES" = "EXCLUDED"."CLOSES",
  "LENGTH" = "EXCLUDED"."LENGTH",
  "PAUSE" = "EXCLUDED"."PAUSE"
WHEN NOT MATCHED THEN INSERT (
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
) VALUES (
  "EXCLUDED"."ID",
  "EXCLUDED"."TITLE",
  "EXCLUDED"."STARTS_AT",
  "EXCLUDED"."ENDS_AT",
  "EXCLUDED"."DAY",
  "EXCLUDED"."DEADLINE",
  "EXCLUDED"."OPENS",
  "EXCLUDED"."CLOSES",
  "EXCLUDED"."LENGTH",
  "EXCLUDED"."PAUSE"
);
-- parameters: (1, 'New', datetime.datetime(2024, 2, 29, 12, 30, 15, 123456), None, datetime.date(2024, 2, 29), None, datetime.datetime(1900, 1, 1, 9, 30), None, datetime.timedelta(seconds=3600), None, 500, 'New', datetime.datetime(2024, 2, 29, 12, 30, 15, 123456), datetime.datetime(2024, 2, 29, 12, 30, 15, 123456), datetime.date(2024, 2, 29), datetime.date(2024, 3, 1), datetime.datetime(1900, 1, 1, 9, 30), datetime.datetime(1900, 1, 1, 17, 0), datetime.timedelta(seconds=3600), datetime.timedelta(microseconds=1))
