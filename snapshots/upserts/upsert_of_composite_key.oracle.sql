-- Reading.objects.bulk_create([Reading(sensor='a', sequence=1, value=None, taken_at=MOMENT), Reading(sensor='new', sequence=1, value=2.25, taken_at=MOMENT)], update_conflicts=True, unique_fields=['sensor', 'sequence'], update_fields=['value', 'taken_at'])

MERGE INTO "EXAMPLE_READING"
USING (
  SELECT
    %s AS "SENSOR",
    TO_NUMBER(%s) AS "SEQUENCE",
    TO_NUMBER(%s) AS "VALUE",
    CAST(%s AS TIMESTAMP) AS "TAKEN_AT"
  FROM DUAL
  UNION ALL
  SELECT
    %s,
    TO_NUMBER(%s),
    TO_NUMBER(%s),
    CAST(%s AS TIMESTAMP)
  FROM DUAL
) "EXCLUDED"
ON (
  "EXAMPLE_READING"."SENSOR" = "EXCLUDED"."SENSOR"
  AND "EXAMPLE_READING"."SEQUENCE" = "EXCLUDED"."SEQUENCE"
)
WHEN MATCHED THEN UPDATE SET
  "VALUE" = "EXCLUDED"."VALUE",
  "TAKEN_AT" = "EXCLUDED"."TAKEN_AT"
WHEN NOT MATCHED THEN INSERT ("SENSOR", "SEQUENCE", "VALUE", "TAKEN_AT") VALUES (
  "EXCLUDED"."SENSOR",
  "EXCLUDED"."SEQUENCE",
  "EXCLUDED"."VALUE",
  "EXCLUDED"."TAKEN_AT"
);
-- parameters: ('a', 1, None, datetime.datetime(2024, 2, 29, 12, 30, 15, 123456), 'new', 1, 2.25, datetime.datetime(2024, 2, 29, 12, 30, 15, 123456))
