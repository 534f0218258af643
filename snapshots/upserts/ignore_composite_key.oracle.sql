-- Reading.objects.bulk_create([Reading(sensor='a', sequence=1, value=9.5, taken_at=MOMENT), Reading(sensor='new', sequence=1, value=None, taken_at=MOMENT)], ignore_conflicts=True)

MERGE INTO "EXAMPLE_READING"
USING (
  SELECT
    "ROWS"."SENSOR",
    "ROWS"."SEQUENCE",
    "ROWS"."VALUE",
    "ROWS"."TAKEN_AT"
  FROM (
    SELECT
      "ROWS"."SENSOR",
      "ROWS"."SEQUENCE",
      "ROWS"."VALUE",
      "ROWS"."TAKEN_AT",
      ROW_NUMBER() OVER (PARTITION BY "ROWS"."SENSOR", "ROWS"."SEQUENCE" ORDER BY "ROWS"."ROW NUMBER") AS "ROW NUMBER"
    FROM (
      SELECT
        %s AS "SENSOR",
        TO_NUMBER(%s) AS "SEQUENCE",
        TO_NUMBER(%s) AS "VALUE",
        CAST(%s AS TIMESTAMP) AS "TAKEN_AT",
        1 AS "ROW NUMBER"
      FROM DUAL
      UNION ALL
      SELECT
        %s,
        TO_NUMBER(%s),
        TO_NUMBER(%s),
        CAST(%s AS TIMESTAMP),
        2
      FROM DUAL
    ) "ROWS"
  ) "ROWS"
  WHERE
    "ROWS"."ROW NUMBER" = 1
    OR (
      "ROWS"."SENSOR" IS NULL OR "ROWS"."SEQUENCE" IS NULL
    )
) "EXCLUDED"
ON (
  "EXAMPLE_READING"."SENSOR" = "EXCLUDED"."SENSOR"
  AND "EXAMPLE_READING"."SEQUENCE" = "EXCLUDED"."SEQUENCE"
)
WHEN NOT MATCHED THEN INSERT ("SENSOR", "SEQUENCE", "VALUE", "TAKEN_AT") VALUES (
  "EXCLUDED"."SENSOR",
  "EXCLUDED"."SEQUENCE",
  "EXCLUDED"."VALUE",
  "EXCLUDED"."TAKEN_AT"
);
-- parameters: ('a', 1, 9.5, datetime.datetime(2024, 2, 29, 12, 30, 15, 123456), 'new', 1, None, datetime.datetime(2024, 2, 29, 12, 30, 15, 123456))
