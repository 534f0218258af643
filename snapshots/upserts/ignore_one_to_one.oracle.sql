-- Passport.objects.bulk_create([Passport(person_id=1, number='NEW-1'), Passport(person_id=8, number='NEW-2', expires=date(2030, 1, 1))], ignore_conflicts=True)

MERGE INTO "EXAMPLE_PASSPORT"
USING (
  SELECT
    "ROWS"."PERSON_ID",
    "ROWS"."NUMBER",
    "ROWS"."EXPIRES"
  FROM (
    SELECT
      "ROWS"."PERSON_ID",
      "ROWS"."NUMBER",
      "ROWS"."EXPIRES",
      ROW_NUMBER() OVER (PARTITION BY "ROWS"."PERSON_ID", "ROWS"."NUMBER" ORDER BY "ROWS"."ROW NUMBER") AS "ROW NUMBER"
    FROM (
      SELECT
        TO_NUMBER(%s) AS "PERSON_ID",
        %s AS "NUMBER",
        CAST(%s AS DATE) AS "EXPIRES",
        1 AS "ROW NUMBER"
      FROM DUAL
      UNION ALL
      SELECT
        TO_NUMBER(%s),
        %s,
        CAST(%s AS DATE),
        2
      FROM DUAL
    ) "ROWS"
  ) "ROWS"
  WHERE
    "ROWS"."ROW NUMBER" = 1
    OR (
      "ROWS"."PERSON_ID" IS NULL AND "ROWS"."NUMBER" IS NULL
    )
) "EXCLUDED"
ON (
  "EXAMPLE_PASSPORT"."PERSON_ID" = "EXCLUDED"."PERSON_ID"
  OR "EXAMPLE_PASSPORT"."NUMBER" = "EXCLUDED"."NUMBER"
)
WHEN NOT MATCHED THEN INSERT ("PERSON_ID", "NUMBER", "EXPIRES") VALUES ("EXCLUDED"."PERSON_ID", "EXCLUDED"."NUMBER", "EXCLUDED"."EXPIRES");
-- parameters: (1, 'NEW-1', None, 8, 'NEW-2', datetime.date(2030, 1, 1))
